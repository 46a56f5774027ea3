import Disk
import Glibc

/// What stands on the disk, for comparing before and after.
package enum Snapshot {
  /// The bytes of every file below `folder`; `nil` when there is no folder, a link or another odd
  /// thing shows as its kind in capitals.
  package static func files(in folder: String) throws -> [String: [UInt8]]? {
    let disk = LocalFileSystem()
    guard try disk.status(of: folder) != nil else { return nil }
    var files: [String: [UInt8]] = [:]
    for path in try paths(in: folder) {
      switch try disk.status(of: "\(folder)/\(path)")?.kind {
      case .file: files[path] = try disk.contents(of: "\(folder)/\(path)", limit: 1_000_000)
      case .directory: break
      case .symbolicLink: files[path] = Array("LINK".utf8)
      case .other, nil: files[path] = Array("ODD".utf8)
      }
    }
    return files
  }

  /// Inode, mode and modification time of the folder and everything below it.
  package static func identities(in folder: String) throws -> [String: [Int]] {
    var identities: [String: [Int]] = [:]
    for path in try [""] + paths(in: folder) {
      var information = stat()
      guard unsafe lstat("\(folder)/\(path)", &information) == 0 else { continue }
      identities[path] = [
        Int(information.st_ino), Int(information.st_mode), information.st_mtim.tv_sec,
        information.st_mtim.tv_nsec,
      ]
    }
    return identities
  }

  private static func paths(in folder: String) throws -> [String] {
    let disk = LocalFileSystem()
    return try disk.entries(of: folder).flatMap { name in
      guard try disk.status(of: "\(folder)/\(name)")?.kind == .directory else { return [name] }
      return try [name] + paths(in: "\(folder)/\(name)").map { "\(name)/\($0)" }
    }
  }
}
