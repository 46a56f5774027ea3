import Foundation

/// The traditional forms of simplified characters, as ICU pairs them, for scripts without ICU.
package struct TraditionalForms: Sendable {
  /// A character and the simplified one that stands for it.
  package struct Pair: Hashable, Sendable {
    package let traditional: Unicode.Scalar
    package let simplified: Unicode.Scalar
  }

  /// No pair at all.
  package static let none = TraditionalForms(all: [])

  private let all: [Pair]

  private init(all: [Pair]) { self.all = all }

  /// Asks ICU for every character of the commonest block, which takes a quarter of a second.
  package init() {
    let characters = (0x4E00...0x9FFF).compactMap { Unicode.Scalar(UInt32($0)) }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: characters)
    let simplified = Array(
      (String(text).applyingTransform(StringTransform("Hant-Hans"), reverse: false) ?? "")
        .unicodeScalars)
    guard simplified.count == characters.count else {
      all = []
      return
    }
    all = zip(characters, simplified).filter { $0 != $1 }.map(Pair.init)
  }

  /// The pairs whose simplified character is one of `wanted`, in the order of the traditional ones.
  package func pairs(for wanted: Set<Unicode.Scalar>) -> [Pair] {
    all.filter { wanted.contains($0.simplified) }
  }
}
