import Diagnostics
import Disk
import Gettext

/// The texts of the site's own theme, for those who must see all that is published.
///
/// Whether the files make a theme is for its own reader to say; here they are only looked through.
struct ThemeTexts {
  let fileSystem: any FileSystem

  /// Every file in a folder and the folders in it, sorted, three deep as a theme is.
  static func files(
    in folder: String, _ fileSystem: any FileSystem, depth: Int = 3
  ) throws(FileSystemFailure) -> [String] {
    var files: [String] = []
    for name in try fileSystem.entries(of: folder) {
      let path = "\(folder)/\(name)"
      switch try fileSystem.status(of: path)?.kind {
      case .file: files.append(path)
      case .directory where depth > 1:
        files += try Self.files(in: path, fileSystem, depth: depth - 1)
      case .directory, .symbolicLink, .other, nil: break
      }
    }
    return files
  }

  /// Words as their catalogue has them, everything else line by line.
  func read(_ files: [String], into texts: TextCollector) throws(FileSystemFailure) {
    for file in files {
      texts.add(file: file)
      // What is larger is no part of a theme, and refused there.
      guard let size = try fileSystem.status(of: file)?.size, size <= ContentFolder.sizeLimit else {
        continue
      }
      let bytes = try fileSystem.contents(of: file, limit: ContentFolder.sizeLimit)
      if file.hasSuffix(".po"), let catalogue = Catalogue.read(bytes, file: file).value {
        texts.add(catalogue, file: file)
      } else {
        texts.add(lines: String(decoding: bytes, as: UTF8.self), of: file)
      }
    }
  }
}
