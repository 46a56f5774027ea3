import Diagnostics
import Disk
import Gettext
import Languages

/// Reads the files of a theme and gathers what is wrong with them.
struct ThemeReader {
  /// A file of the theme that is sound text.
  struct File {
    let fileName: String
    /// The file's name without its ending.
    let name: String
    let path: String
    let bytes: [UInt8]
  }

  private static let sizeLimit = 1 << 20

  let folder: String
  let fileSystem: any FileSystem
  private(set) var findings: [Finding] = []

  init(folder: String, fileSystem: any FileSystem) {
    self.folder = folder
    self.fileSystem = fileSystem
  }

  /// The files of a folder, sorted by name; what doesn't belong there is reported.
  mutating func files(
    in part: String, ending: String?, folders: [String] = []
  ) throws(FileSystemFailure) -> [File] {
    let directory = "\(folder)/\(part)"
    var files: [File] = []
    for fileName in try fileSystem.entries(of: directory) where !folders.contains(fileName) {
      let path = "\(directory)/\(fileName)"
      let place = SourcePlace(file: path)
      guard let status = try fileSystem.status(of: path), status.kind == .file else {
        report(place, en: "not a plain file; a theme holds no links or folders here", zh: "不是普通文件；此处不得有链接或文件夹")
        continue
      }
      guard Self.isName(fileName), ending.map(fileName.hasSuffix) ?? true else {
        report(
          place, en: "'\(fileName)' doesn't belong here; names are a-z, 0-9, '-' and end in '\(ending ?? ".…")'",
          zh: "“\(fileName)”不应在此；文件名用a-z、0-9、“-”，以“\(ending ?? ".…")”结尾")
        continue
      }
      guard status.size <= Self.sizeLimit else {
        report(place, en: "the file has \(status.size) bytes; at most 1 MB is read", zh: "文件有\(status.size)字节，最多读取1 MB")
        continue
      }
      let bytes = try fileSystem.contents(of: path, limit: Self.sizeLimit)
      if let finding = ByteCheck.finding(in: bytes, file: path, rule: TemplateRule.file) {
        findings.append(finding)
        continue
      }
      let name = fileName.prefix { $0 != "." }
      files.append(File(fileName: fileName, name: String(name), path: path, bytes: bytes))
    }
    return files
  }

  mutating func tokens(of files: [File]) -> [String: [TemplateToken]] {
    var tokens: [String: [TemplateToken]] = [:]
    for file in files {
      let (found, problems) = TemplateLexer.tokens(of: file.bytes, file: file.path)
      tokens[file.name] = found
      findings += problems
    }
    return tokens
  }

  /// The words of both languages, or `nil` when either is missing or incomplete.
  mutating func words(_ files: [File], required: [String]) -> Bilingual<Words>? {
    guard let zh = catalogue(.zh, files), let en = catalogue(.en, files) else { return nil }
    let before = findings.count
    let check = WordsCheck(
      catalogues: Bilingual(zh: zh, en: en), required: required,
      paths: Bilingual(zh: path(.zh), en: path(.en)))
    findings += check.findings
    guard findings.count == before else { return nil }
    return Bilingual(zh: Words(zh, language: .zh), en: Words(en, language: .en))
  }

  mutating func require(_ templates: [String], among files: [File]) {
    for template in templates where !files.contains(where: { $0.name == template }) {
      let near = NearMiss.suggestion(for: template, among: files.map(\.name))
      report(
        SourcePlace(file: "\(folder)/templates/\(template).mustache"),
        en: "the template is missing" + (near.map { "; there is a '\($0).mustache'" } ?? ""),
        zh: "缺少此模板" + (near.map { "；现有“\($0).mustache”" } ?? ""))
    }
  }

  private func path(_ language: Language) -> String {
    "\(folder)/strings/\(language.rawValue).po"
  }

  private mutating func catalogue(_ language: Language, _ files: [File]) -> Catalogue? {
    guard let file = files.first(where: { $0.name == language.rawValue }) else {
      report(SourcePlace(file: path(language)), en: "the words of this language are missing", zh: "缺少此语言的词条")
      return nil
    }
    let outcome = Catalogue.read(file.bytes, file: file.path)
    findings += outcome.findings
    return outcome.value
  }

  private mutating func report(_ place: SourcePlace, en: String, zh: String) {
    findings.append(
      Finding(
        rule: TemplateRule.file, severity: .error, summary: Bilingual(zh: zh, en: en),
        place: place))
  }

  private static func isName(_ text: String) -> Bool {
    !text.hasPrefix(".")
      && text.utf8.allSatisfy {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == UInt8(ascii: "-")
          || $0 == UInt8(ascii: ".")
      }
  }
}
