import Foundation

/// What `msgfmt --check` makes of a file: its verdict and the messages it compiled.
struct CompiledCatalogue: Equatable {
  /// Context, U+0004, source → the forms; the header left out.
  let messages: [String: [String]]

  /// `nil` when msgfmt refuses the file.
  static func compiled(_ file: URL) throws -> CompiledCatalogue? {
    let directory = FileManager.default.temporaryDirectory
      .appendingPathComponent("gazette-gettext-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: false)
    defer { _ = try? FileManager.default.removeItem(at: directory) }
    let output = directory.appendingPathComponent("messages.mo")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["msgfmt", "--check", "--output-file", output.path, file.path]
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { return nil }
    // Nothing to say, nothing written: msgfmt leaves no file for a catalogue without messages.
    guard FileManager.default.fileExists(atPath: output.path) else {
      return CompiledCatalogue(messages: [:])
    }
    return CompiledCatalogue(messages: messages(in: [UInt8](try Data(contentsOf: output))))
  }

  /// Reads the compiled form: a table of sources, a table of translations, each length and offset.
  ///
  /// - Source: GNU gettext manual, "The Format of GNU MO Files".
  private static func messages(in bytes: [UInt8]) -> [String: [String]] {
    func word(_ offset: Int) -> Int {
      (0..<4).reduce(0) { $0 | Int(bytes[offset + $1]) << (8 * $1) }
    }
    func text(_ entry: Int) -> [String] {
      let range = word(entry + 4)..<word(entry + 4) + word(entry)
      return bytes[range].split(separator: 0, omittingEmptySubsequences: false)
        .map { String(decoding: $0, as: UTF8.self) }
    }
    precondition(word(0) == 0x9504_12de, "msgfmt writes little-endian files here")
    var messages: [String: [String]] = [:]
    for index in 0..<word(8) {
      let source = text(word(12) + 8 * index)
      if source == [""] { continue }
      // A canonical twin is another message to gettext; the dictionary must not merge them.
      messages[Self.key(source[0])] = text(word(16) + 8 * index)
    }
    return messages
  }

  static func key(_ source: String) -> String {
    source.unicodeScalars.map { String($0.value, radix: 16) }.joined(separator: " ")
  }
}
