package import Diagnostics
package import Disk
import JSONTree
import Languages
import Records

/// Reads the published site back from its machine values: the open data, and which pages stand.
package struct PublishedFolder: Sendable {
  /// What stands at the folder.
  package enum Reading: Sendable {
    /// Nothing, or an empty folder: the next publication is the first.
    case nothing
    case site(PublishedSite)
    /// A site that can't be read, and so nothing can be held against it.
    case unreadable(Finding)
  }

  private static let dataFile = "data/records.json"
  /// Some hundred times the data of a city's departments over ten years.
  private static let sizeLimit = 1 << 30

  private let path: String
  private let disk: any FileSystem

  /// `path` is how findings name the folder.
  package init(path: String, fileSystem: any FileSystem) {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    self.path = path
    disk = fileSystem
  }

  /// - Throws: When the system refuses to read what is there.
  package func read() throws(FileSystemFailure) -> Reading {
    guard try disk.status(of: path)?.kind == .directory else { return .nothing }
    if try disk.entries(of: path).isEmpty { return .nothing }
    let file = "\(path)/\(Self.dataFile)"
    guard try disk.status(of: "\(path)/data")?.kind == .directory,
      try disk.status(of: file)?.kind == .file
    else {
      return unreadable(
        zh: "已公布的网站没有“\(Self.dataFile)”，无法核对已公布的数据是否有改动",
        en: "The published site has no '\(Self.dataFile)', so nobody can tell what was changed")
    }
    let bytes = try disk.contents(of: file, limit: Self.sizeLimit)
    let json: JSONValue
    do {
      json = try JSONReader.value(of: bytes)
    } catch {
      return unreadable(
        zh: "已公布的“\(Self.dataFile)”在第\(error.offset)字节处不合JSON语法，无法核对",
        en: "The published '\(Self.dataFile)' stops being JSON at byte \(error.offset)")
    }
    var pages: Set<PageAddress> = []
    for language in Language.allCases { try add(language.rawValue, "", to: &pages) }
    guard let site = PublishedSite(folder: path, data: json, pages: pages) else {
      return unreadable(
        zh: "已公布的“\(Self.dataFile)”不是本程序写出的数据表，无法核对",
        en: "The published '\(Self.dataFile)' doesn't hold the tables of a site made here")
    }
    return .site(site)
  }

  /// Adds the pages at and below `address` in a language's folder.
  private func add(
    _ language: String, _ address: String, to pages: inout Set<PageAddress>
  ) throws(FileSystemFailure) {
    // Without a slash at the end, which would lead through a symbolic link.
    let folder = "\(path)/\(language)" + (address.isEmpty ? "" : "/\(address.dropLast())")
    guard try disk.status(of: folder)?.kind == .directory else { return }
    for name in try disk.entries(of: folder) {
      if name == "index.html" {
        if let page = PageAddress(address) { pages.insert(page) }
      } else {
        try add(language, "\(address)\(name)/", to: &pages)
      }
    }
  }

  private func unreadable(zh: String, en: String) -> Reading {
    .unreadable(
      Finding(
        rule: PublishedSiteReadable.name, severity: .error,
        summary: Bilingual(
          zh: zh + "；请恢复已公布的文件夹，或发布到空文件夹",
          en: en + "; restore the published folder, or publish to an empty one"),
        place: SourcePlace(file: "\(path)/\(Self.dataFile)")))
  }
}
