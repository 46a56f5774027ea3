/// The name of a file attached to a department's records: an identifier and the ending of its kind.
package struct AttachmentName: Hashable, Sendable, Comparable {
  package let stem: Identifier
  package let kind: Attachment.Kind

  /// `nil` when `text` isn't `[a-z0-9-]+` with the ending of a kind.
  package init?(_ text: String) {
    let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let stem = Identifier(String(parts[0])),
      let kind = Attachment.Kind(rawValue: String(parts[1]))
    else { return nil }
    self.stem = stem
    self.kind = kind
  }

  package var text: String { "\(stem.text).\(kind.rawValue)" }

  package static func < (left: AttachmentName, right: AttachmentName) -> Bool {
    (left.stem, left.kind.rawValue) < (right.stem, right.kind.rawValue)
  }
}
