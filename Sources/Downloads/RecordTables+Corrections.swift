import Languages
import Records

extension RecordTables {
  private struct CorrectionRow {
    let report: Report
    let number: Int
    let correction: Correction
  }

  /// What was changed after publication; the next publication is held against it.
  static func correctionTable(of reports: [Report]) -> DataTable {
    let rows = reports.flatMap { report in
      report.corrections.enumerated().map { index, correction in
        CorrectionRow(report: report, number: index + 1, correction: correction)
      }
    }
    return DataTable(
      "corrections", zh: "更正与更新", en: "Corrections and updates", rows: rows,
      columns: [
        ColumnOf("report", zh: "报告标识", en: "Report id", isRequired: true) { $0.report.id.text },
        ColumnOf("number", .integer, zh: "序号", en: "Number", isRequired: true) {
          String($0.number)
        },
        ColumnOf("date", .date, zh: "公布日期", en: "Date of publication", isRequired: true) {
          $0.correction.date.value.text
        },
        ColumnOf("kind", zh: "类型", en: "Kind", isRequired: true) {
          $0.correction.kind.value.rawValue
        },
        ColumnOf("field", zh: "所改的数据项", en: "Field changed", isRequired: true) {
          $0.correction.field.value.text
        },
      ]
        + both("old", zh: "原值", en: "Old value") { $0.correction.old }
        + both("new", zh: "现值", en: "New value") { $0.correction.new }
        + both("reason", zh: "理由", en: "Reason") { $0.correction.reason }
        + both("approved_by", zh: "批准人职务", en: "Approved by") { $0.correction.approvedBy })
  }

  /// Addresses that no longer hold their page, those below others on rows of their own.
  static func retiredTable(of retired: [RetiredAddress]) -> DataTable {
    let rows = retired.flatMap { address in address.moves.map { (address, $0) } }
    return DataTable(
      "retired", zh: "停用的网址", en: "Addresses no longer in use", rows: rows,
      columns: [
        ColumnOf("address", zh: "原网址", en: "Address", isRequired: true) { $0.1.from.value.text },
        ColumnOf("moved_to", zh: "新网址", en: "New address") { $0.1.to?.text },
        ColumnOf("date", .date, zh: "停用日期", en: "Date", isRequired: true) {
          $0.0.date.value.text
        },
      ]
        + both("reason", zh: "理由", en: "Reason") { $0.0.reason }
        + both("approved_by", zh: "批准人职务", en: "Approved by") { $0.0.approvedBy })
  }

  private static func both<Row>(
    _ name: String, zh: String, en: String, _ text: @escaping (Row) -> Text?
  ) -> [ColumnOf<Row>] {
    [
      ColumnOf("\(name)_zh", zh: zh, en: "\(en), in Chinese") { text($0)?.value.zh },
      ColumnOf("\(name)_en", zh: "\(zh)（英文）", en: "\(en), in English") { text($0)?.value.en },
    ]
  }
}
