import Languages
import Pinyin

/// The letters of a list of names: pinyin initials in Chinese, first letters in English.
struct Initials {
  private let language: Language
  private let readings: PinyinReadings

  /// Readings are asked for once, for all names.
  init(of names: [String], language: Language) {
    self.language = language
    readings = PinyinReadings(of: language == .zh ? names.map { String($0.prefix(4)) } : [])
  }

  /// A to Z, or `#` for a name that begins with neither.
  func initial(of name: String) -> String {
    let letter =
      switch language {
      case .zh: readings.initials(of: String(name.prefix(4))).first
      case .en: name.first { $0.isLetter && $0.isASCII }
      }
    guard let capital = letter?.uppercased(), ("A"..."Z").contains(capital) else { return "#" }
    return capital
  }

  /// The id of a letter's section on its page.
  static func id(of initial: String) -> String {
    "initial-\(initial == "#" ? "other" : initial.lowercased())"
  }
}
