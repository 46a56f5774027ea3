import Confidentiality
import Disk

/// The lines of content files, read again for the excerpts under findings.
final class SourceLines {
  private static let limit = 4 << 20
  private var known: [String: [String]?] = [:]

  /// `nil` when the file can't be read any more; then a finding shows no line.
  func lines(of file: String) -> [String]? {
    if let lines = known[file] { return lines }
    let bytes: [UInt8]?
    do throws(FileSystemFailure) {
      bytes = try LocalFileSystem().contents(of: file, limit: Self.limit)
    } catch {
      bytes = nil
    }
    let lines = bytes.map { bytes in
      bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        .map { DisclosureGate.masked(String(decoding: $0, as: UTF8.self)) }
    }
    known[file] = .some(lines)
    return lines
  }
}
