/// The lines of a record, and the English of every text in it.
///
/// A plain scalar holds whatever stands in our phrases: full-width marks, no `: `, no ` #`.
struct RecordLines {
  private(set) var text = ""
  private(set) var phrases: [Phrase] = []

  /// A key alone, or with what needs no translation.
  mutating func add(_ depth: Int, _ key: String, _ value: String? = nil) {
    text += String(repeating: "  ", count: depth) + key + ":"
    if let value { text += " " + value }
    text += "\n"
  }

  mutating func add(_ depth: Int, _ key: String, _ phrase: Phrase) {
    add(depth, key, phrase.zh)
    phrases.append(phrase)
  }

  /// An item of a list that begins with a key; what follows it stands one level deeper.
  mutating func addItem(_ depth: Int, _ key: String, _ value: String) {
    text += String(repeating: "  ", count: depth) + "- \(key): \(value)\n"
  }

  mutating func addItem(_ depth: Int, _ key: String, _ phrase: Phrase) {
    addItem(depth, key, phrase.zh)
    phrases.append(phrase)
  }
}
