/// The rules of the house that no compiler holds; each returns one line for every breach.
enum HouseRules {
  /// Which targets may import a module that opens a way out: to the disk, to C, to a library.
  static let importers: [String: Set<String>] = [
    "Foundation": ["SiteBuild", "gazette", "MarkupCheck", "Pinyin", "generate-content"],
    "FoundationEssentials": ["SiteBuild", "gazette", "MarkupCheck", "generate-content"],
    "CYAML": ["Content"],
    "CMarkGFM": ["Content"],
    "CZip": ["Attachments"],
    "CChildProcess": ["Attachments"],
    "CLibXML2": ["Attachments", "MarkupCheck"],
    "CLibXML2System": ["CLibXML2"],
    "ArgumentParser": ["gazette"],
    "Crypto": ["Confidentiality", "Content", "SiteBuild", "SiteFiles"],
    "Disk": [
      "Content", "Drafts", "Templates", "Publish", "Revisions", "SiteBuild", "gazette",
    ],
    "CFileSystem": ["Disk"],
    "Glibc": ["Attachments", "Disk", "Forms", "Importing", "SiteBuild", "gazette"],
    "CWorkbook": ["Forms"],
    "CXLSXWriter": ["CWorkbook"],
  ]

  /// Names that say nothing of the work a module does.
  static let emptyNames = ["Core", "Common", "Utils", "Manager", "Helper", "Engine", "Model"]

  /// Files that may be longer than 400 lines, each with the reason.
  static let longFiles: [String: String] = [:]

  static func forbiddenImports(in file: SourceFile) -> [String] {
    file.imports.filter { importers[$0]?.contains(file.target) == false }
      .map { "\(file.path): \(file.target) may not import \($0)" }
  }

  static func emptyNames(in file: SourceFile) -> [String] {
    ([file.target] + file.imports).filter { emptyNames.contains($0) }
      .map { "\(file.path): a module named \($0)" }
  }

  // Written in two parts, so that the list isn't taken for uses of what it names.
  static let forcedTry = "try" + "!"
  static let forcedCast = "as" + "!"
  static let trap = "fatalError" + "("
  static let uncheckedSendable = "@unchecked" + " Sendable"
  static let uncheckedIsolation = "nonisolated" + "(unsafe)"

  /// What may never stand in code, and what may under a line that says why it holds.
  static func dangers(in file: SourceFile) -> [String] {
    file.lines.enumerated().flatMap { index, line -> [String] in
      let code = line.drop { $0 == " " }
      if code.hasPrefix("//") { return [] }
      var found = [forcedTry, forcedCast, trap].filter { code.contains($0) }
      if isStoredStatic(String(code)) { found.append("static var") }
      let isExplained =
        index > 0 && file.lines[index - 1].drop { $0 == " " }.hasPrefix("//")
      if !isExplained {
        found += [uncheckedSendable, uncheckedIsolation].filter { code.contains($0) }
      }
      return found.map { "\(file.path):\(index + 1): \($0)" }
    }
  }

  /// A length over 400 lines without a reason, or a reason that is no longer needed.
  static func lengths(
    in file: SourceFile, longFiles: [String: String] = HouseRules.longFiles
  ) -> [String] {
    switch (file.lineCount > 400, longFiles[file.path] != nil) {
    case (true, false): ["\(file.path) has \(file.lineCount) lines"]
    case (false, true): ["\(file.path) is listed as long, and isn't"]
    case (true, true), (false, false): []
    }
  }

  /// A stored `static var`: what isn't followed by a body, or is by a value.
  private static func isStoredStatic(_ code: String) -> Bool {
    guard let start = code.firstRange(of: "static var ") else { return false }
    let rest = code[start.upperBound...]
    guard let brace = rest.firstIndex(of: "{") else { return true }
    return rest[..<brace].contains("=")
  }
}
