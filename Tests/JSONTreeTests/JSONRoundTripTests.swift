import Foundation
import JSONTree
import SeededTesting
import Testing

@Suite("JSON read back by Foundation")
struct JSONRoundTripTests {
  @Test("Random trees are read back as they are", arguments: 0..<200 as Range<UInt64>)
  func trees(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let value = Self.value(depth: 5, using: &random)
    for layout in [JSONLayout.compact, .indented] {
      let parsed = try JSONSerialization.jsonObject(
        with: Data(value.bytes(layout)), options: [.fragmentsAllowed])
      #expect(Self.isEqual(value, parsed), "\(value)")
    }
  }

  @Test("The comparison sees a difference")
  func comparison() throws {
    let parsed = try JSONSerialization.jsonObject(with: Data(#"[{"a":[1,"x"]}]"#.utf8))
    func tree(_ name: String, _ number: Int, _ text: String) -> JSONValue {
      .array([.object([.init(name, .array([.integer(number), .string(text)]))])])
    }
    #expect(Self.isEqual(tree("a", 1, "x"), parsed))
    #expect(!Self.isEqual(tree("b", 1, "x"), parsed))
    #expect(!Self.isEqual(tree("a", 2, "x"), parsed))
    #expect(!Self.isEqual(tree("a", 1, "y"), parsed))
    #expect(!Self.isEqual(.array([]), parsed))
  }

  private static func value(depth: Int, using random: inout SeededGenerator) -> JSONValue {
    switch Int.random(in: 0..<(depth > 0 ? 8 : 5), using: &random) {
    case 0: .null
    case 1: .boolean(Bool.random(using: &random))
    case 2: .integer(Int.random(in: -(1 << 52)...(1 << 52), using: &random))
    case 3:
      .number(
        "\(Int.random(in: -9999...9999, using: &random)).\(UInt8.random(in: 0...99, using: &random))"
      )
    case 4: .string(string(using: &random))
    case 5:
      .array(
        (0..<Int.random(in: 0...5, using: &random)).map { _ in
          value(depth: depth - 1, using: &random)
        })
    default:
      .object(
        (0..<Int.random(in: 0...5, using: &random)).map { number in
          // The number in front keeps names unique.
          .init("\(number)" + string(using: &random), value(depth: depth - 1, using: &random))
        })
    }
  }

  private static func string(using random: inout SeededGenerator) -> String {
    var scalars = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...8, using: &random) {
      let highest: UInt32 = Bool.random(using: &random) ? 0x80 : 0x10FFFF
      let value = UInt32.random(in: 0...highest, using: &random)
      scalars.append(Unicode.Scalar(value) ?? "\u{2028}")
    }
    return String(scalars)
  }

  private static func isEqual(_ value: JSONValue, _ parsed: Any) -> Bool {
    switch value {
    case .null: return parsed is NSNull
    case .boolean(let isTrue): return parsed as? Bool == isTrue
    case .integer(let number): return parsed as? Int == number
    case .number(let text): return parsed as? Double == Double(text)
    case .string(let text):
      // Scalar by scalar: `==` on strings would let normalization pass.
      guard let parsed = parsed as? String else { return false }
      return parsed.unicodeScalars.elementsEqual(text.unicodeScalars)
    case .array(let elements):
      guard let parsed = parsed as? [Any], parsed.count == elements.count else { return false }
      return zip(elements, parsed).allSatisfy { isEqual($0, $1) }
    case .object(let members):
      guard let parsed = parsed as? [String: Any], parsed.count == members.count else {
        return false
      }
      return members.allSatisfy { member in
        parsed[member.name].map { isEqual(member.value, $0) } ?? false
      }
    }
  }
}
