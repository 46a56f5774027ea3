package import Languages

/// Why a file can't be published as it is, or what a reader should know who only sees it opened.
package struct Obstacle: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// The file isn't what its ending says.
    case wrongKind
    /// Something in it can't be read as text, so nobody could tell what would be published.
    case unread
    /// It was read, but whoever opens the file doesn't see it at once.
    case hidden
  }

  package let kind: Kind
  /// One line that says what to do.
  package let summary: Bilingual<String>

  package init(_ kind: Kind, zh: String, en: String) {
    self.kind = kind
    summary = Bilingual(zh: zh, en: en)
  }
}
