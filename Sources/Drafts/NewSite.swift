package import Disk

/// Makes the folder of a new site out of folders that come with the program.
///
/// All of it or nothing: what was made is taken away again when the disk refuses the rest.
package struct NewSite: Sendable {
  private static let sizeLimit = 20 << 20

  private let folder: String
  private let disk: any FileSystem

  /// `folder` must be empty or not there; one that holds nothing but `.git` counts as empty.
  ///
  /// - Throws: `notEmpty`, `notPlain`; what the disk refused.
  package init(folder: String, fileSystem disk: any FileSystem) throws(DraftFailure) {
    var path = folder
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    self.folder = path
    self.disk = disk
    let status: FileStatus?
    do { status = try disk.status(of: path) } catch { throw .fileSystem(error) }
    guard let status else { return }
    guard status.kind == .directory else { throw .notPlain(path: path) }
    let entries: [String]
    do { entries = try disk.entries(of: path) } catch { throw .fileSystem(error) }
    if let first = entries.first(where: { $0 != ".git" }) {
      throw .notEmpty(path: path, entry: first)
    }
  }

  /// Copies each tree to its place below the folder; an empty place is the folder itself.
  ///
  /// Links and whatever else isn't a file or a folder are left out.
  ///
  /// - Returns: How many files were written.
  /// - Throws: What the disk refused.
  package func fill(from trees: [(source: String, place: String)]) throws(DraftFailure) -> Int {
    var made = Made()
    do {
      if try disk.status(of: folder) == nil { try makeFolder(folder, &made) }
      for tree in trees {
        let target = tree.place.isEmpty ? folder : "\(folder)/\(tree.place)"
        if try disk.status(of: target) == nil { try makeFolder(target, &made) }
        try copy(tree.source, to: target, &made)
      }
      try disk.synchronizeAll(around: folder)
    } catch {
      undo(made)
      throw .fileSystem(error)
    }
    return made.files.count
  }

  private struct Made {
    var files: [String] = []
    /// The outermost first.
    var folders: [String] = []
  }

  private func copy(
    _ source: String, to target: String, _ made: inout Made
  ) throws(FileSystemFailure) {
    for name in try disk.entries(of: source) {
      let (from, to) = ("\(source)/\(name)", "\(target)/\(name)")
      switch try disk.status(of: from)?.kind {
      case .directory:
        try makeFolder(to, &made)
        try copy(from, to: to, &made)
      case .file:
        let bytes = try disk.contents(of: from, limit: Self.sizeLimit)
        made.files.append(to)
        try disk.createFile(to, bytes: bytes)
      case .symbolicLink, .other, nil: break
      }
    }
  }

  private func makeFolder(_ path: String, _ made: inout Made) throws(FileSystemFailure) {
    try disk.createDirectory(path)
    made.folders.append(path)
  }

  /// Nobody is told when even this fails: the failure that led here is.
  private func undo(_ made: Made) {
    for file in made.files.reversed() { try? disk.removeFile(file) }
    for folder in made.folders.reversed() { try? disk.removeDirectory(folder) }
  }
}
