package import Disk
package import SiteFiles

/// Why nothing was published; the published site is as it was.
package enum PublishFailure: Error, Hashable, Sendable {
  /// The system refused an operation: no space, no permission, no such folder.
  case fileSystem(FileSystemFailure)
  /// The output names no folder of its own: it is empty, `/`, or ends in `.` or `..`.
  case noFolderName(output: String)
  /// Something other than a folder stands at the output; a symbolic link is never followed.
  case notFolder(output: String, kind: FileStatus.Kind)
  /// The folder holds what no site of ours holds, or lacks what each has; it is left alone.
  case foreignFolder(output: String, reason: String)
  /// Another build is at work on the same output.
  case locked(output: String)
  /// The site checked isn't the site staged: the first path that only one of them has.
  case differentFiles(path: SitePath)
  /// The site has no `index.html` or no `sitemap.xml`, so the next build would take it for foreign.
  case unrecognisable(missing: String)

  /// One line for the person at the terminal, without a full stop.
  package var text: String {
    switch self {
    case .fileSystem(let failure):
      failure.text
    case .noFolderName(let output):
      "'\(output)' can't be the output: it doesn't name a folder of its own"
    case .notFolder(let output, let kind):
      switch kind {
      case .symbolicLink: "'\(output)' is a symbolic link; the output must be a folder"
      case .file, .other, .directory: "'\(output)' is not a folder; the output must be one"
      }
    case .foreignFolder(let output, let reason):
      "'\(output)' doesn't look like a site built here (\(reason)), so it is left alone; "
        + "empty it or choose another output"
    case .locked(let output):
      "'\(output)' is being published by another build"
    case .differentFiles(let path):
      "'\(path.text)' is not both checked and staged"
    case .unrecognisable(let missing):
      "the site has no '\(missing)'"
    }
  }
}
