import Records
import SeededTesting
import Testing

@testable import Content

@Suite("The quick ways through a text give what the careful ones do")
struct PlainTextTests {
  /// Plain characters, and some that join, break lines or look like digits.
  private static let marks = Array(
    "一绩。，“a9.,. 09５\u{301}\n\r\u{3000}👍\u{200D}ก\u{E33}\u{20E3}".unicodeScalars)

  private static func texts() -> [String] {
    var generator = SeededGenerator(seed: 41)
    return (0..<3_000).map { round in
      let allowed = round % 2 == 0 ? Array(marks.prefix(14)) : marks
      var view = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0...60, using: &generator) {
        view.append(allowed[Int.random(in: 0..<allowed.count, using: &generator)])
      }
      return String(view)
    }
  }

  @Test("A text is shortened to 40 characters")
  func shortened() {
    let texts = Self.texts() + [39, 40, 41, 42].map { String(repeating: "绩", count: $0) }
    #expect(texts.filter { $0.shortened != $0.carefullyShortened } == [])
    #expect(texts.contains { $0.shortened.hasSuffix("…") })
  }

  @Test("The numbers of a text are the same")
  func numbers() {
    let wrong = Self.texts().filter { text in
      // A lone point leaves an empty run, which is no number.
      NumberTokens(text).tokens.subtracting([""])
        != NumberTokens.carefulTokens(text).subtracting([""])
    }
    #expect(wrong == [])
    #expect(!NumberTokens("4337.21万元").contain("437.21"))
  }

  @Test("A field is written as its path")
  func fields() {
    let goals = TextField.member("goals", of: .named(""))
    #expect(TextField.named("").text == "")
    #expect(TextField.member("name", of: .item(0, of: goals)).text == "goals[0].name")
    #expect(TextField.item(3, of: .item(1, of: goals)).text == "goals[1][3]")
  }
}
