/// How a value of JSON is laid out; the bytes mean the same either way.
package enum JSONLayout: Hashable, Sendable {
  /// Not a blank anywhere, and no line end: for scripts.
  case compact
  /// A line for each member and element, indented by two spaces, and a line feed at the end: for
  /// files people read and compare.
  case indented
}
