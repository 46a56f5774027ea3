/// What the heading of a value says of it: the best sign of personal data there is.
struct Heading: Hashable, Sendable {
  /// What a value under a personal heading looks like.
  enum Personal: Hashable, Sendable {
    /// A name, an address, a diagnosis: anything with a letter in it.
    case words
    /// At least as many digits.
    case number(digits: Int)
  }

  /// The heading as it was written.
  let text: String?
  private(set) var personal: Personal?
  /// A person's telephone: 手机, 联系电话, but not an office's 值班电话.
  private(set) var isPersonPhone = false
  private(set) var isAmount = false
  private(set) var isIdentity = false
  private(set) var isPassport = false
  private(set) var isAccount = false
  private(set) var isUnitCode = false
  /// The level of secrecy: 密级.
  private(set) var isSecrecyLevel = false
  /// Whether and how a paper is made public: 公开属性, 公开方式.
  private(set) var isDisclosureChoice = false

  /// Whether a value under this heading counts even if it has neither digits nor marks.
  var concernsAnyText: Bool { personal != nil || isSecrecyLevel || isDisclosureChoice }

  init(_ text: String?) {
    self.text = text
    guard let text, !text.isEmpty else { return }
    let name = Self.bare(text)
    func has(_ words: [String]) -> Bool { words.contains { name.contains($0) } }
    let isOfUnit = has(Self.unitWords)
    isIdentity = has(["身份证", "身份号码", "idcard", "idnumber", "identitynumber"])
    isPassport = has(["护照", "通行证", "passport"])
    isAccount = has(["银行卡", "卡号", "账号", "帐号", "账户", "bankcard", "cardnumber", "account"])
    isUnitCode = has(["信用代码", "机构代码", "creditcode"])
    isSecrecyLevel = has(["密级"])
    isDisclosureChoice = has(["公开属性", "公开方式", "公开选项", "公开类别", "公开类型"])
    isAmount = has(Self.amountWords)
    isPersonPhone =
      !isOfUnit
      && (has(["手机", "移动电话", "联系电话", "联系方式", "cellphone"])
        || ["电话", "电话号码", "本人电话", "家庭电话", "mobile", "phone", "telephone", "tel"].contains(name))
    personal = isOfUnit ? nil : Self.personal(name, has: has)
  }

  private static func personal(_ name: String, has: ([String]) -> Bool) -> Personal? {
    if name.hasSuffix("姓名") || wordHeadings.contains(name) { return .words }
    if has(["住址", "家庭地址", "户籍地址", "户籍所在地", "homeaddress"]) { return .words }
    if has(numberHeadings) { return .number(digits: 4) }
    if has(["账号", "帐号"]) || ["卡号", "bankaccount"].contains(name) { return .number(digits: 8) }
    return nil
  }

  /// Whether a cell of a line is by itself the heading of a personal column.
  static func isPersonalCell(_ cell: String) -> Bool {
    name(ofCell: cell).map(personalCells.contains) ?? false
  }

  /// A cell that alone makes a line a heading of a list of persons.
  static func isIdentityCell(_ cell: String) -> Bool {
    guard let name = name(ofCell: cell) else { return false }
    return personalCells.contains(name) && (name.contains("证") || name.contains("账号"))
  }

  /// The letters of a cell; `nil` when there are more than any personal heading has, as in every
  /// sentence that is asked about.
  private static func name(ofCell cell: String) -> String? {
    let most = longestCell
    var letters = 0
    for scalar in cell.unicodeScalars.prefix(200) {
      if scalar == "(" || scalar == "[" || scalar == "（" || scalar == "［" { break }
      // Anything else is left for `bare` to judge.
      guard (0x4E00...0x9FFF).contains(scalar.value) else { continue }
      letters += 1
      if letters > most { return nil }
    }
    return bare(cell)
  }

  /// Letters only, in lower case, without what is in parentheses.
  private static func bare(_ text: String) -> String {
    let plain = String(decoding: NormalizedText.plain(Array(text.utf8)), as: UTF8.self)
    var name = ""
    for scalar in plain.unicodeScalars.prefix(200) {
      if scalar == "(" || scalar == "[" { break }
      if scalar.properties.isAlphabetic { name.unicodeScalars.append(scalar) }
    }
    return name.lowercased()
  }

  private static let unitWords = [
    "单位", "法人", "机构", "办公", "公司", "值班", "投诉", "举报", "咨询", "监督", "服务", "热线", "office",
  ]
  private static let amountWords = [
    "金额", "预算", "决算", "执行", "支出", "收入", "资金", "经费", "元", "amount", "budget", "executed",
    "adjusted", "expenditure", "cents", "total",
  ]
  private static let wordHeadings: Set<String> = [
    "低保对象", "救助对象", "受助学生", "监护人", "患者", "病历", "户主", "medicalrecord",
  ]
  private static let numberHeadings = [
    "身份证", "证件号", "护照号", "残疾证", "病历号", "病案号", "低保证", "出生日期", "出生年月", "学籍号",
    "社保号", "社会保障号", "医保号", "idcard", "idnumber", "identitynumber", "dateofbirth",
  ]
  private static let personalCells: Set<String> = [
    "姓名", "学生姓名", "户主姓名", "患者姓名", "身份证", "身份证号", "身份证号码", "居民身份证号码", "公民身份号码",
    "证件号码", "住址", "家庭住址", "家庭地址", "银行账号", "银行帐号", "银行卡号", "账号", "手机", "手机号",
    "手机号码", "联系电话", "电话", "出生日期", "出生年月", "残疾证号", "病历号", "监护人",
  ]
  private static let longestCell = personalCells.map(\.count).max() ?? 0
}
