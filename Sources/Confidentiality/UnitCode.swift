/// The unified social credit code of a unit, which is public and no one's personal number.
///
/// - Source: GB 32100-2015, 法人和其他组织统一社会信用代码编码规则.
enum UnitCode {
  /// Whether the last of eighteen characters is the check character of the others.
  static func hasCheckCharacter(_ characters: [UInt8]) -> Bool {
    guard characters.count == 18 else { return false }
    var sum = 0
    var weight = 1
    for character in characters.dropLast() {
      guard let value = value(of: character) else { return false }
      sum += value * weight
      weight = weight * 3 % 31
    }
    return value(of: characters[17]) == (31 - sum % 31) % 31
  }

  /// Whether the parts hold too: a registering authority, a province, and the organisation code
  /// with its own check digit in characters 9 to 17.
  ///
  /// One identity number in thirty passes the outer check by chance, hardly one all of them.
  static func hasPartsOfCode(_ characters: [UInt8]) -> Bool {
    guard characters.count == 18, "159".utf8.contains(characters[0]),
      "1239".utf8.contains(characters[1]),
      IdentityNumber.isProvince(characters[2], characters[3])
    else { return false }
    var sum = 0
    for (character, weight) in zip(characters[8..<16], [3, 7, 9, 10, 5, 8, 4, 2]) {
      if character.isDigit {
        sum += Int(character - UInt8(ascii: "0")) * weight
      } else if character.isCapital {
        sum += (Int(character - UInt8(ascii: "A")) + 10) * weight
      } else {
        return false
      }
    }
    let check = 11 - sum % 11
    let expected =
      check == 10 ? UInt8(ascii: "X") : UInt8(ascii: "0") + UInt8(truncatingIfNeeded: check % 11)
    return characters[16] == expected
  }

  private static func value(of character: UInt8) -> Int? {
    alphabet.firstIndex(of: character)
  }

  private static let alphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY".utf8)
}
