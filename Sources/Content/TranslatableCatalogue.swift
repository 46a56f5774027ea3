package import Diagnostics
package import Disk
package import Gettext
import Records

/// A catalogue of content/ and every sentence it has to translate.
package struct TranslatableCatalogue: Sendable {
  /// Below the content folder, such as `departments/parks/en.po`.
  package let path: String
  /// The department's name, or the site's.
  package let owner: String
  /// What stands in the file; `nil` while there is none.
  package let bytes: [UInt8]?
  /// The same as read; that of an empty one while there is none.
  package let document: CatalogueDocument
  /// Each once, in the order of reading.
  package let sentences: [SourceSentence]
}

extension ContentFolder {
  /// The site's catalogue, then each department's, with all they have to translate.
  ///
  /// A department's text that the site's catalogue translates is that one's. `nil` when anything
  /// but translations is wrong: then texts may be missing that only couldn't be read.
  /// - Throws: When the folder isn't there, or the system refuses to read what is.
  package func translatable() throws(FileSystemFailure) -> Outcome<[TranslatableCatalogue]> {
    let (content, collected) = try readAll(collecting: true)
    let findings = content.records.findings
    guard !findings.contains(where: { $0.severity == .error }), let shared = collected.first
    else { return Outcome(nil, findings: findings) }
    let describing = SentenceComments(content.texts, root: path)
    guard let site = try written(shared) else { return Outcome(nil, findings: findings) }
    var catalogues: [TranslatableCatalogue] = []
    var lent: [Placed<String>] = []
    for folder in collected.dropFirst() {
      guard let own = try written(folder) else { return Outcome(nil, findings: findings) }
      let texts = folder.texts.filter { text in
        if own.holds(text) { return true }
        if site.translates(text) { lent.append(text) }
        return !site.translates(text) && text.needsTranslation
      }
      catalogues.append(
        own.catalogue(describing.name(of: folder.file), describing.sentences(texts)))
    }
    let texts = shared.texts.filter { site.holds($0) || $0.needsTranslation } + lent
    return Outcome(
      [site.catalogue(describing.siteName, describing.sentences(texts))] + catalogues,
      findings: findings)
  }

  /// `nil` when the catalogue was damaged since it was read without a complaint.
  private func written(
    _ collected: CollectedTexts
  ) throws(FileSystemFailure) -> WrittenCatalogue? {
    let path = String(collected.file.dropFirst(path.count + 1))
    guard collected.isThere else { return WrittenCatalogue(path: path, bytes: nil, nil) }
    let bytes = try fileSystem.contents(of: collected.file, limit: Self.sizeLimit)
    return CatalogueDocument.read(bytes, file: collected.file).value.map {
      WrittenCatalogue(path: path, bytes: bytes, $0)
    }
  }
}

/// A catalogue as it stands in content/, or would.
private struct WrittenCatalogue {
  let path: String
  let bytes: [UInt8]?
  /// `nil` while there is none.
  let document: CatalogueDocument?
  private let held: Set<[UInt8]>
  private let translated: Set<[UInt8]>

  init(path: String, bytes: [UInt8]?, _ document: CatalogueDocument?) {
    self.path = path
    self.bytes = bytes
    self.document = document
    let messages = document?.messages ?? []
    held = Set(messages.map { Array($0.source.utf8) })
    translated = Set(
      messages.filter { $0.hasTranslation && !$0.isFuzzy }.map { Array($0.source.utf8) })
  }

  func holds(_ text: Placed<String>) -> Bool { held.contains(Array(text.value.utf8)) }
  func translates(_ text: Placed<String>) -> Bool { translated.contains(Array(text.value.utf8)) }

  func catalogue(_ owner: String, _ sentences: [SourceSentence]) -> TranslatableCatalogue {
    TranslatableCatalogue(
      path: path, owner: owner, bytes: bytes,
      document: document ?? CatalogueDocument(language: "en", title: "English: \(owner)"),
      sentences: sentences)
  }
}

extension Placed<String> {
  /// Text of ASCII alone is its own English.
  fileprivate var needsTranslation: Bool { value.utf8.contains { $0 >= 0x80 } }
}
