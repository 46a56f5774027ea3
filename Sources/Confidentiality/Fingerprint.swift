import Crypto

/// What a waiver names a value by, so that the value itself isn't written down once more.
enum Fingerprint {
  /// The first sixteen hexadecimal digits of the SHA-256 of the value, written the one way.
  static func text(of value: String) -> String {
    SHA256.hash(data: Array(value.utf8)).prefix(8).map { byte in
      String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
    }.joined()
  }

  static func isWellFormed(_ text: String) -> Bool {
    text.utf8.count == 16
      && text.utf8.allSatisfy { $0.isDigit || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0) }
  }
}
