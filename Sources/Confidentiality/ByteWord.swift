/// A word to look for, as the bytes it has in a normalised text.
struct ByteWord: ExpressibleByStringLiteral, Sendable {
  let bytes: [UInt8]

  init(stringLiteral text: String) {
    bytes = Array(text.utf8)
  }
}
