import Records

/// A name, a bar from zero and the words that go with it.
struct BarRow {
  /// A part of the bar, from where the part before it ends (the first from zero) to `end`.
  struct Part {
    let paint: Paint
    let end: ExactDecimal
  }

  let mark: StateMark?
  let label: String
  let parts: [Part]
  /// Where a tick crosses the bar; `nil` for none.
  let target: ExactDecimal?
  let words: Words
  /// The end of this row's scale; charts that compare rows give all of them the same.
  let maximum: ExactDecimal

  init(
    mark: StateMark? = nil, label: String, parts: [Part], target: ExactDecimal? = nil,
    words: Words, maximum: ExactDecimal
  ) {
    self.mark = mark
    self.label = label
    self.parts = parts
    self.target = target
    self.words = words
    self.maximum = maximum
  }
}
