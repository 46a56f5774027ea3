package import Diagnostics

extension Workbook {
  /// The kinds of files that are workbooks, by their ending.
  package enum Format: String, Sendable, CaseIterable {
    case xlsx
    case ods
    case csv
  }

  /// Reads a workbook that somebody sent in; nothing is computed, nothing is run.
  ///
  /// Formulas that failed or whose value isn't kept are told, as are cells that show fewer digits
  /// than they hold. With an error among the findings there is no workbook.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - file: Its path, as messages name it.
  ///   - format: What its ending says.
  /// - Returns: The workbook, and what was found on the way.
  package static func read(
    _ bytes: [UInt8], file: String, format: Format
  ) -> Outcome<Workbook> {
    let findings = ImportFindings(file: file)
    let workbook = read(bytes, format: format, findings: findings)
    return Outcome(workbook, findings: findings.all)
  }

  static func read(
    _ bytes: [UInt8], format: Format, findings: ImportFindings
  ) -> Workbook? {
    let workbook =
      switch format {
      case .xlsx: SpreadsheetFile.workbook(bytes, findings: findings)
      case .ods: OpenSpreadsheet.workbook(bytes, findings: findings)
      case .csv: DelimitedFile.workbook(bytes, findings: findings)
      }
    for sheet in workbook?.sheets ?? [] {
      for cell in sheet.cells {
        workbook?.report(cell, in: sheet, findings)
      }
    }
    return workbook
  }

  private func report(_ cell: Cell, in sheet: Sheet, _ findings: ImportFindings) {
    let place = place(of: cell.address, in: sheet)
    if let shown = cell.shown {
      findings.warning(
        ImportRule.hiddenDigits,
        zh: "请核对应公开的数值：单元格显示“\(shown.quoted)”，实际保存的是“\(cell.text.quoted)”，草稿取后者",
        en: "decide which figure is meant: the cell shows '\(shown.quoted)' and holds"
          + " '\(cell.text.quoted)', which the draft takes", at: place)
    }
    switch cell.kind {
    case .uncomputed:
      findings.warning(
        ImportRule.formulaValue,
        zh: "请在 Excel 中打开并保存后再导入：公式“\((cell.formula ?? "").quoted)”没有保存计算结果",
        en: "open and save the workbook in Excel first: the value of the formula"
          + " '\((cell.formula ?? "").quoted)' isn't kept", at: place)
    case .failure:
      findings.warning(
        ImportRule.formulaValue, zh: "请改正公式：单元格的值为“\(cell.text.quoted)”",
        en: "mend the formula: the cell's value is '\(cell.text.quoted)'", at: place)
    case .text, .number, .date, .flag: break
    }
  }
}
