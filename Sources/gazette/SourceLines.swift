import Confidentiality
import Disk

/// The lines of content files, read again for the excerpts under findings.
final class SourceLines {
  private static let limit = 4 << 20
  private var known: [String: [ArraySlice<UInt8>]] = [:]

  /// A line by its number from 1, with what mustn't be shown masked; `nil` when there is none, or
  /// the file can't be read any more: then a finding shows no line.
  func line(_ number: Int, of file: String) -> String? {
    let lines = known[file] ?? read(file)
    guard lines.indices.contains(number - 1) else { return nil }
    return DisclosureGate.masked(String(decoding: lines[number - 1], as: UTF8.self))
  }

  private func read(_ file: String) -> [ArraySlice<UInt8>] {
    let lines: [ArraySlice<UInt8>]
    do throws(FileSystemFailure) {
      lines = try LocalFileSystem().contents(of: file, limit: Self.limit)
        .split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    } catch {
      lines = []
    }
    known[file] = lines
    return lines
  }
}
