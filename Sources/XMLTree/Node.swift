/// A piece of markup that is well-formed by construction.
package indirect enum Node: Hashable, Sendable {
  case element(Element)
  /// Plain text, escaped when written.
  case text(String)
}
