package import Diagnostics

/// A catalogue with everything that is written in it, to be brought up to date and written again.
///
/// What it doesn't keep is layout: how lines were broken, and comments behind the last message.
package struct CatalogueDocument: Hashable, Sendable {
  /// A message with its comments, as translators see it.
  package struct Message: Hashable, Sendable {
    /// What a message was before its source changed.
    package struct Previous: Hashable, Sendable {
      package var context: String?
      package var source: String
      package var plural: String?
    }

    /// Translators' own comments.
    package var notes: [String] = []
    /// Comments made from the source.
    package var extracted: [String] = []
    /// Where the source stands, as `file:line`.
    package var references: [String] = []
    package var flags: [String] = []
    package var previous: Previous?
    package var context: String?
    package var source: String
    package var plural: String?
    /// One for each plural form, a single one without a count; empty where untranslated.
    package var translations: [String]

    package init(source: String, translations: [String]) {
      self.source = source
      self.translations = translations
    }

    /// Every form is there, confirmed or not.
    package var hasTranslation: Bool { !translations.contains("") }

    package var isFuzzy: Bool { flags.contains("fuzzy") }
    package var isMachine: Bool { notes.contains(CatalogueComments.machine) }
    var key: MessageKey { MessageKey(source, context) }
  }

  /// The message with an empty source that describes the file.
  package var header: Message
  /// In the order of the file.
  package var messages: [Message]
  /// Translations whose source is gone, kept for when it comes back.
  package var obsolete: [Message]

  /// Reads a .po file; `nil` when anything in it can't be understood, as it couldn't be written
  /// again without a loss.
  package static func read(_ bytes: [UInt8], file: String) -> Outcome<CatalogueDocument> {
    if let finding = ByteCheck.finding(in: bytes, file: file, rule: CatalogueRule.encoding) {
      return Outcome(nil, findings: [finding])
    }
    var parser = CatalogueParser(bytes, file: file)
    let messages = parser.messages()
    let findings = parser.findings + CatalogueCheck(messages, file: file).findings
    guard findings.isEmpty, let header = messages.first(where: { $0.isHeader && !$0.isObsolete })
    else { return Outcome(nil, findings: findings) }
    let others = messages.filter { !$0.isHeader }
    return Outcome(
      CatalogueDocument(
        header: Message(header), messages: others.filter { !$0.isObsolete }.map(Message.init),
        obsolete: others.filter(\.isObsolete).map(Message.init)),
      findings: [])
  }

  package init(header: Message, messages: [Message], obsolete: [Message]) {
    self.header = header
    self.messages = messages
    self.obsolete = obsolete
  }

  /// A catalogue without messages for a language, as gettext's tools ask for one.
  ///
  /// The plural rule is left out, which only a catalogue with plural forms needs: every language
  /// has its own.
  package init(language: String, title: String) {
    header = Message(
      source: "",
      translations: [
        """
        Project-Id-Version: gazette
        Language: \(language)
        MIME-Version: 1.0
        Content-Type: text/plain; charset=UTF-8
        Content-Transfer-Encoding: 8bit

        """
      ])
    header.notes = [title]
    messages = []
    obsolete = []
  }
}

extension CatalogueDocument.Message {
  fileprivate init(_ message: CatalogueMessage) {
    self.init(source: message.source.text, translations: message.translations.map(\.text))
    notes = message.comments.notes
    extracted = message.comments.extracted
    references = message.comments.references
    flags = message.comments.flags
    context = message.context?.text
    plural = message.plural?.text
    previous = message.previous.map {
      Previous(context: $0.context?.text, source: $0.source.text, plural: $0.plural?.text)
    }
  }
}
