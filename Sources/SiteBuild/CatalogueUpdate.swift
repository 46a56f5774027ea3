import Content
package import Diagnostics
package import Disk
import Drafts
import Gettext
import Templates

/// Brings the catalogues of content/ and theme/ up to date with the sentences there are now.
package struct CatalogueUpdate: Sendable {
  /// What came of it.
  package struct Report: Sendable {
    /// Why nothing was touched; empty when all went well, but for what is worth knowing.
    package let findings: [Finding]
    /// The site's own texts, each department's, the theme's.
    package let coverage: [CatalogueCoverage]
    /// The catalogues that were not up to date.
    package let changed: [String]

    package var isRefused: Bool { findings.contains { $0.severity == .error } }
  }

  private struct Catalogue {
    let root: String
    let path: String
    let owner: String
    let bytes: [UInt8]?
    let document: CatalogueDocument

    var file: String { "\(root)/\(path)" }
    var isChanged: Bool { bytes != document.bytes }
  }

  private let content: String
  private let theme: String
  private let fileSystem: any FileSystem

  package init(content: String, theme: String, fileSystem: any FileSystem) {
    self.content = Self.trimmed(content)
    self.theme = Self.trimmed(theme)
    self.fileSystem = fileSystem
  }

  /// Reads both folders; writes what isn't up to date, unless it is only to be told.
  ///
  /// - Throws: `BuildFailure` when a folder is missing, the disk is full or refuses, or a catalogue
  ///   was changed meanwhile; a catalogue is the old one or the new one then, whole.
  package func run(isWriting: Bool) throws(BuildFailure) -> Report {
    let content = try reading { () throws(FileSystemFailure) in
      try ContentFolder(path: self.content, fileSystem: fileSystem).translatable()
    }
    let theme = try reading { () throws(FileSystemFailure) in
      try ThemePhrases.read(self.theme, fileSystem: fileSystem)
    }
    let findings = (content.findings.filter { $0.severity == .error } + theme.findings).sorted()
    guard let records = content.value, let phrases = theme.value, findings.isEmpty else {
      return Report(findings: findings, coverage: [], changed: [])
    }
    let catalogues =
      records.map {
        Catalogue(
          root: self.content, path: $0.path, owner: $0.owner, bytes: $0.bytes,
          document: $0.document.updated(to: $0.sentences))
      }
      + phrases.translations.map {
        Catalogue(
          root: self.theme, path: $0.path, owner: "", bytes: $0.bytes,
          document: $0.document.updated(to: phrases.sentences))
      }
    if isWriting { try write(catalogues.filter(\.isChanged)) }
    return Report(
      findings: [],
      coverage: catalogues.map {
        CatalogueCoverage(of: $0.document, file: $0.file, owner: $0.owner)
      },
      changed: catalogues.filter(\.isChanged).map(\.file))
  }

  private func write(_ catalogues: [Catalogue]) throws(BuildFailure) {
    do throws(DraftFailure) {
      for root in [content, theme] {
        let own = catalogues.filter { $0.root == root }
        if own.isEmpty { continue }
        let writer = try ContentWriter(content: root, fileSystem: fileSystem)
        for catalogue in own {
          guard let path = ContentPath(catalogue.path) else {
            preconditionFailure("the readers let only plain names through: \(catalogue.path)")
          }
          if let old = catalogue.bytes {
            try writer.replace(path, was: old, with: catalogue.document.bytes)
          } else {
            try writer.create(path, catalogue.document.bytes)
          }
        }
      }
    } catch {
      throw BuildFailure(error.text)
    }
  }

  private func reading<Value>(
    _ body: () throws(FileSystemFailure) -> Value
  ) throws(BuildFailure) -> Value {
    do {
      return try body()
    } catch {
      throw BuildFailure(error.text)
    }
  }

  private static func trimmed(_ path: String) -> String {
    var path = Substring(path)
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return String(path)
  }
}
