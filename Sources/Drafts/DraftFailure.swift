package import Disk

/// Why a file of content/ wasn't written; what stood there stands there still.
package enum DraftFailure: Error, Hashable, Sendable {
  /// A path without a folder's name at its end, such as `.`.
  case noFolderName(content: String)
  /// Another run writes into the folder.
  case locked(content: String)
  /// A file that was to be new is there already.
  case exists(path: String)
  /// A file that was to be changed isn't what it was when it was read.
  case changed(path: String)
  /// A link, a folder or something odd stands where a file or a folder is due.
  case notPlain(path: String)
  /// A folder that was to be new holds something already.
  case notEmpty(path: String, entry: String)
  case fileSystem(FileSystemFailure)

  /// One line for the person at the terminal.
  package var text: String {
    switch self {
    case .noFolderName(let content):
      "'\(content)' doesn't end in a folder's name; give the content folder by name"
    case .locked(let content): "another run is writing into '\(content)'; try again when it is done"
    case .exists(let path): "'\(path)' is there already, and isn't written over"
    case .changed(let path): "'\(path)' was changed meanwhile, and isn't written over; run again"
    case .notPlain(let path): "'\(path)' is not a plain file or folder"
    case .notEmpty(let path, let entry):
      "'\(path)' isn't empty (it holds '\(entry)'); give an empty folder, or one that isn't there yet"
    case .fileSystem(let failure): failure.text
    }
  }
}
