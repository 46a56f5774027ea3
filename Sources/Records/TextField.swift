/// Where in its file a text stands, such as `goals[0].name`; made into words only when asked for.
///
/// Every text of content/ has one and hardly any is ever printed: to write them all out took an
/// eighth of the time of reading.
package indirect enum TextField: Hashable, Sendable {
  /// In words already; empty for a file as a whole.
  case named(String)
  case member(String, of: TextField)
  /// Counted from 0.
  case item(Int, of: TextField)

  package var text: String {
    switch self {
    case .named(let text): return text
    case .member(let name, let whole):
      let before = whole.text
      return before.isEmpty ? name : "\(before).\(name)"
    case .item(let index, let list): return "\(list.text)[\(index)]"
    }
  }
}
