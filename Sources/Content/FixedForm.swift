import Languages
import Records

/// A text whose form an office or a standard has fixed.
enum FixedForm: Hashable, CaseIterable {
  /// A name of the DNS in lower case.
  case hostName
  /// 政府网站标识码.
  case siteCode
  case icpNumber
  /// The number of a filing with the public security organs.
  case policeNumber
  case eMailAddress
  /// An https address of another site.
  case webLink
  /// A page's address below the folder of its language.
  case pageAddress

  /// As a regular expression of JSON Schema.
  var pattern: String {
    let host = #"(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]"#
    return switch self {
    case .hostName: "^\(host)$"
    case .siteCode: "^(?:[0-9]{10}|bm[0-9]{8})$"
    case .icpNumber: "^[\(Self.provinces)]ICP备[0-9]{8}号(?:-[0-9]+)?$"
    case .policeNumber: "^[\(Self.provinces)]公网安备 ?[0-9]{14}号$"
    case .eMailAddress: "^[A-Za-z0-9._-]{1,64}@\(host)$"
    case .webLink:
      "^https://\(host)(?:/(?:[A-Za-z0-9/?._~=&+;,:@!$'()*-]|%[0-9A-Fa-f]{2})*)?$"
    case .pageAddress: "^(?:[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?/)+$"
    }
  }

  /// What is due, with an example that is no one's.
  var meaning: Bilingual<String> {
    switch self {
    case .hostName: Bilingual(zh: "域名，如www.example", en: "a host name, such as www.example")
    case .siteCode:
      Bilingual(
        zh: "政府网站标识码（10位数字，或bm加8位数字）",
        en: "a government website code (10 digits, or bm and 8 digits)")
    case .icpNumber:
      Bilingual(
        zh: "ICP备案号，如京ICP备00000000号-1", en: "an ICP filing number, such as 京ICP备00000000号-1")
    case .policeNumber:
      Bilingual(
        zh: "公安备案号，如京公网安备00000000000000号",
        en: "a public security filing number, such as 京公网安备00000000000000号")
    case .eMailAddress: Bilingual(zh: "电子邮箱地址", en: "an e-mail address")
    case .webLink: Bilingual(zh: "https网址", en: "an https address")
    case .pageAddress:
      Bilingual(
        zh: "本站网址（不含语言，以“/”结尾，如departments/parks/2023/）",
        en: "an address of the site (without the language, such as departments/parks/2023/)")
    }
  }

  func accepts(_ text: String) -> Bool {
    let bytes = ArraySlice(text.utf8)
    switch self {
    case .hostName: return Self.isHost(bytes)
    case .siteCode:
      if bytes.starts(with: "bm".utf8) { return Self.areDigits(bytes.dropFirst(2), 8) }
      return Self.areDigits(bytes, 10)
    case .icpNumber:
      guard let rest = Self.afterProvince(text, "ICP备"), Self.areDigits(rest.prefix(8), 8),
        let end = Self.after("号", in: rest.dropFirst(8))
      else { return false }
      guard let hyphen = end.first else { return true }
      return hyphen == UInt8(ascii: "-") && Self.areDigits(end.dropFirst(), end.count - 1)
    case .policeNumber:
      guard let rest = Self.afterProvince(text, "公网安备") else { return false }
      let number = Self.after(" ", in: rest) ?? rest
      return Self.areDigits(number.prefix(14), 14)
        && Self.after("号", in: number.dropFirst(14))?.isEmpty == true
    case .eMailAddress:
      guard let at = bytes.firstIndex(of: UInt8(ascii: "@")) else { return false }
      let local = bytes[..<at]
      return (1...64).contains(local.count)
        && local.allSatisfy { Self.isAlphanumeric($0) || "._-".utf8.contains($0) }
        && Self.isHost(bytes[(at + 1)...])
    case .webLink:
      guard let rest = Self.after("https://", in: bytes) else { return false }
      let end = rest.firstIndex(of: UInt8(ascii: "/")) ?? rest.endIndex
      return Self.isHost(rest[..<end]) && Self.isPath(rest[end...])
    case .pageAddress: return !text.isEmpty && PageAddress(text) != nil
    }
  }

  private static let provinces = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼"

  private static func afterProvince(_ text: String, _ words: String) -> ArraySlice<UInt8>? {
    guard let first = text.unicodeScalars.first, provinces.unicodeScalars.contains(first) else {
      return nil
    }
    return after(words, in: ArraySlice(text.utf8).dropFirst(UTF8.width(first)))
  }

  private static func after(_ words: String, in bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    bytes.starts(with: words.utf8) ? bytes.dropFirst(words.utf8.count) : nil
  }

  /// At least one.
  private static func areDigits(_ bytes: ArraySlice<UInt8>, _ count: Int) -> Bool {
    count > 0 && bytes.count == count && bytes.allSatisfy(isDigit)
  }

  /// Two labels or more, the last of which is no number.
  private static func isHost(_ bytes: ArraySlice<UInt8>) -> Bool {
    let labels = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard labels.count > 1, let last = labels.last, last.count > 1, let first = last.first,
      !isDigit(first)
    else { return false }
    return labels.allSatisfy { label in
      guard (1...63).contains(label.count), let first = label.first, let last = label.last else {
        return false
      }
      return isLabelEnd(first) && isLabelEnd(last)
        && label.allSatisfy { isLabelEnd($0) || $0 == UInt8(ascii: "-") }
    }
  }

  /// Letters, digits, signs of a path or a query, and `%` with two hexadecimal digits.
  private static func isPath(_ bytes: ArraySlice<UInt8>) -> Bool {
    var rest = bytes
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%") {
        let digits = rest.prefix(2)
        guard digits.count == 2, digits.allSatisfy(isHexadecimal) else { return false }
        rest = rest.dropFirst(2)
      } else if !isAlphanumeric(byte), !"/?._~=&+;,:@!$'()*-".utf8.contains(byte) {
        return false
      }
    }
    return true
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func isLabelEnd(_ byte: UInt8) -> Bool {
    isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    isLabelEnd(byte) || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
      || (UInt8(ascii: "A")...UInt8(ascii: "F")).contains(byte)
  }
}
