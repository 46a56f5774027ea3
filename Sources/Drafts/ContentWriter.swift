package import Disk

/// Writes files of content/, each in one step: the only writer of that folder, and of the theme's
/// catalogues.
///
/// A file is written whole beside the folder and renamed into it, so that a full disk or a kill
/// leaves what was there; what a killed run left beside the folder, the next writer clears.
package struct ContentWriter: Sendable {
  /// No file of content/ that can be read is larger.
  private static let sizeLimit = 4 << 20

  private let folder: String
  private let parent: String
  /// Where the next file is written; beside the folder, since every file in it is content.
  private let draft: String
  private let disk: any FileSystem
  /// Its file stays behind empty, as removing it would let two runs hold two different locks.
  private let lock: any FileLock

  /// Takes the content folder, which must exist, for this writer alone.
  ///
  /// - Throws: `noFolderName`, `notPlain`, `locked`; what the disk refused.
  package init(content text: String, fileSystem disk: any FileSystem) throws(DraftFailure) {
    var folder = Substring(text)
    while folder.count > 1, folder.hasSuffix("/") { folder.removeLast() }
    let name = folder.split(separator: "/").last ?? ""
    let above = folder.dropLast(name.count)
    guard !name.isEmpty, name != ".", name != "..", !text.utf8.contains(0) else {
      throw .noFolderName(content: text)
    }
    self.folder = String(folder)
    self.disk = disk
    parent = above.isEmpty ? "." : String(above)
    draft = "\(above).\(name).gazette-draft"
    let lockFile = "\(above).\(name).gazette-lock"
    do {
      guard try disk.status(of: self.folder)?.kind == .directory else {
        throw DraftFailure.notPlain(path: self.folder)
      }
      lock = try disk.lock(lockFile)
      if try disk.status(of: draft) != nil { try disk.removeFile(draft) }
    } catch let failure as DraftFailure {
      throw failure
    } catch let failure as FileSystemFailure {
      throw failure.isLockHeld ? .locked(content: self.folder) : .fileSystem(failure)
    } catch {
      preconditionFailure("nothing else is thrown here: \(error)")
    }
  }

  /// Writes a file that isn't there yet, and makes the folders above it.
  ///
  /// - Throws: `exists`, `notPlain`; what the disk refused.
  package func create(_ path: ContentPath, _ bytes: [UInt8]) throws(DraftFailure) {
    let file = "\(folder)/\(path.text)"
    for above in path.folders { try makeFolder("\(folder)/\(above)") }
    guard try asking({ () throws(FileSystemFailure) in try disk.status(of: file) }) == nil else {
      throw .exists(path: file)
    }
    try asking { () throws(FileSystemFailure) in
      try write(bytes)
      // Refuses a file that came there in the meantime.
      try disk.rename(draft, to: file)
      try disk.synchronize(folder(of: file))
    }
  }

  /// Writes another text in the place of a file, if it still is what it was when it was read.
  ///
  /// - Returns: Whether anything had to be written.
  /// - Throws: `changed`, `notPlain`; what the disk refused.
  @discardableResult
  package func replace(
    _ path: ContentPath, was old: [UInt8], with bytes: [UInt8]
  ) throws(DraftFailure) -> Bool {
    let file = "\(folder)/\(path.text)"
    for above in path.folders { try requireFolder("\(folder)/\(above)") }
    guard try status(of: file)?.kind == .file else { throw .notPlain(path: file) }
    try requireUnchanged(file, old)
    if old == bytes { return false }
    try asking { () throws(FileSystemFailure) in try write(bytes) }
    // Once more, as near to the step that can't be taken back as may be.
    try requireUnchanged(file, old)
    try asking { () throws(FileSystemFailure) in
      try disk.replace(file, with: draft)
      try disk.synchronize(folder(of: file))
    }
    return true
  }

  /// The draft, whole and on the disk.
  private func write(_ bytes: [UInt8]) throws(FileSystemFailure) {
    if try disk.status(of: draft) != nil { try disk.removeFile(draft) }
    try disk.createFile(draft, bytes: bytes)
    try disk.synchronize(draft)
  }

  private func requireUnchanged(_ file: String, _ old: [UInt8]) throws(DraftFailure) {
    let now = try asking { () throws(FileSystemFailure) in
      try disk.contents(of: file, limit: Self.sizeLimit)
    }
    guard now == old else { throw .changed(path: file) }
  }

  private func makeFolder(_ path: String) throws(DraftFailure) {
    guard try status(of: path) == nil else { return try requireFolder(path) }
    try asking { () throws(FileSystemFailure) in
      try disk.createDirectory(path)
      try disk.synchronize(folder(of: path))
    }
  }

  /// A link in a folder's place would lead out of the content.
  private func requireFolder(_ path: String) throws(DraftFailure) {
    guard try status(of: path)?.kind == .directory else { throw .notPlain(path: path) }
  }

  private func status(of path: String) throws(DraftFailure) -> FileStatus? {
    try asking { () throws(FileSystemFailure) in try disk.status(of: path) }
  }

  private func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? parent
  }

  private func asking<Value>(
    _ body: () throws(FileSystemFailure) -> Value
  ) throws(DraftFailure) -> Value {
    do {
      return try body()
    } catch {
      throw .fileSystem(error)
    }
  }
}
