package import Audit
import JSONTree
import Languages
package import Records
import Scoring
package import SiteFiles

/// The open-data files: each table for the whole site and for each report, in three forms, and what
/// describes them.
package struct DataFiles: Sendable {
  private let records: AuditedRecords
  private let date: CalendarDate

  package init(_ records: AuditedRecords, date: CalendarDate) {
    self.records = records
    self.date = date
  }

  /// Every file, in one order whatever the run.
  package var files: [SiteFile] {
    let tables = RecordTables(records).all
    var files = tables.flatMap { Self.files(of: $0, in: "data") }
    files.append(Self.json(tables, at: "data/records.json"))
    files += Self.files(of: dictionary(of: tables), in: "data")
    files.append(
      Self.file(
        "data/datapackage.json", .json,
        DataPackage(records: records, tables: tables, date: date).json.bytes(.indented)))
    for report in records.reports {
      let own = RecordTables(records, reports: [report]).all
      let folder = Self.folder(of: report.scored.report.id)
      files += own.filter { !$0.rows.isEmpty }.flatMap { Self.files(of: $0, in: folder) }
      files.append(Self.json(own, at: "\(folder)/report.json"))
    }
    return files
  }

  /// Where a report's own files stand: `data/departments/<id>/<year>`.
  package static func folder(of report: ReportID) -> String {
    "data/departments/\(report.text)"
  }

  /// A table's CSV, and the same for spreadsheet programs.
  private static func files(of table: DataTable, in folder: String) -> [SiteFile] {
    [
      file("\(folder)/\(table.name).csv", .csv, table.csv),
      file("\(folder)/\(table.name)-excel.csv", .spreadsheetCSV, table.csvForSpreadsheets),
    ]
  }

  private static func json(_ tables: [DataTable], at path: String) -> SiteFile {
    let value = JSONValue.object(tables.map { JSONValue.Member($0.name, $0.json) })
    return file(path, .json, value.bytes(.indented))
  }

  private static func file(_ path: String, _ kind: SiteFile.Kind, _ bytes: [UInt8]) -> SiteFile {
    guard let path = SitePath(path) else {
      preconditionFailure("a download's path is made of identifiers and years only: \(path)")
    }
    return SiteFile(path: path, kind: kind, bytes: bytes)
  }

  /// What every column of every table means, in both languages.
  private func dictionary(of tables: [DataTable]) -> DataTable {
    let rows = tables.flatMap { table in table.columns.map { (table, $0) } }
    return DataTable(
      "dictionary", zh: "数据字典", en: "Column dictionary", rows: rows,
      columns: [
        ColumnOf("table", zh: "表", en: "Table", isRequired: true) { $0.0.name },
        ColumnOf("column", zh: "列", en: "Column", isRequired: true) { $0.1.name },
        ColumnOf("type", zh: "类型", en: "Type", isRequired: true) { $0.1.kind.rawValue },
        ColumnOf("title_zh", zh: "含义", en: "Meaning, in Chinese", isRequired: true) {
          $0.1.title.zh
        },
        ColumnOf("title_en", zh: "英文含义", en: "Meaning, in English", isRequired: true) {
          $0.1.title.en
        },
      ])
  }
}
