extension Shape {
  /// What holds between the fields of one mapping; the readers see to it in their own words.
  enum Condition: Hashable, Sendable {
    /// At most one of these stands.
    case atMostOne([String])
    /// One of the two stands, and not both.
    case either(String, String)
    /// Where one of these stands, so does what it needs.
    case each([String], needs: String)
    /// Where the first field has this word, the second stands.
    case word(of: String, is: String, needs: String)
    /// One of a flag that is set and the field stands, and not both.
    case flag(String, insteadOf: String)
    /// The first stands and none of the others, or it doesn't and they all do.
    case alone(String, insteadOf: [String])
  }
}
