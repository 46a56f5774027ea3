/// Which of a message's forms is meant for a count; the two rules our languages need.
///
/// - Source: GNU gettext manual, "Additional functions for plural forms".
enum PluralRule: String, Sendable, CaseIterable {
  /// One form for every count, as in Chinese.
  case single = "nplurals=1; plural=0;"
  /// One form for 1, another for everything else, as in English.
  case oneOrOther = "nplurals=2; plural=(n != 1);"

  /// The rule a Plural-Forms field states; blanks don't matter.
  init?(field: String) {
    func bare(_ text: String) -> String { text.filter { $0 != " " && $0 != "\t" } }
    guard let rule = Self.allCases.first(where: { bare($0.rawValue) == bare(field) }) else {
      return nil
    }
    self = rule
  }

  var formCount: Int {
    switch self {
    case .single: 1
    case .oneOrOther: 2
    }
  }

  func form(for count: Int) -> Int {
    switch self {
    case .single: 0
    case .oneOrOther: count == 1 ? 0 : 1
    }
  }
}
