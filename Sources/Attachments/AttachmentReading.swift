import Languages
package import Records

/// All that stands in an attached file, and what of it couldn't be read.
///
/// A file that is read without an obstacle of the kinds `wrongKind` and `unread` was read wholly:
/// its texts are all it says, metadata included.
package struct AttachmentReading: Sendable {
  /// More texts than any real file has; the rest of a file isn't read.
  static let mostTexts = 400_000
  /// As many obstacles of a file are listed; the rest is counted.
  static let mostObstacles = 20

  package let texts: [AttachedText]
  /// In the order found, each once.
  package let obstacles: [Obstacle]

  package init(of bytes: [UInt8], as kind: Attachment.Kind) {
    let collector = PartCollector()
    if bytes.isEmpty {
      collector.refuse(.unread, zh: "文件为空", en: "the file is empty")
    } else {
      switch kind {
      case .txt: PlainText.read(bytes, into: collector)
      case .csv: DelimitedText.read(bytes, into: collector)
      case .docx, .xlsx, .pptx, .odt, .ods: OfficeFile.read(bytes, as: kind, into: collector)
      case .pdf: PDFFile.read(bytes, into: collector)
      }
    }
    texts = collector.texts
    obstacles = collector.listedObstacles
  }
}
