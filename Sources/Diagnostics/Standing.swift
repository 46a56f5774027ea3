/// What became of a finding after the rules spoke: whether an exception of the content covers it.
package enum Standing: Hashable, Sendable {
  /// It weighs as its rule says.
  case open
  /// Published with an editor's explanation.
  case acknowledged(reason: String)
  /// The site gave its rule another severity, which is the one it now has.
  case lowered(reason: String)
  /// Listed among the known problems of old data.
  case baseline

  /// Whether it no longer asks anybody to act.
  package var isAccepted: Bool {
    switch self {
    case .acknowledged, .baseline: true
    case .open, .lowered: false
    }
  }

  /// The editor's words, where an exception comes with any.
  package var reason: String? {
    switch self {
    case .acknowledged(let reason), .lowered(let reason): reason
    case .open, .baseline: nil
    }
  }
}
