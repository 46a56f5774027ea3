extension CatalogueDocument {
  /// The catalogue of what is to be translated now, in that order, as msgmerge would make it.
  ///
  /// A sentence that is new and much like one that is gone takes over its translation as fuzzy, with
  /// the old source beside it. What is gone otherwise becomes obsolete, if it was translated.
  /// Unlike msgmerge, it takes no translation from a sentence that is still there: its old source
  /// would be no predecessor.
  /// - Source: GNU gettext manual, "Invoking the msgmerge Program".
  package func updated(to sentences: [SourceSentence]) -> CatalogueDocument {
    var known: [MessageKey: Message] = [:]
    for message in obsolete + messages { known[message.key] = message }
    let wanted = Set(sentences.map { MessageKey($0.source, nil) })
    let gone = (messages + obsolete).filter { !wanted.contains($0.key) && $0.hasTranslation }
    let likeness = LikenessIndex(gone.map(\.source))
    var taken: Set<Int> = []
    let forms = messages.map(\.translations.count).max() ?? 1
    let next = sentences.map { sentence -> Message in
      if let message = known[MessageKey(sentence.source, nil)] {
        return message.kept(for: sentence, forms: forms)
      }
      if !sentence.isKey, let index = likeness.mostAlike(to: sentence.source) {
        taken.insert(index)
        return gone[index].guessed(for: sentence, forms: forms)
      }
      return Message(new: sentence, forms: forms)
    }
    var header = header
    header.flags.removeAll { $0 == "fuzzy" }
    let left = gone.enumerated().filter { !taken.contains($0.offset) }.map { $0.element.retired }
    return CatalogueDocument(header: header, messages: next, obsolete: left)
  }
}

extension CatalogueDocument.Message {
  fileprivate init(new sentence: SourceSentence, forms: Int) {
    self.init(
      source: sentence.source,
      translations: Array(repeating: "", count: sentence.plural == nil ? 1 : forms))
    describe(sentence)
  }

  private mutating func describe(_ sentence: SourceSentence) {
    source = sentence.source
    plural = sentence.plural
    extracted = sentence.comments
    references = sentence.references
  }

  private mutating func setForms(_ forms: Int) {
    let count = plural == nil ? 1 : max(forms, translations.count)
    if translations.count > count { translations.removeLast(translations.count - count) }
    while translations.count < count { translations.append("") }
  }

  fileprivate func kept(for sentence: SourceSentence, forms: Int) -> Self {
    var message = self
    let meaning = extracted.first
    message.describe(sentence)
    message.setForms(forms)
    if sentence.isKey, let meaning, let now = sentence.comments.first, meaning != now,
      hasTranslation
    {
      // A change that is waiting already was from what the translation is of.
      if !isFuzzy || previous == nil { message.previous = Previous(source: meaning) }
      message.markFuzzy()
    }
    return message
  }

  fileprivate func guessed(for sentence: SourceSentence, forms: Int) -> Self {
    var message = self
    if !isFuzzy || previous == nil {
      message.previous = Previous(context: context, source: source, plural: plural)
    }
    message.context = nil
    message.describe(sentence)
    message.setForms(forms)
    message.markFuzzy()
    return message
  }

  private mutating func markFuzzy() {
    if !isFuzzy { flags.insert("fuzzy", at: 0) }
  }

  /// Without where it stood.
  fileprivate var retired: Self {
    var message = self
    message.extracted = []
    message.references = []
    return message
  }
}
