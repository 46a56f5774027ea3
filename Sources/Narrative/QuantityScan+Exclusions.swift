import Records

/// What looks like a quantity and is none.
extension QuantityScan {
  private static let dates = "年月日号时点届级层楼路版"
  private static let names = WordTable(
    [
      "目标", "指标", "附件", "附表", "附录", "附", "表", "图", "注", "备注", "项目", "任务", "方案", "阶段",
      "步骤", "序号", "编号", "文号", "代码", "账号", "证号", "电话", "手机", "传真", "邮编", "热线", "号码",
      "说明", "问题", "措施", "标段", "合同", "班", "区", "例", "编码", "条码", "信用代码", "No", "NO",
    ].map { ($0, ()) }, keyedBy: .last)
  private static let namesAfter = WordTable(
    [
      "热线", "国道", "省道", "工程", "行动", "计划", "规划", "平台", "电话", "晚会", "专线", "系统", "模式",
      "攻坚", "示范",
    ].map { ($0, ()) }, keyedBy: .first)

  /// Whether 第 stands before the number, or before the one it continues (第3、4条, 第3至5条).
  mutating func isOrdinal(_ start: Int, end: Int) -> Bool {
    guard start == notAQuantityAt || prose[prose.beforeBlanks(from: start, limit: 2)] == "第" else {
      return false
    }
    if "、和至到-—~～".unicodeScalars.contains(prose[end]) { notAQuantityAt = end + 1 }
    return true
  }

  /// 2022年, 3月, 8日, 3号, and 2022 alone.
  mutating func isDate(_ number: DigitNumber, _ measure: Measure) -> Bool {
    guard measure.unit == nil, measure.magnitude == nil else { return false }
    let after = prose.pastBlanks(from: number.end, limit: 2)
    if Self.dates.unicodeScalars.contains(prose[after]) {
      // 8点30分 is a time, not 30 points.
      if prose[after] == "时" || prose[after] == "点" { notAQuantityAt = after + 1 }
      return true
    }
    guard number.wholeDigits == 4, let value = number.value else { return false }
    return value >= ExactDecimal(1900) && value < ExactDecimal(2100)
  }

  /// 1. and 2、 at the head of a line or clause, （3） anywhere.
  mutating func isListNumber(_ start: Int, _ number: DigitNumber, _ measure: Measure) -> Bool {
    guard number.wholeDigits <= 3, let value = number.value else { return false }
    let before = prose.beforeBlanks(from: start, limit: 32)
    let startsLine = before < 0 || prose[before] == "\n"
    if value.scale > 0 {
      // 1.440万元 at the head of a line is item 1 with 440, or 1.44; 1.3个目标 is item 1 with 3.
      guard startsLine, number.wholeDigits <= 2, value >= ExactDecimal(1) else { return false }
      guard case .counted = measure.unit?.dimension, measure.magnitude == nil else {
        return value.scale > 2 || (measure.unit == nil && measure.magnitude == nil)
      }
      return true
    }
    guard measure.unit == nil, measure.magnitude == nil, measure.hedge == nil else { return false }
    let mark = prose[number.end]
    if prose.kind(at: before) == .opening, prose.kind(at: number.end) == .closing { return true }
    switch prose.kind(at: before) {
    case .sentenceEnd, .comma, .colon, .closing: break
    default: guard startsLine else { return false }
    }
    guard mark == "." || mark == "．" || mark == "、" || prose.kind(at: number.end) == .closing
    else { return false }
    position = number.end + 1
    clauseStart = position
    return true
  }

  /// 目标1, 附件2, 电话8888888, 12345热线; only a number without a unit can be a name.
  func isName(_ start: Int, _ number: DigitNumber, _ measure: Measure) -> Bool {
    guard measure.unit == nil, measure.magnitude == nil else { return false }
    // 项目类别（1上级专项 2本级专项）: codes of a form.
    let startsWord = prose.kind(at: start - 1) == .blank || prose.kind(at: start - 1) == .opening
    if startsWord, measure.end == number.end, isHan(prose[number.end]) { return true }
    let before = prose.beforeBlanks(from: start, limit: 2) + 1
    return Self.names.word(endingAt: before, in: prose) != nil
      || Self.namesAfter.word(at: number.end, in: prose) != nil
  }

  /// 5至10个, 20次—30次, 三、四个: neither end is a quantity by itself.
  mutating func startsRange(at end: Int, _ measure: Measure) -> Bool {
    let sign = prose.pastBlanks(from: measure.end, limit: 1)
    let isJoined: Bool
    switch prose[sign] {
    case "-", "–", "—", "－", "~", "～", "至", "到": isJoined = true
    case "、": isJoined = measure.unit == nil
    default: isJoined = false
    }
    guard isJoined else { return false }
    let next = prose.pastBlanks(from: sign + 1, limit: 1)
    switch prose.kind(at: next) {
    case .digit, .numeral:
      notAQuantityAt = next
      return true
    default: return false
    }
  }

  /// Numerals that are part of a word: 十分, 二次供水, 零件, 三个一, 数十次, 周三.
  func isWord(
    _ run: Range<Int>, number: ExactDecimal, _ unit: MeasureUnit
  ) -> Bool {
    let before = prose[run.lowerBound - 1]
    if "几数多好期周初".unicodeScalars.contains(before) { return true }
    if unit.numbersASeries { return true }
    guard run.count == 1, let only = prose.scalars[run].first else {
      return unit.name == "分" && number.scale > 0
    }
    if "一二零〇壹贰肆伍陆柒捌玖拾佰仟".unicodeScalars.contains(only) { return true }
    if unit.name == "分" { return true }
    return "百千万亿".unicodeScalars.contains(only)
      && "上成几数".unicodeScalars.contains(before)
  }
}
