/// The published folder and the names beside it that publishing uses.
///
/// All lie in one parent, so that each can be renamed into another's place.
struct Output: Hashable, Sendable {
  /// The folder as it was named, without slashes at the end.
  let path: String
  let parent: String
  /// Where the next site is put together; after the swap, the old one until it is removed.
  let staged: String
  /// The old site while it is set aside, where two names can't be swapped in one step; always whole.
  let setAside: String
  /// Stays behind empty: removing it would let two builds hold two different locks.
  let lock: String

  /// - Throws: `noFolderName` for an empty path, `/`, and a path that ends in `.` or `..`.
  init(_ text: String) throws(PublishFailure) {
    let path = text.reversed().drop { $0 == "/" }.reversed().map(String.init).joined()
    let name: Substring
    let folder: Substring
    if let slash = path.lastIndex(of: "/") {
      name = path[path.index(after: slash)...]
      folder = path[...slash]
    } else {
      name = path[...]
      folder = ""
    }
    guard !name.isEmpty, name != ".", name != "..", !text.utf8.contains(0) else {
      throw .noFolderName(output: text)
    }
    self.path = path
    parent = folder.isEmpty ? "." : String(folder)
    staged = "\(folder).\(name).gazette-staged"
    setAside = "\(folder).\(name).gazette-old"
    lock = "\(folder).\(name).gazette-lock"
  }
}
