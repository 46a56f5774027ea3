import Diagnostics

/// An entry as it is written, before anything is asked of it.
struct CatalogueMessage {
  /// Strings written one after the other, which together are one text.
  struct Pieces {
    /// Where each piece begins in `bytes` and in the file.
    private(set) var starts: [(offset: Int, place: SourcePlace)] = []
    private(set) var bytes: [UInt8] = []

    mutating func append(_ piece: [UInt8], at place: SourcePlace) {
      starts.append((bytes.count, place))
      bytes += piece
    }

    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// The place of the piece in which the byte at `offset` stands.
    func place(at offset: Int) -> SourcePlace? {
      starts.last { $0.offset <= offset }?.place
    }
  }

  var context: Pieces?
  var source = Pieces()
  var plural: Pieces?
  /// One for each msgstr, in the order of the forms.
  var translations: [Pieces] = []
  var comments: CatalogueComments
  /// What the source was before it changed.
  var previous: Previous?
  let isObsolete: Bool
  /// Where msgctxt or msgid stands.
  let place: SourcePlace

  /// The source of a message as it was once.
  struct Previous {
    var context: Pieces?
    var source = Pieces()
    var plural: Pieces?
  }

  var isFuzzy: Bool { comments.isFuzzy }

  /// The entry with an empty msgid and no context, whose translation describes the file.
  var isHeader: Bool { context == nil && source.bytes.isEmpty }

  /// Fuzzy and empty translations aren't held to anything, by gettext's tools either.
  var isTranslated: Bool { !isObsolete && !isFuzzy && translations.first?.bytes.isEmpty == false }
}
