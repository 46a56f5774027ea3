import Disk
import SiteFiles

/// What stands at the output before a publication.
struct PublishedTree {
  /// Whether there is a folder at all, be it empty.
  let exists: Bool
  /// The paths below it of everything that isn't a folder, `/` between components.
  let files: Set<String>
  let folders: Set<String>

  /// The files each site has at its top, by which a folder is known to be one.
  static let landmarks = ["index.html", "sitemap.xml"]

  /// Lists the tree without following a symbolic link.
  init(at output: Output, on disk: any FileSystem) throws(FileSystemFailure) {
    exists = try disk.status(of: output.path) != nil
    var files: Set<String> = []
    var folders: Set<String> = []
    var waiting = exists ? [""] : []
    while let folder = waiting.popLast() {
      for name in try disk.entries(of: output.path + folder) {
        let path = "\(folder)/\(name)"
        if try disk.status(of: output.path + path)?.kind == .directory {
          folders.insert(String(path.dropFirst()))
          waiting.append(path)
        } else {
          files.insert(String(path.dropFirst()))
        }
      }
    }
    self.files = files
    self.folders = folders
  }

  /// Refuses a folder that may be somebody's own, so that a mistyped output never swallows one.
  ///
  /// Nothing, an empty folder and a site are fine. A site has the landmarks at its top, and every
  /// name there is one a site path can have; `.git` isn't.
  static func check(_ output: Output, on disk: any FileSystem) throws(PublishFailure) {
    let status: FileStatus?
    let names: [String]
    do {
      status = try disk.status(of: output.path)
      names = status?.kind == .directory ? try disk.entries(of: output.path) : []
    } catch {
      throw .fileSystem(error)
    }
    if let status, status.kind != .directory {
      throw .notFolder(output: output.path, kind: status.kind)
    }
    if names.isEmpty { return }
    if let odd = names.first(where: { SitePath($0) == nil }) {
      throw .foreignFolder(output: output.path, reason: "it holds '\(odd)'")
    }
    if let missing = landmarks.first(where: { !names.contains($0) }) {
      throw .foreignFolder(output: output.path, reason: "it has no '\(missing)'")
    }
  }
}
