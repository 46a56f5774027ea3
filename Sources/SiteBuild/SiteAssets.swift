import Crypto
import Languages
import Search
import SiteFiles
import Templates

/// The files pages load, each named by its content so that it can be cached for ever.
struct SiteAssets {
  let theme: Theme

  struct Asset {
    /// The name pages know it by, such as `style.css`.
    let name: String
    let file: SiteFile
  }

  /// The theme's assets, sorted by name.
  var assets: [Asset] {
    theme.assets.map { asset($0.name, $0.bytes) }
  }

  /// The files of the search index in a folder of their own, named by what all of them hold.
  ///
  /// The first file of a language is known to pages by its name, such as `zh.bin`.
  func index(of documents: [SearchDocument], jobs: Int) -> [Asset] {
    let files = SearchIndex(documents, jobs: jobs).files
    var hash = SHA256()
    for file in files { hash.update(data: file.bytes) }
    let folder = "assets/search.\(Self.name(of: hash.finalize()))"
    return files.map { file in
      guard let path = SitePath("\(folder)/\(file.name)") else {
        preconditionFailure("the index's files have plain names: \(file.name)")
      }
      return Asset(
        name: file.name, file: SiteFile(path: path, kind: .searchIndex, bytes: file.bytes))
    }
  }

  /// `assets/style.1f2e3d4c5b6a.css`: twelve hexadecimal digits of the SHA-256 of its bytes.
  private func asset(_ name: String, _ bytes: [UInt8]) -> Asset {
    let parts = name.split(separator: ".", maxSplits: 1)
    let digest = Self.name(of: SHA256.hash(data: bytes))
    let ending = parts.count == 2 ? ".\(parts[1])" : ""
    guard let path = SitePath("assets/\(parts.first ?? "").\(digest)\(ending)") else {
      preconditionFailure("the theme's reader lets only plain names through: \(name)")
    }
    return Asset(name: name, file: SiteFile(path: path, kind: kind(of: name), bytes: bytes))
  }

  private static func name(of digest: SHA256Digest) -> String {
    digest.prefix(6).map { byte in
      String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
    }.joined()
  }

  private func kind(of name: String) -> SiteFile.Kind {
    if name.hasSuffix(".css") { return .stylesheet }
    if name.hasSuffix(".js") { return .script }
    if name.hasSuffix(".json") { return .json }
    if name.hasSuffix(".svg") { return .picture }
    return .text
  }
}
