/// What a scalar can mean to a reader of numbers; nearly every one means nothing.
enum ScalarKind: UInt8, Sendable {
  case other, digit, numeral, letter, blank
  /// 。；！？ and a new line: nothing before it belongs to what follows.
  case sentenceEnd
  case comma
  /// 、 between the members of a list.
  case pause
  /// A colon or =: what stands before it can name what follows.
  case colon
  case opening, closing
  /// “ and ‘: a short quotation is a name or a slogan.
  case quotation
  /// 《: a title, in which no number is a quantity.
  case title
  /// 年, 季, 月: perhaps the end of a date.
  case period

  init(of scalar: Unicode.Scalar) {
    let value = Int(scalar.value)
    self = value < Self.table.count ? Self.table[value] : .other
  }

  /// A kind for every scalar of the basic plane: one look-up a scalar keeps the reader linear.
  private static let table: [ScalarKind] = {
    var table = [ScalarKind](repeating: .other, count: 0x10000)
    let members: KeyValuePairs<ScalarKind, String> = [
      .digit: "0123456789０１２３４５６７８９",
      .numeral: ChineseNumeral.scalars,
      .letter: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_",
      .blank: " \u{3000}\u{A0}\u{2002}\u{2003}\u{2009}\u{200B}\u{FEFF}",
      .sentenceEnd: "。；;！!？?\n\r\u{85}\u{2028}\u{2029}",
      .comma: "，,\t|｜—…",
      .pause: "、",
      .colon: "：:=＝∶",
      .opening: "（(〔[【{［",
      .closing: "）)〕]】}］",
      .quotation: "“‘「『",
      .title: "《",
      .period: "年季月",
    ]
    for (kind, scalars) in members {
      for scalar in scalars.unicodeScalars { table[Int(scalar.value)] = kind }
    }
    return table
  }()
}
