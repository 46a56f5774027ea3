import Diagnostics
import Gettext
import Languages
import Records

/// A catalogue of content/ and which of its entries something asked for.
final class ContentCatalogue {
  /// What becomes of a text that has no settled English.
  enum Missing {
    /// It is an error.
    case refused
    /// The Chinese is shown and counted: site.yaml says so of the department.
    case shown
    /// The Chinese stands in, and every text is kept: the catalogue is to be brought up to date.
    case collected
  }

  let file: String
  let missing: Missing
  /// `nil` when the file is missing or couldn't be read: then nothing can be said to lack English.
  let catalogue: Catalogue?
  /// Where each of its entries was first asked for; `nil` for one that wasn't.
  private(set) var uses: [SourcePlace?]
  /// The texts shown in Chinese, once each, in the order they were asked for.
  private(set) var pending: [Placed<String>] = []
  private var known: Set<String> = []
  /// Every text there is to translate, as often as it stands; empty unless they are collected.
  private(set) var texts: [Placed<String>] = []

  init(_ catalogue: Catalogue?, file: String, missing: Missing = .refused) {
    self.catalogue = catalogue
    self.file = file
    self.missing = missing
    uses = Array(repeating: nil, count: catalogue?.entries.count ?? 0)
  }

  /// The English of `source`, which stands at `use`, and where that English stands.
  func english(
    of source: String, at use: SourcePlace
  ) -> (text: String, place: SourcePlace)? {
    guard let catalogue, let position = catalogue.position(of: source) else { return nil }
    uses[position] = uses[position] ?? use
    let entry = catalogue.entries[position]
    // A translation of blanks alone would leave a hole in the page.
    guard let text = catalogue.translation(in: entry), !text.isBlank else { return nil }
    return (text, entry.place)
  }

  /// Takes down a text that is shown in Chinese.
  func addPending(_ source: String, at place: SourcePlace) {
    if known.insert(source).inserted { pending.append(Placed(source, at: place)) }
  }

  /// Takes down a text there is to translate.
  func collect(_ source: String, at place: SourcePlace) {
    texts.append(Placed(source, at: place))
  }

  /// Counts as asked for what another reading of the same catalogue asked for.
  func add(uses others: [SourcePlace?]) {
    for position in others.indices { uses[position] = uses[position] ?? others[position] }
  }

  /// Reports forbidden characters that escapes brought into a translation.
  func checkCharacters(_ problems: Problems) {
    for entry in catalogue?.entries ?? [] {
      for text in entry.translations {
        guard let summary = ForbiddenCharacter.firstSummary(in: text) else { continue }
        problems.error(ContentRule.character, en: summary.en, zh: summary.zh, at: entry.place)
      }
    }
  }

  /// How many of the texts asked for have which kind of English, each text once.
  func count(of department: Identifier?) -> TranslationCount {
    let entries = asked.map(\.entry)
    return TranslationCount(
      department: department, translated: entries.count { !$0.isMachine },
      machineMade: entries.count { $0.isMachine }, pending: pending.count)
  }

  /// The translations in use that a machine made.
  var machineMade: [String] {
    asked.map(\.entry).filter(\.isMachine).flatMap(\.translations)
  }

  /// Every text in use with its English.
  var translations: [Translation] {
    asked.map { entry, use in
      Translation(
        source: Placed(entry.source, at: use),
        english: Placed(entry.translations.first ?? "", at: entry.place),
        exception: entry.exception)
    }
  }

  /// The entries asked for that have a settled translation, and where they were first.
  private var asked: [(entry: CatalogueEntry, use: SourcePlace)] {
    zip(catalogue?.entries ?? [], uses).compactMap { entry, use in
      guard let use, catalogue?.translation(in: entry)?.isBlank == false else { return nil }
      return (entry, use)
    }
  }

  func reportPending(_ problems: Problems) {
    guard let first = pending.first else { return }
    let count = pending.count
    problems.warning(
      ContentRule.pendingTranslation,
      en: count == 1
        ? "1 text has no settled English and is shown in Chinese"
        : "\(count) texts, this one first, have no settled English and are shown in Chinese",
      zh: "自此处起共有\(count)处文字没有核定的英文，英文页面上显示中文", at: first.place)
  }

  func reportUnused(_ problems: Problems) {
    for (entry, use) in zip(catalogue?.entries ?? [], uses) where use == nil {
      let source = entry.source.shortened
      problems.info(
        ContentRule.unusedTranslation, en: "no content says '\(source)' any more",
        zh: "内容中已没有“\(source)”", at: entry.place)
    }
  }
}

/// Where the texts of a file find their English, and where its problems go.
struct Reading {
  let problems: Problems
  /// In the order they are asked; a missing text belongs into the first.
  let catalogues: [ContentCatalogue]

  /// The English of `source` and where it stands; `nil`, reported, when there is none.
  ///
  /// Text of ASCII alone, such as a unit `%`, needs no translation. Where the Chinese may stand in
  /// for the English, it does.
  func english(of source: String, at place: SourcePlace) -> (text: String, place: SourcePlace)? {
    if case .collected? = catalogues.first?.missing {
      catalogues.first?.collect(source, at: place)
      return (source, place)
    }
    for catalogue in catalogues {
      if let english = catalogue.english(of: source, at: place) { return english }
    }
    if source.utf8.allSatisfy({ $0 < 0x80 }) { return (source, place) }
    // A damaged text has been reported, and so has a catalogue that couldn't be read.
    guard let first = catalogues.first, catalogues.allSatisfy({ $0.catalogue != nil }),
      !source.unicodeScalars.contains(SourceText.replacement)
    else { return nil }
    if case .shown = first.missing {
      first.addPending(source, at: place)
      return (source, place)
    }
    report(source, at: place, in: first)
    return nil
  }

  private func report(_ source: String, at place: SourcePlace, in first: ContentCatalogue) {
    let quoted = source.shortened
    for catalogue in catalogues {
      guard let entry = catalogue.catalogue?.entry(for: source), entry.isFuzzy else { continue }
      problems.error(
        ContentRule.missingTranslation,
        en: "the English of '\(quoted)' is fuzzy: confirm it in \(catalogue.file)",
        zh: "“\(quoted)”的英文标有fuzzy，尚未确认；请在 \(catalogue.file) 中核定", at: place,
        notes: [
          Finding.Note(
            Bilingual(zh: "旧译文在此", en: "the old translation is here"), place: entry.place)
        ])
      return
    }
    problems.error(
      ContentRule.missingTranslation,
      en: "no English for '\(quoted)' in \(first.file)",
      zh: "\(first.file) 中没有“\(quoted)”的英文", at: place)
  }
}
