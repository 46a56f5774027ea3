import Foundation

/// One file of the sources, as the house rules see it.
struct SourceFile: Sendable {
  /// Relative to the checkout: `Sources/Publish/Publisher.swift`.
  let path: String
  let lines: [String]

  init(path: String, text: String) {
    self.path = path
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// The target the file belongs to: the folder below `Sources`, in whatever package.
  var target: String {
    let components = path.split(separator: "/").drop { $0 != "Sources" }
    return components.dropFirst().first.map(String.init) ?? ""
  }

  /// The modules imported, without submodules, in the order they stand.
  var imports: [String] {
    lines.compactMap { line in
      let words = line.split(separator: " ").map(String.init)
      guard let index = words.firstIndex(of: "import"),
        words[..<index].allSatisfy({ $0.hasPrefix("@") || Self.accessLevels.contains($0) })
      else { return nil }
      let names = words[(index + 1)...].drop { Self.kinds.contains($0) }
      return names.first?.split(separator: ".").first.map(String.init)
    }
  }

  /// How many lines there are; the newline at the end begins none.
  var lineCount: Int { lines.last == "" ? lines.count - 1 : lines.count }

  private static let accessLevels = ["package", "private", "fileprivate", "internal", "public"]
  private static let kinds = [
    "struct", "class", "enum", "protocol", "typealias", "func", "var", "let",
  ]

  /// The folder of the checkout this test was compiled from.
  static let root = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Every file with one of the endings below `folder`, by path.
  static func all(in folder: String, endings: [String] = ["swift"]) throws -> [SourceFile] {
    let base = root.appendingPathComponent(folder).path
    return try FileManager.default.subpathsOfDirectory(atPath: base).sorted()
      .filter { path in endings.contains { path.hasSuffix("." + $0) } }
      .map { path in
        SourceFile(
          path: "\(folder)/\(path)",
          text: try String(contentsOfFile: "\(base)/\(path)", encoding: .utf8))
      }
  }
}
