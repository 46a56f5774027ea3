import ArgumentParser
import Content
import Diagnostics
import Disk
import Drafts
import Forms
import Foundation
import Importing
import Languages
import Records
import SiteBuild

/// Takes a filled form into content/, or sends it back with what is wrong written into its cells.
struct FormIntake {
  private let content: String
  private let language: Language

  init(content: String, language: Language) {
    var content = content
    while content.count > 1, content.hasSuffix("/") { content.removeLast() }
    self.content = content
    self.language = language
  }

  /// `false` when the file isn't one of these forms; then nothing was done.
  ///
  /// `expected` is the department that whoever sends the file in says it is of.
  func take(_ file: String, expecting expected: String? = nil) throws -> Bool {
    let bytes = try asking { () throws(FileSystemFailure) in
      try LocalFileSystem().contents(of: file, limit: 20 << 20)
    }
    let outcome = Workbook.read(bytes, file: file, format: .xlsx)
    guard let workbook = outcome.value, let form = FilledForm(workbook) else { return false }
    for finding in outcome.findings { Run.print(finding.text(in: language)) }
    if let expected, expected != form.department {
      throw CommandFailure(
        Bilingual(
          zh: "请核对部门标识：\(file)是“\(form.department)”的表，不是“\(expected)”的",
          en: "check the department: \(file) is the form of '\(form.department)', not of "
            + "'\(expected)'")[language])
    }
    guard let department = Identifier(form.department), let year = Year(form.year),
      let project = form.project.map(Identifier.init) ?? .some(nil)
    else {
      throw CommandFailure(
        Bilingual(
          zh: "请恢复“基本情况”中的部门标识和年度：读不出“\(form.department)”“\(form.year)”",
          en: "bring back the department's id and the year in 基本情况: '\(form.department)' and "
            + "'\(form.year)' can't be read")[language])
    }
    let folder = "departments/\(department.text)" + (project.map { "/projects/\($0.text)" } ?? "")
    let path = "\(folder)/\(year.text).yaml"
    guard let place = ContentPath(path) else {
      throw CommandFailure("'\(path)' is no path of content/")
    }
    let kind: ContentFile = project == nil ? .report : .projectReport
    let up = String(repeating: "../", count: path.split(separator: "/").count)
    let draft = kind.file(of: form.fields, heading: [kind.schemaComment(up: up)])
    let whole = "\(content)/\(path)"
    let returned = FormReturn(
      form, file: draft, path: whole,
      findings: try findings(in: draft.text, at: whole, saying: form.fields))
    for finding in returned.findings { Run.print(finding.text(in: language)) }
    if returned.hasErrors { try sendBack(returned, file, year: year) }
    do throws(DraftFailure) {
      try ContentWriter(content: content, fileSystem: LocalFileSystem())
        .create(place, Array(draft.text.utf8))
    } catch {
      throw CommandFailure(error.text)
    }
    print(
      Bilingual(
        zh: "已写入\(whole)\n下一步：补齐英文，再运行gazette check",
        en: "wrote \(whole)\nNext: have it translated, then run gazette check")[language])
    return true
  }

  /// What the run finds when the record stands in content/, without writing it there.
  ///
  /// What is said of its English is left out, as there isn't any yet.
  private func findings(
    in text: String, at path: String, saying fields: DraftFields
  ) throws -> [Finding] {
    let department = path.dropFirst(content.count + 1).split(separator: "/").prefix(2).map(
      String.init)
    let catalogue = ([content] + department + ["en.po"]).joined(separator: "/")
    let local = LocalFileSystem()
    let old = try asking { () throws(FileSystemFailure) in
      try local.status(of: catalogue) == nil
        ? nil : try local.contents(of: catalogue, limit: 4 << 20)
    }
    var files = [path: Array(text.utf8)]
    files[catalogue] = StandInCatalogue.bytes(of: old, file: catalogue, for: fields)
    let disk = LaidOver(local, files: files)
    let options = BuildOptions(
      extent: .records, content: content, theme: "theme", output: "site",
      sourceDateEpoch: ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"],
      language: language)
    do throws(BuildFailure) {
      return try SiteBuild(options, fileSystem: disk).run().findings
        .filter { !$0.rule.text.hasPrefix("translation-") }
    } catch {
      throw CommandFailure(error.reason)
    }
  }

  /// Writes the commented form beside the filled one, and ends the run.
  private func sendBack(_ returned: FormReturn, _ file: String, year: Year) throws -> Never {
    let stem = file.hasSuffix(".xlsx") ? String(file.dropLast(5)) : file
    let copy = "\(stem)-退回.xlsx"
    do {
      let bytes = try returned.bytes(year: year.text)
      let disk = LocalFileSystem()
      if try disk.status(of: copy) != nil { try disk.removeFile(copy) }
      try disk.createFile(copy, bytes: bytes)
    } catch let failure as FormFailure {
      throw CommandFailure(failure.text[language])
    } catch let failure as FileSystemFailure {
      throw CommandFailure(failure.text)
    }
    let errors = returned.findings.count { $0.severity == .error }
    Run.print(
      Bilingual(
        zh: "请把\(copy)退回部门：有\(errors)处须改正，已批注在相应的格中；没有写入内容",
        en:
          "send \(copy) back to the department: \(errors) cells must be mended, each with a comment; "
          + "nothing was written into the content")[language])
    throw ExitCode(1)
  }

  private func asking<Value>(
    _ body: () throws(FileSystemFailure) -> Value
  ) throws -> Value {
    do throws(FileSystemFailure) {
      return try body()
    } catch {
      throw CommandFailure(error.text)
    }
  }
}
