/// A file's place in the published site, such as `zh/years/2022/index.html`.
///
/// Components hold a–z, 0–9, `-`, `_` and `.` only, none begins with a dot and none is longer than
/// 128 bytes, so a path can neither leave the site nor differ only in case.
package struct SitePath: Hashable, Sendable, Comparable {
  package let components: [String]

  /// `nil` when a component isn't one.
  package init?(_ text: String) {
    let components = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard !components.isEmpty, components.allSatisfy(Self.isComponent) else { return nil }
    self.components = components
  }

  /// The path with `/` between components, none in front.
  package var text: String { components.joined(separator: "/") }

  /// The address relative to the site's root: a page's `index.html` is left out.
  ///
  /// `zh/index.html` is `zh/`, `index.html` is the empty string, `404.html` stays.
  package var address: String {
    guard components.last == "index.html" else { return text }
    return components.dropLast().map { $0 + "/" }.joined()
  }

  /// The relative reference from this file to `other`, as a link on this page writes it.
  ///
  /// A page refers to itself as `./`.
  package func reference(to other: SitePath) -> String {
    let here = components.dropLast()
    let there = other.components.dropLast()
    var shared = 0
    while shared < here.count, shared < there.count, here[shared] == there[shared] { shared += 1 }
    let up = String(repeating: "../", count: here.count - shared)
    let down = there.dropFirst(shared).map { $0 + "/" }.joined()
    let last = other.components.last == "index.html" ? "" : other.components.last ?? ""
    let reference = up + down + last
    return reference.isEmpty ? "./" : reference
  }

  package static func < (left: SitePath, right: SitePath) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }

  private static func isComponent(_ text: String) -> Bool {
    guard (1...128).contains(text.utf8.count), !text.hasPrefix(".") else { return false }
    return text.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."):
        true
      default: false
      }
    }
  }
}
