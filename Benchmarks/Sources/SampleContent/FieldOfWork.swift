/// What a department works on, in its own words.
struct FieldOfWork: Sendable {
  let office: Phrase
  /// Eight: the first three are the goals of the whole department.
  let objects: [Phrase]
  let works: [Phrase]
}
