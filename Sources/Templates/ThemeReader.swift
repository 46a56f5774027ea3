import Diagnostics
import Disk
import Gettext
import Languages

/// Reads a theme folder from the disk and puts every file through its checks.
struct ThemeReader {
  /// In bytes; a layout has a few thousand.
  static let sizeLimit = 1_000_000

  private(set) var findings: [Finding] = []
  private(set) var parts = ThemeParts()

  /// What stands in strings/, sorted by name.
  private(set) var catalogueFiles: [(name: String, bytes: [UInt8])] = []

  private let folder: String
  private let fileSystem: any FileSystem

  init(_ folder: String, fileSystem: any FileSystem) {
    self.folder = folder
    self.fileSystem = fileSystem
  }

  mutating func read() throws(FileSystemFailure) {
    for name in try fileSystem.entries(of: folder) {
      let path = "\(folder)/\(name)"
      switch name {
      case "templates": try readTemplates(path, prefix: "")
      case "assets":
        try readFiles(of: path, endings: ["css", "js", "svg"]) { reader, name, _, bytes in
          reader.parts.assets.append(ThemeAsset(name: name, bytes: bytes))
        }
      case "strings":
        try readFiles(of: path, endings: ["po"]) { reader, name, file, bytes in
          reader.readCatalogue(bytes, name: name, file: file)
        }
      case "tokens.css":
        try read(name, path, endings: ["css"]) { reader, _, file, bytes in
          let tokens = TokenReader(bytes, file: file)
          reader.parts.tokens = tokens.sheet
          reader.findings += tokens.findings
        }
      default:
        report(
          ThemeRule.file, zh: "“\(name)”不属于主题：其中只有templates、assets、strings三个文件夹和tokens.css",
          en: "'\(name)' isn't part of a theme: templates, assets, strings and tokens.css are",
          at: path)
      }
    }
  }

  private mutating func readTemplates(_ path: String, prefix: String) throws(FileSystemFailure) {
    let inside = prefix.isEmpty ? ["parts"] : []
    try readFiles(of: path, endings: ["mustache"], folders: inside) { reader, name, file, bytes in
      let name = prefix + name.dropLast(".mustache".count)
      let parser = TemplateParser(bytes, name: name, file: file)
      reader.parts.templates.append(parser.template)
      reader.findings += parser.findings
    }
    if prefix.isEmpty, try fileSystem.status(of: "\(path)/parts") != nil {
      try readTemplates("\(path)/parts", prefix: "parts/")
    }
  }

  private mutating func readCatalogue(_ bytes: [UInt8], name: String, file: String) {
    guard Language(rawValue: String(name.dropLast(3))) != nil else {
      return report(
        ThemeRule.file, zh: "“\(name)”不是本站语言的词语文件：应为zh.po或en.po",
        en: "'\(name)' isn't a language of the site: zh.po and en.po are", at: file)
    }
    let outcome = Catalogue.read(bytes, file: file)
    catalogueFiles.append((name, bytes))
    findings += outcome.findings
    parts.catalogues[name] = outcome.value
  }

  /// Hands every good file of a folder to `body`; reports the others.
  private mutating func readFiles(
    of path: String, endings: [String], folders: [String] = [],
    _ body: (inout ThemeReader, _ name: String, _ file: String, _ bytes: [UInt8]) -> Void
  ) throws(FileSystemFailure) {
    guard try fileSystem.status(of: path)?.kind == .directory else {
      return report(
        ThemeRule.file, zh: "“\(path)”应为文件夹", en: "'\(path)' isn't a folder", at: path)
    }
    for name in try fileSystem.entries(of: path) where !folders.contains(name) {
      try read(name, "\(path)/\(name)", endings: endings, body)
    }
  }

  private mutating func read(
    _ name: String, _ file: String, endings: [String],
    _ body: (inout ThemeReader, _ name: String, _ file: String, _ bytes: [UInt8]) -> Void
  ) throws(FileSystemFailure) {
    guard let status = try fileSystem.status(of: file),
      isGood(status, name: name, file: file, endings: endings)
    else { return }
    let bytes = try fileSystem.contents(of: file, limit: Self.sizeLimit)
    if let finding = ByteCheck.finding(in: bytes, file: file, rule: ThemeRule.encoding) {
      findings.append(finding)
    } else {
      body(&self, name, file, bytes)
    }
  }

  private mutating func isGood(
    _ status: FileStatus, name: String, file: String, endings: [String]
  ) -> Bool {
    let stem = name.split(separator: ".", omittingEmptySubsequences: false)
    if status.kind == .symbolicLink {
      report(
        ThemeRule.file, zh: "“\(name)”是符号链接，不予读取",
        en: "'\(name)' is a symbolic link, which isn't read",
        at: file)
    } else if status.kind != .file || stem.count < 2
      || !stem.allSatisfy({ TemplateName.isWord(String($0)) })
      || !endings.contains(where: { stem.last.map(String.init) == $0 })
    {
      let list = endings.map { "*.\($0)" }.joined(separator: ", ")
      report(
        ThemeRule.file, zh: "“\(name)”不属于此处：这里只放\(list)",
        en: "'\(name)' doesn't belong here; only \(list) do",
        at: file)
    } else if status.size > Self.sizeLimit {
      report(
        ThemeRule.file, zh: "“\(name)”有\(status.size)字节，超过\(Self.sizeLimit)字节的上限",
        en: "'\(name)' has \(status.size) bytes; at most \(Self.sizeLimit) are read", at: file)
    } else {
      return true
    }
    return false
  }

  private mutating func report(_ rule: RuleName, zh: String, en: String, at file: String) {
    findings.append(
      Finding(
        rule: rule, severity: .error, summary: Bilingual(zh: zh, en: en),
        place: SourcePlace(file: file)))
  }
}
