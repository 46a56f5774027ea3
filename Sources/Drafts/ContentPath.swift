/// A file's path below the content folder, such as `departments/parks/en.po`.
///
/// Names are ASCII letters in lower case, digits, `-`, `_` and `.`, which never comes first, so that
/// no path leads out of the folder or to a hidden file.
package struct ContentPath: Hashable, Sendable {
  package let text: String

  /// `nil` for any other text.
  package init?(_ text: String) {
    let components = text.split(separator: "/", omittingEmptySubsequences: false)
    guard components.allSatisfy(Self.isPlain) else { return nil }
    self.text = text
  }

  /// The folders above the file, outermost first, each as a path below the content folder.
  var folders: [String] {
    let components = text.split(separator: "/").dropLast()
    return components.indices.map { components[...$0].joined(separator: "/") }
  }

  private static func isPlain(_ name: Substring) -> Bool {
    guard let first = name.utf8.first, first != UInt8(ascii: ".") else { return false }
    return name.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."):
        true
      default: false
      }
    }
  }
}
