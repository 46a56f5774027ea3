import SeededTesting

@testable import Confidentiality

/// Numbers that are what they seem, made by the standards' own arithmetic and belonging to no one.
extension SeededGenerator {
  mutating func identityNumber() -> String {
    let province = element(of: ["11", "32", "42", "62", "91"], or: "42")
    let two = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
    let birth =
      "\(Int.random(in: 1900...2019, using: &self))"
      + two(.random(in: 1...12, using: &self)) + two(.random(in: 1...28, using: &self))
    let body = province + digits(4) + birth + digits(3)
    let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    let sum = zip(body.utf8, weights).reduce(0) { $0 + Int($1.0 - 48) * $1.1 }
    return body + String(Array("10X98765432")[sum % 11])
  }

  mutating func bankCard() -> String {
    let body = "62" + digits(Int.random(in: 13...16, using: &self))
    let valid = (0...9).map { body + "\($0)" }.first { Luhn.holds(for: Array($0.utf8)) }
    return valid ?? ""
  }

  mutating func mobileNumber() -> String {
    "1\(Int.random(in: 3...9, using: &self))" + digits(9)
  }
}
