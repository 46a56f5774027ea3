import Gettext
package import Languages

/// How much of a catalogue is translated, in all and page by page.
package struct CatalogueCoverage: Hashable, Sendable {
  package struct Counts: Hashable, Sendable {
    package fileprivate(set) var total = 0
    /// By a person, or looked over by one.
    package fileprivate(set) var translated = 0
    /// By a machine, and looked over by nobody.
    package fileprivate(set) var machineMade = 0
    /// The source changed, and nobody has confirmed the old translation.
    package fileprivate(set) var fuzzy = 0

    package var missing: Int { total - translated - machineMade - fuzzy }

    fileprivate mutating func add(_ message: CatalogueDocument.Message) {
      total += 1
      if !message.hasTranslation { return }
      if message.isFuzzy {
        fuzzy += 1
      } else if message.isMachine {
        machineMade += 1
      } else {
        translated += 1
      }
    }

    /// `172 of 174 translated; fuzzy: 1; missing: 1`.
    var text: Bilingual<String> {
      let rest = [
        ("机器翻译", "machine-made", machineMade), ("待核定", "fuzzy", fuzzy), ("未译", "missing", missing),
      ].filter { $0.2 > 0 }
      return Bilingual(
        zh: "共\(total)条，已译\(translated)条" + rest.map { "，\($0.0)\($0.2)条" }.joined(),
        en: "\(translated) of \(total) translated" + rest.map { "; \($0.1): \($0.2)" }.joined())
    }
  }

  package struct Page: Hashable, Sendable {
    /// The file the sentences stand in.
    package let file: String
    package fileprivate(set) var counts: Counts
  }

  /// As the command's user would type it.
  package let file: String
  /// The department's name, or the site's; empty for the theme.
  package let owner: String
  package private(set) var counts = Counts()
  /// In the order of the sentences; empty where sentences have no places.
  package private(set) var pages: [Page] = []

  init(of document: CatalogueDocument, file: String, owner: String) {
    self.file = file
    self.owner = owner
    var indices: [String: Int] = [:]
    for message in document.messages {
      counts.add(message)
      var seen: Set<String> = []
      for reference in message.references {
        let page = String(reference.prefix { $0 != ":" })
        guard seen.insert(page).inserted else { continue }
        let index = indices[page] ?? pages.count
        if index == pages.count {
          indices[page] = index
          pages.append(Page(file: page, counts: Counts()))
        }
        pages[index].counts.add(message)
      }
    }
  }

  /// The catalogue, then its pages, a line each.
  package var lines: [Bilingual<String>] {
    let name = owner.isEmpty ? "" : " (\(owner))"
    let zhName = owner.isEmpty ? "" : "（\(owner)）"
    let all = Bilingual(
      zh: "\(file)\(zhName)：\(counts.text.zh)", en: "\(file)\(name): \(counts.text.en)")
    return [all]
      + pages.map {
        Bilingual(
          zh: "  \($0.file)：\($0.counts.text.zh)", en: "  \($0.file): \($0.counts.text.en)")
      }
  }
}
