package import Diagnostics

/// What became of a template and its value.
package enum Rendered: Hashable, Sendable {
  case bytes([UInt8])
  /// All that stood in the way, sorted by place; nothing is shown of a page with a gap.
  case refused([Finding])
}
