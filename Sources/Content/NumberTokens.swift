/// The whole numbers and decimals written in a text: 4337.21 doesn't hold 437.21.
struct NumberTokens {
  let tokens: Set<String>

  /// A number may be set apart by blanks inside (`4 337.21`), or stand beside one (`2022 年 93 分`),
  /// so the text is read both with its blanks and without.
  init(_ text: String) {
    guard text.unicodeScalars.allSatisfy(\.isPlain) else {
      tokens = Self.carefulTokens(text)
      return
    }
    var tokens: Set<String> = []
    Self.add(text.utf8, to: &tokens)
    Self.add(text.utf8.filter { $0 != UInt8(ascii: " ") }, to: &tokens)
    self.tokens = tokens
  }

  /// The same for any text, where a mark can make another character of a digit or a blank.
  static func carefulTokens(_ text: String) -> Set<String> {
    tokens(text).union(tokens(text.filter { !$0.isWhitespace }))
  }

  func contain(_ number: String) -> Bool { tokens.contains(number) }

  private static func add(_ utf8: some Sequence<UInt8>, to tokens: inout Set<String>) {
    var run: [UInt8] = []
    func end() {
      while run.last == UInt8(ascii: ".") { run.removeLast() }
      if !run.isEmpty { tokens.insert(String(decoding: run, as: UTF8.self)) }
      run.removeAll(keepingCapacity: true)
    }
    for byte in utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): run.append(byte)
      case UInt8(ascii: ".") where !run.isEmpty: run.append(byte)
      case UInt8(ascii: "."), UInt8(ascii: ","): break
      default: end()
      }
    }
    end()
  }

  private static func tokens(_ text: String) -> Set<String> {
    let runs = text.split { !($0.isASCII && $0.isNumber) && $0 != "." && $0 != "," }
    return Set(
      runs.map { run in
        String(run.filter { $0 != "," }.drop { $0 == "." }.reversed().drop { $0 == "." }.reversed())
      })
  }
}
