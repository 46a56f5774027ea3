package import Disk
package import MarkupCheck
import SiteFiles

/// All or nothing onto the disk: the only writer of the published folder.
///
/// Files are staged beside it as they come, then the whole tree is swapped in. Whatever fails, and
/// whenever the process is killed, the published folder is the old site or the new one; a publisher
/// made for the same output later clears what was left beside it.
package struct Publisher: Sendable {
  let output: Output
  let disk: any FileSystem
  private let lock: any FileLock
  private var staged: Set<SitePath> = []
  /// The folders staged, and whether the published site has a real folder at the same path.
  private var folders: [String: Bool] = [:]
  private var written = 0
  private var unchanged = 0

  /// Takes the output for this publisher alone, mends what a killed run left, makes an empty stage.
  ///
  /// The output's parent must exist; the output may be absent, empty or a site published before.
  /// - Throws: `noFolderName`, `notFolder` or `foreignFolder` before anything is touched; `locked`.
  package init(output text: String, fileSystem disk: any FileSystem) throws(PublishFailure) {
    let output = try Output(text)
    try PublishedTree.check(output, on: disk)
    do {
      lock = try disk.lock(output.lock)
    } catch {
      throw error.isLockHeld ? .locked(output: output.path) : .fileSystem(error)
    }
    self.output = output
    self.disk = disk
    do {
      try Self.recover(output, on: disk)
    } catch {
      throw .fileSystem(error)
    }
    // Once more under the lock: another build may have been at work in between.
    try PublishedTree.check(output, on: disk)
    do {
      try disk.createDirectory(output.staged)
      folders[""] = try disk.status(of: output.path) != nil
    } catch {
      throw .fileSystem(error)
    }
  }

  /// Adds a file to the next site; nothing of it is held afterwards.
  ///
  /// A file whose bytes are the published ones becomes a further name of the published file.
  package mutating func stage(_ file: CheckedFile) throws(PublishFailure) {
    do {
      try add(file.file.bytes, at: file.file.path)
    } catch {
      throw .fileSystem(error)
    }
  }

  /// Makes the staged files the published site, if they are the site that was checked.
  ///
  /// When nothing differs, the stage is dropped and the published folder isn't touched at all.
  /// - Throws: `differentFiles`, `unrecognisable`; what the disk refused before the swap.
  package mutating func publish(_ site: CheckedSite) throws(PublishFailure) -> PublishSummary {
    if let path = staged.symmetricDifference(site.paths).min() {
      throw .differentFiles(path: path)
    }
    let paths = Set(staged.map(\.text))
    if let missing = PublishedTree.landmarks.first(where: { !paths.contains($0) }) {
      throw .unrecognisable(missing: missing)
    }
    do {
      return try put(paths, inPlaceOf: PublishedTree(at: output, on: disk))
    } catch {
      throw .fileSystem(error)
    }
  }

  /// Drops what was staged; the published site is untouched.
  package mutating func discard() throws(PublishFailure) {
    do {
      try disk.removeTree(output.staged)
    } catch {
      throw .fileSystem(error)
    }
  }

  private func put(
    _ paths: Set<String>, inPlaceOf old: PublishedTree
  ) throws(FileSystemFailure) -> PublishSummary {
    let removed = old.files.subtracting(paths).count
    var afterwards: [FileSystemFailure] = []
    if written > 0 || removed > 0 || !old.folders.isSubset(of: folders.keys) {
      try disk.synchronizeAll(around: output.staged)
      afterwards = try swap(isFirst: !old.exists)
    }
    // When the old site is still set aside, nothing is here; the next publisher removes it.
    do {
      try disk.removeTree(output.staged)
    } catch {
      afterwards.append(error)
    }
    return PublishSummary(
      written: written, unchanged: unchanged, removed: removed, afterwards: afterwards)
  }

  private mutating func add(_ bytes: [UInt8], at path: SitePath) throws(FileSystemFailure) {
    let place = "\(output.staged)/\(path.text)"
    let twin = "\(output.path)/\(path.text)"
    if try stageFolders(of: path), try holds(twin, bytes) {
      do {
        try disk.link(twin, as: place)
      } catch {
        // Some file systems have no hard links, and some owners' files may not be linked.
        guard error.isLinkRefused else { throw error }
        try disk.createFile(place, bytes: bytes)
      }
      unchanged += 1
    } else {
      try disk.createFile(place, bytes: bytes)
      written += 1
    }
    staged.insert(path)
  }

  /// Makes the folders above `path`, and says whether the published site has each as a real folder.
  ///
  /// A link in a folder's place would lead a comparison out of the site.
  private mutating func stageFolders(of path: SitePath) throws(FileSystemFailure) -> Bool {
    var folder = ""
    var isPublished = folders[folder] ?? false
    for component in path.components.dropLast() {
      folder += folder.isEmpty ? component : "/\(component)"
      if let known = folders[folder] {
        isPublished = known
        continue
      }
      try disk.createDirectory("\(output.staged)/\(folder)")
      if isPublished {
        isPublished = try disk.status(of: "\(output.path)/\(folder)")?.kind == .directory
      }
      folders[folder] = isPublished
    }
    return isPublished
  }

  /// Whether a regular file with just these bytes stands at `path`: by size first, then by bytes.
  private func holds(_ path: String, _ bytes: [UInt8]) throws(FileSystemFailure) -> Bool {
    guard let status = try disk.status(of: path), status.kind == .file, status.size == bytes.count
    else { return false }
    return try disk.contents(of: path, limit: bytes.count) == bytes
  }
}
