import Diagnostics
import Disk
import Languages
import Records

/// Which files stand in the content folder, each under its id; whatever else stands there is
/// reported.
struct ContentLayout {
  struct Named {
    let id: Identifier
    let file: String
  }

  struct ReportFile: Sendable {
    let project: Identifier?
    let year: Year
    let evaluation: Report.Evaluation
    let file: String
  }

  struct AttachedFile: Sendable {
    let name: AttachmentName
    let file: String
  }

  struct DepartmentFolder: Sendable {
    let id: Identifier
    var record: String?
    var catalogue: String?
    var reports: [ReportFile] = []
    /// Sorted by name.
    var files: [AttachedFile] = []
  }

  private(set) var site: String?
  private(set) var baseline: String?
  private(set) var waivers: String?
  private(set) var retired: String?
  private(set) var glossary: String?
  /// Sorted by id, like the others.
  private(set) var schemes: [Named] = []
  private(set) var departments: [DepartmentFolder] = []
  private(set) var translations: String?
  private(set) var pages: [Named] = []
  /// Every file of the site's own theme.
  private(set) var theme: [String] = []

  private let fileSystem: any FileSystem
  private let problems: Problems
  /// Catalogues that aren't there yet are made by the one who asks.
  private let needsCatalogues: Bool

  init(
    root: String, fileSystem: any FileSystem, problems: Problems, needsCatalogues: Bool = true
  ) throws(FileSystemFailure) {
    self.fileSystem = fileSystem
    self.problems = problems
    self.needsCatalogues = needsCatalogues
    let folders = ["schemes", "departments", "translations", "pages"]
    var found: Set<String> = []
    for name in try fileSystem.entries(of: root) {
      let path = "\(root)/\(name)"
      if name == "site.yaml" {
        if try isPlain(path, .file) { site = path }
      } else if name == "baseline.yaml" {
        if try isPlain(path, .file) { baseline = path }
      } else if name == "waivers.yaml" {
        if try isPlain(path, .file) { waivers = path }
      } else if name == "retired.yaml" {
        if try isPlain(path, .file) { retired = path }
      } else if name == "theme" {
        // The site's own theme is no record, and Templates reads it; its texts are published all
        // the same.
        if try isPlain(path, .directory) { theme = try ThemeTexts.files(in: path, fileSystem) }
      } else if name == "glossary.yaml" {
        if try isPlain(path, .file) { glossary = path }
      } else if folders.contains(name) {
        if try isPlain(path, .directory) { try readFolder(name, path) }
      } else {
        refuse(
          path,
          suggestion: NearMiss.suggestion(
            for: name,
            among: folders + [
              "theme", "site.yaml", "baseline.yaml", "waivers.yaml", "glossary.yaml",
              "retired.yaml",
            ]))
        continue
      }
      found.insert(name)
    }
    for name in ["site.yaml", "schemes"] where !found.contains(name) { miss("\(root)/\(name)") }
    if !found.contains("translations"), needsCatalogues { miss("\(root)/translations/en.po") }
    schemes.sort { $0.id < $1.id }
    departments.sort { $0.id < $1.id }
    pages.sort { $0.id < $1.id }
  }

  private mutating func readFolder(_ name: String, _ path: String) throws(FileSystemFailure) {
    switch name {
    case "schemes": schemes = try named(in: path, ending: ".yaml")
    case "pages": pages = try named(in: path, ending: ".md")
    case "translations": translations = try catalogue(in: path)
    default:
      for name in try fileSystem.entries(of: path) {
        let folder = "\(path)/\(name)"
        guard try isPlain(folder, .directory) else { continue }
        guard let id = Identifier(name) else {
          refuse(folder, suggestion: Suggestion.identifier(for: name))
          continue
        }
        departments.append(try department(id, folder))
      }
    }
  }

  private func named(in folder: String, ending: String) throws(FileSystemFailure) -> [Named] {
    var files: [Named] = []
    for name in try fileSystem.entries(of: folder) {
      let file = "\(folder)/\(name)"
      let stem = String(name.prefix { $0 != "." })
      if name == stem + ending, let id = Identifier(stem) {
        if try isPlain(file, .file) { files.append(Named(id: id, file: file)) }
      } else {
        let id = Identifier(stem)?.text ?? Suggestion.identifier(for: stem)
        refuse(file, suggestion: id.map { $0 + ending })
      }
    }
    return files
  }

  private func catalogue(in folder: String) throws(FileSystemFailure) -> String? {
    var catalogue: String?
    var isThere = false
    for name in try fileSystem.entries(of: folder) {
      let file = "\(folder)/\(name)"
      if name == "en.po" {
        isThere = true
        if try isPlain(file, .file) { catalogue = file }
      } else {
        refuse(file, suggestion: NearMiss.suggestion(for: name, among: ["en.po"]))
      }
    }
    if !isThere, needsCatalogues { miss("\(folder)/en.po") }
    return catalogue
  }

  private func department(
    _ id: Identifier, _ folder: String
  ) throws(FileSystemFailure) -> DepartmentFolder {
    var department = DepartmentFolder(id: id)
    let names = try fileSystem.entries(of: folder)
    for name in names {
      let file = "\(folder)/\(name)"
      if name == "department.yaml" {
        if try isPlain(file, .file) { department.record = file }
      } else if name == "en.po" {
        if try isPlain(file, .file) { department.catalogue = file }
      } else if name == "projects" {
        if try isPlain(file, .directory) { department.reports += try projects(in: file) }
      } else if name == "files" {
        if try isPlain(file, .directory) { department.files = try attachments(in: file) }
      } else if let report = Self.report(named: name, in: file, project: nil) {
        if try isPlain(file, .file) { department.reports.append(report) }
      } else {
        let year = Suggestion.year(for: String(name.prefix { $0 != "." }))
        refuse(
          file,
          suggestion: year.map { $0 + ".yaml" }
            ?? NearMiss.suggestion(for: name, among: ["department.yaml", "en.po"]))
      }
    }
    for name in ["department.yaml"] + (needsCatalogues ? ["en.po"] : [])
    where !names.contains(name) {
      miss("\(folder)/\(name)")
    }
    return department
  }

  /// Reports departments that aren't there.
  func checkPending(_ ids: [Placed<Identifier>]) {
    let known = departments.map(\.id)
    for id in ids where !known.contains(id.value) {
      let hint = Bilingual<String>.didYouMean(
        NearMiss.suggestion(for: id.value.text, among: known.map(\.text)))
      problems.error(
        ContentRule.unknownDepartment, en: "there is no department '\(id.value.text)'" + hint.en,
        zh: "没有部门“\(id.value.text)”" + hint.zh, at: id.place)
    }
  }

  private func attachments(in folder: String) throws(FileSystemFailure) -> [AttachedFile] {
    var files: [AttachedFile] = []
    for name in try fileSystem.entries(of: folder) {
      let file = "\(folder)/\(name)"
      if let name = AttachmentName(name) {
        guard try isPlain(file, .file, limit: AttachmentStage.sizeLimit) else { continue }
        files.append(AttachedFile(name: name, file: file))
      } else {
        let hint = Bilingual<String>.didYouMean(Suggestion.attachmentName(for: name))
        problems.error(
          ContentRule.attachmentName, en: "'\(name)' isn't \(Attachment.nameInWords.en)" + hint.en,
          zh: "“\(name)”不是\(Attachment.nameInWords.zh)" + hint.zh, at: SourcePlace(file: file))
      }
    }
    return files.sorted { $0.name < $1.name }
  }

  private func projects(in folder: String) throws(FileSystemFailure) -> [ReportFile] {
    var reports: [ReportFile] = []
    for name in try fileSystem.entries(of: folder) {
      let project = "\(folder)/\(name)"
      guard try isPlain(project, .directory) else { continue }
      guard let id = Identifier(name) else {
        refuse(project, suggestion: Suggestion.identifier(for: name))
        continue
      }
      for name in try fileSystem.entries(of: project) {
        let file = "\(project)/\(name)"
        if let report = Self.report(named: name, in: file, project: id) {
          if try isPlain(file, .file) { reports.append(report) }
        } else {
          let year = Suggestion.year(for: String(name.prefix { $0 != "." }))
          refuse(file, suggestion: year.map { $0 + ".yaml" })
        }
      }
    }
    return reports
  }

  /// `2023.yaml` is the unit's own evaluation, `2023-finance.yaml` and `2023-departmental.yaml`
  /// are those of others.
  private static func report(
    named name: String, in file: String, project: Identifier?
  ) -> ReportFile? {
    guard name.hasSuffix(".yaml") else { return nil }
    let parts = name.dropLast(5).split(
      separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
    guard let year = parts.first.flatMap({ Year(String($0)) }) else { return nil }
    if parts.count == 1 {
      return ReportFile(project: project, year: year, evaluation: .unitSelf, file: file)
    }
    guard let evaluation = Report.Evaluation(rawValue: String(parts[1])), evaluation != .unitSelf
    else { return nil }
    return ReportFile(project: project, year: year, evaluation: evaluation, file: file)
  }

  /// Whether a file or folder of one name stands at `path`; reported when not.
  private func isPlain(
    _ path: String, _ kind: FileStatus.Kind, limit: Int = ContentFolder.sizeLimit
  ) throws(FileSystemFailure) -> Bool {
    guard let status = try fileSystem.status(of: path) else { return false }
    let place = SourcePlace(file: path)
    switch status.kind {
    case .symbolicLink:
      problems.error(
        ContentRule.plainFile, en: "symbolic links aren't allowed in content",
        zh: "内容目录中不允许使用符号链接", at: place)
      return false
    case .other:
      problems.error(
        ContentRule.plainFile, en: "only files and folders are allowed in content",
        zh: "内容目录中只允许普通文件和文件夹", at: place)
      return false
    case .file, .directory:
      break
    }
    guard status.kind == kind else {
      let isFile = kind == .file
      problems.error(
        ContentRule.unexpectedFile, en: isFile ? "a file is due here" : "a folder is due here",
        zh: isFile ? "此处应为文件" : "此处应为文件夹", at: place)
      return false
    }
    guard kind == .directory || status.linkCount == 1 else {
      problems.error(
        ContentRule.plainFile, en: "the file has \(status.linkCount) names (hard links)",
        zh: "文件有 \(status.linkCount) 个硬链接", at: place)
      return false
    }
    guard kind == .directory || status.size <= limit else {
      problems.error(
        ContentRule.fileSize, en: "the file has \(status.size) bytes, more than \(limit >> 20) MB",
        zh: "文件有 \(status.size) 字节，超过 \(limit >> 20) MB", at: place)
      return false
    }
    return true
  }

  private func refuse(_ path: String, suggestion: String?) {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let hint = Bilingual<String>.didYouMean(suggestion)
    problems.error(
      ContentRule.unexpectedFile, en: "'\(name)' isn't part of the content folder" + hint.en,
      zh: "内容目录中不应有“\(name)”" + hint.zh, at: SourcePlace(file: path))
  }

  private func miss(_ path: String) {
    problems.error(
      ContentRule.missingFile, en: "required, but not there", zh: "缺少必需的文件",
      at: SourcePlace(file: path))
  }
}
