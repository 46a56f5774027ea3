import Narrative
import Records

/// A quantity as one line, so that a table of them can be read: label: words [unit = value].
func described(_ quantity: Quantity, in text: String) -> String {
  let words = excerpt(text, quantity.range)
  let loose =
    (quantity.approximation.map { " \($0.rawValue)" } ?? "")
    + (quantity.limit.map { " \($0.rawValue)" } ?? "")
  let object = quantity.object.isEmpty ? "" : " (\(quantity.object))"
  return "\(quantity.label)|\(words)|\(quantity.value.text) \(quantity.unit)\(loose)\(object)"
}

func described(_ text: String) -> [String] {
  QuantityReader().quantities(in: text).map { described($0, in: text) }
}

/// The scalars of `text` at `range`.
func excerpt(_ text: String, _ range: Range<Int>) -> String {
  var words = String.UnicodeScalarView()
  words.append(contentsOf: Array(text.unicodeScalars)[range])
  return String(words)
}

/// The quantities of a text written for one test.
func quantities(_ text: String) -> [Quantity] {
  QuantityReader().quantities(in: text)
}
