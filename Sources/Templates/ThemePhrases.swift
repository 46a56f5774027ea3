package import Diagnostics
package import Disk
package import Gettext

/// The words of a theme as translators have them: each phrase with its Chinese and its places.
package struct ThemePhrases: Sendable {
  /// A catalogue of strings/ in another language than Chinese.
  package struct Translation: Sendable {
    /// Below the theme folder, such as `strings/en.po`.
    package let path: String
    package let bytes: [UInt8]
    package let document: CatalogueDocument
  }

  /// In the order of strings/zh.po.
  package let sentences: [SourceSentence]
  /// Sorted by path.
  package let translations: [Translation]

  /// Reads the folder; `nil` when its templates or catalogues can't be understood.
  ///
  /// - Throws: `FileSystemFailure` when the folder isn't there or can't be read.
  package static func read(
    _ folder: String, fileSystem: any FileSystem
  ) throws(FileSystemFailure) -> Outcome<ThemePhrases> {
    var reader = ThemeReader(folder, fileSystem: fileSystem)
    try reader.read()
    var findings = reader.findings
    var translations: [Translation] = []
    var chinese: CatalogueDocument?
    for (name, bytes) in reader.catalogueFiles {
      let outcome = CatalogueDocument.read(bytes, file: "\(folder)/strings/\(name)")
      findings += outcome.findings.filter { !findings.contains($0) }
      guard let document = outcome.value else { continue }
      if name == "zh.po" {
        chinese = document
      } else {
        translations.append(
          Translation(path: "strings/\(name)", bytes: bytes, document: document))
      }
    }
    guard let chinese, findings.isEmpty else { return Outcome(nil, findings: findings) }
    let places = places(of: reader.parts.templates, below: folder)
    let sentences = chinese.messages.map { message in
      SourceSentence(
        message.source, plural: message.plural,
        comments: message.translations.map { $0.split(separator: "\n").joined(separator: " ") },
        references: places[message.source] ?? [], isKey: true)
    }
    return Outcome(
      ThemePhrases(sentences: sentences, translations: translations), findings: [])
  }

  /// Where templates print a phrase, as `templates/home.mustache:3`.
  private static func places(
    of templates: [ParsedTemplate], below folder: String
  ) -> [String: [String]] {
    var places: [String: [String]] = [:]
    for template in templates {
      for piece in template.pieces {
        guard case .words(let key) = piece.kind else { continue }
        let file = template.file.dropFirst(folder.count + 1)
        let place = "\(file):\(piece.position.line)"
        if places[key]?.contains(place) != true { places[key, default: []].append(place) }
      }
    }
    return places
  }
}
