/// The comments before a message, by the mark that begins them.
///
/// - Source: GNU gettext manual, "The Format of PO Files".
struct CatalogueComments {
  /// The comment of a translator that says: made by a machine and looked over by nobody.
  ///
  /// A flag of our own would be dropped by gettext's tools; a translator's comment survives them,
  /// Poedit, Weblate and XLIFF, and whoever checks the translation deletes it.
  static let machine = "machine-translated"

  /// Translators' own, each without the `#` and the blank behind it.
  var notes: [String] = []
  /// `#.`, made from the source.
  var extracted: [String] = []
  /// `#:`, where the source stands, one each.
  var references: [String] = []
  /// `#,`, such as `fuzzy`.
  var flags: [String] = []

  var isFuzzy: Bool { flags.contains("fuzzy") }
  var isMachine: Bool { notes.contains(Self.machine) }

  /// What a translator says after `differs:`, if anything.
  var exception: String? {
    for note in notes where note.hasPrefix("differs:") {
      let reason = note.dropFirst("differs:".count).drop { $0 == " " }
      if !reason.isEmpty { return String(reason) }
    }
    return nil
  }

  /// What stands behind a `#` on one line.
  mutating func add(_ text: ArraySlice<UInt8>) {
    switch text.first {
    case UInt8(ascii: ","): flags += Self.words(text.dropFirst(), alsoAt: UInt8(ascii: ","))
    case UInt8(ascii: ":"): references += Self.words(text.dropFirst())
    case UInt8(ascii: "."): extracted.append(Self.line(text.dropFirst()))
    default: notes.append(Self.line(text))
    }
  }

  private static func line(_ text: ArraySlice<UInt8>) -> String {
    var text = text.first == UInt8(ascii: " ") ? text.dropFirst() : text
    while let last = text.last, [0x20, 0x09, 0x0D].contains(last) { text.removeLast() }
    return String(decoding: text, as: UTF8.self)
  }

  private static func words(_ text: ArraySlice<UInt8>, alsoAt mark: UInt8 = 0x20) -> [String] {
    text.split { $0 == mark || [0x20, 0x09, 0x0D].contains($0) }
      .map { String(decoding: $0, as: UTF8.self) }
  }
}
