import Records

/// A name, a bar from zero and the words that go with it.
struct BarRow {
  /// A part of the bar, from where the part before it ends (the first from zero) to `end`.
  struct Part {
    let paint: Paint
    let end: ExactDecimal
  }

  /// From one value to another, both kept.
  struct Zone {
    let lower: ExactDecimal
    let upper: ExactDecimal
  }

  let mark: StateMark?
  let label: String
  let parts: [Part]
  /// Where a tick crosses the bar; `nil` for none.
  let target: ExactDecimal?
  /// The values that keep a promise, drawn as a line under the bar; `nil` for none.
  let zone: Zone?
  let words: Words
  /// The row of the table with the same figures; `nil` for no link.
  let link: RowLink?
  /// The end of this row's scale; charts that compare rows give all of them the same.
  let maximum: ExactDecimal

  init(
    mark: StateMark? = nil, label: String, parts: [Part], target: ExactDecimal? = nil,
    zone: Zone? = nil, words: Words, link: RowLink? = nil, maximum: ExactDecimal
  ) {
    self.mark = mark
    self.label = label
    self.parts = parts
    self.target = target
    self.zone = zone
    self.words = words
    self.link = link
    self.maximum = maximum
  }

  /// All that the row prints, for those who can't see where it stands.
  var name: Phrase {
    [Phrase(label), words.phrase].filter { !$0.isEmpty }.joined(separator: " ")
  }
}
