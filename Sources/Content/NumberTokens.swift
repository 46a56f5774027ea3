/// The whole numbers and decimals written in a text: 4337.21 doesn't hold 437.21.
struct NumberTokens {
  private let tokens: Set<String>

  /// A number may be set apart by blanks inside (`4 337.21`), or stand beside one (`2022 年 93 分`),
  /// so the text is read both with its blanks and without.
  init(_ text: String) {
    tokens = Self.tokens(text).union(Self.tokens(text.filter { !$0.isWhitespace }))
  }

  func contain(_ number: String) -> Bool { tokens.contains(number) }

  private static func tokens(_ text: String) -> Set<String> {
    let runs = text.split { !($0.isASCII && $0.isNumber) && $0 != "." && $0 != "," }
    return Set(
      runs.map { run in
        String(run.filter { $0 != "," }.drop { $0 == "." }.reversed().drop { $0 == "." }.reversed())
      })
  }
}
