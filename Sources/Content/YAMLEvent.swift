/// One step of libyaml through a file, with nothing of C left in it.
struct YAMLEvent {
  enum Kind {
    /// A further one of these is a further document.
    case documentStart
    case scalar(String, isDoubleQuoted: Bool)
    /// `*name`, of whatever name.
    case alias
    case listStart
    case mappingStart
    /// The list or mapping opened last is at its end.
    case collectionEnd
  }

  let kind: Kind
  /// Counted from 1; a node's properties are its beginning.
  let line: Int
  /// In Unicode scalars, counted from 1.
  let column: Int
  let hasAnchor: Bool
  /// `false` for the tag `!` alone, which libyaml takes off a scalar.
  let hasTag: Bool
}
