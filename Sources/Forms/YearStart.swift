package import Content
import Diagnostics
package import Languages
package import Records

/// What a department begins a year with: a draft for its own record and for each project that goes on.
package struct YearStart: Sendable {
  package struct Draft: Hashable, Sendable {
    /// Below the content folder.
    package let path: String
    package let file: ContentFile
    package let fields: DraftFields
    /// The year it was made from.
    package let earlier: Year

    /// The file with its heading.
    package var text: DraftFile {
      let depth = path.split(separator: "/").count
      return file.file(
        of: fields,
        heading: [
          file.schemaComment(up: String(repeating: "../", count: depth)),
          "草稿，由\(earlier.text)年度记录生成。标“待填”的各行填好之后才能发布；填好一项，可以删去其后的说明。",
        ])
    }
  }

  package let drafts: [Draft]

  /// The record of the department as a whole comes first; a project done once doesn't go on.
  ///
  /// Only what the unit itself evaluated is started anew. Without `earlier` it is the latest year
  /// before `year` that has a record.
  package init(
    _ year: Year, of department: Identifier, after earlier: Year?, in records: ContentRecords
  ) throws(YearStartFailure) {
    guard records.departments.contains(where: { $0.id.value == department }) else {
      let ids = records.departments.map(\.id.value.text)
      throw .noDepartment(
        department.text, suggestion: NearMiss.suggestion(for: department.text, among: ids))
    }
    let own = records.reports.filter {
      $0.department == department && $0.evaluation.value == .unitSelf
    }
    let years = own.filter { $0.project == nil }.map(\.year.value).sorted()
    if let earlier, earlier >= year { throw .notEarlier(earlier, year) }
    guard let from = earlier ?? years.last(where: { $0 < year }), years.contains(from) else {
      throw .noRecord(department.text, earlier, years: years)
    }
    drafts = own.filter { $0.year.value == from && $0.project?.duration?.value != .oneOff }
      .map { report in
        let folder = "departments/\(department.text)"
        let project = report.project.map { "/projects/\($0.id.text)" } ?? ""
        return Draft(
          path: "\(folder)\(project)/\(year.text).yaml",
          file: report.project == nil ? .report : .projectReport,
          fields: NextYear(year, after: report).fields, earlier: from)
      }
  }
}

/// Why no year can be started.
package enum YearStartFailure: Error, Hashable, Sendable {
  case noDepartment(String, suggestion: String?)
  case noRecord(String, Year?, years: [Year])
  case notEarlier(Year, Year)

  /// What to do, first.
  package var text: Bilingual<String> {
    switch self {
    case .noDepartment(let id, let suggestion):
      Bilingual(
        zh: "请改写部门标识：没有部门“\(id)”" + (suggestion.map { "，是否应为“\($0)”？" } ?? ""),
        en: "give another department: there is no '\(id)'"
          + (suggestion.map { "; did you mean '\($0)'?" } ?? ""))
    case .noRecord(let id, let year, let years):
      Self.noRecord(of: id, in: year, years: years.map(\.text))
    case .notEarlier(let earlier, let year):
      Bilingual(
        zh: "请用--from给出更早的年份：\(earlier.text)年不早于\(year.text)年",
        en: "give an earlier year with --from: \(earlier.text) isn't before \(year.text)")
    }
  }

  private static func noRecord(
    of id: String, in year: Year?, years: [String]
  ) -> Bilingual<String> {
    let which = Bilingual(
      zh: year.map { "\($0.text)年度" } ?? "更早年度",
      en: year.map { " of \($0.text)" } ?? " of an earlier year")
    if years.isEmpty {
      return Bilingual(
        zh: "请先录入一个年度的记录（gazette import）：部门“\(id)”没有可读的记录",
        en: "record a year first (gazette import): '\(id)' has no record that can be read")
    }
    return Bilingual(
      zh: "请用--from给出已有的年份（\(years.joined(separator: "、"))）：部门“\(id)”没有\(which.zh)的可读记录",
      en: "give one of these years with --from: \(years.joined(separator: ", ")); '\(id)' has no "
        + "record\(which.en) that can be read")
  }
}
