import Diagnostics
import Languages
import Records

extension FormReader {
  /// The targets and the actual value, with their sign and units.
  func takeMeasures(_ row: FormRow, _ indicator: inout DraftIndicator) {
    func cell(_ column: FormLabel.IndicatorColumn) -> FormCell? {
      columns[column].flatMap { row.cell(in: $0) }
    }
    if let cell = cell(.sign) { takeSign(cell, &indicator) }
    var unit: String?
    if let cell = cell(.unit) {
      if isNothing(cell) { consume(cell) } else { unit = text(of: cell) }
      reportPercentWord(unit, cell)
    }
    indicator.unit = unit
    if let cell = cell(.target) {
      indicator.target = measure(cell, unit: unit, isActual: false, &indicator)
    }
    if let cell = cell(.initialTarget) {
      indicator.initialTarget = measure(cell, unit: unit, isActual: false, &indicator)
    }
    if let cell = cell(.actual) {
      indicator.actual = measure(cell, unit: unit, isActual: true, &indicator)
    }
  }

  private func takeSign(_ cell: FormCell, _ indicator: inout DraftIndicator) {
    if let sign = PrintedValue.sign(cell.piece.text) {
      indicator.sign = sign
      account.place(cell.piece)
    } else if isNothing(cell) || ["定性", "定性指标", "定量", "定量指标"].contains(cell.label) {
      consume(cell)
    }
  }

  /// A number where the cell is plainly one; else its words as they are printed.
  private func measure(
    _ cell: FormCell, unit: String?, isActual: Bool, _ indicator: inout DraftIndicator
  ) -> DraftMeasure? {
    if isNothing(cell) {
      consume(cell)
      return nil
    }
    let words = text(of: cell)
    guard let value = PrintedValue(words), !(isActual && value.sign != nil),
      indicator.sign == nil || value.sign == nil || value.sign == indicator.sign,
      isActual || value.approximation == nil
    else {
      // ≥266米 as an actual value is no measurement, but it has a unit.
      return .level(words)
    }
    if let unit, !value.unit.isEmpty, value.unit != unit {
      // 150万 in a column of 万元: which of the two is meant isn't for the importer to say.
      return .level(words)
    }
    reportWideDigits(cell)
    if !isActual { indicator.sign = indicator.sign ?? value.sign }
    if isActual { indicator.approximation = value.approximation }
    if !value.unit.isEmpty {
      reportPercentWord(value.unit, cell)
      if indicator.unit == nil {
        indicator.unit = value.unit
      } else if isActual, indicator.unit != value.unit {
        indicator.actualUnit = value.unit
      }
    }
    return .number(value.number)
  }

  private func reportPercentWord(_ unit: String?, _ cell: FormCell) {
    guard unit == "百分比" || unit == "百分号" else { return }
    findings.info(
      ImportRule.unit, zh: "请核对计量单位：“百分比”照录，一般写作“%”",
      en: "check the unit: 百分比 is taken as printed; units usually say %", at: cell.piece.place)
  }
}
