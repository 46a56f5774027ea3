/// A PDF: the text of its pages by poppler, and every string of its objects by qpdf.
enum PDFFile {
  static func read(_ bytes: [UInt8], into collector: PartCollector) {
    guard bytes.starts(with: "%PDF-".utf8) else {
      collector.refuse(
        .wrongKind, zh: "文件不是后缀所示的格式，请重新另存", en: "the file isn't what its ending says; save it anew"
      )
      return
    }
    guard hasOneVersion(bytes) else {
      collector.refuse(
        .unread, zh: "PDF 生成后又被修改，旧内容仍在其中，请重新打印为 PDF",
        en:
          "the PDF was changed after it was made, so what it said before is still in it; print it anew"
      )
      return
    }
    guard let objects = output(of: .objects, for: bytes, into: collector) else { return }
    PDFObjects(objects, into: collector).read()
    guard let text = output(of: .text, for: bytes, into: collector) else { return }
    readPages(text, into: collector)
  }

  /// A form feed ends each page.
  private static func readPages(_ text: [UInt8], into collector: PartCollector) {
    let pages = text.split(separator: 0x0C, omittingEmptySubsequences: false).dropLast()
    if pages.isEmpty {
      collector.refuse(.unread, zh: "PDF 没有可读取的页面", en: "the PDF has no page that can be read")
    }
    for (index, page) in pages.enumerated() {
      let text = String(decoding: page, as: UTF8.self)
      if text.unicodeScalars.allSatisfy(\.properties.isWhitespace) {
        collector.refuse(
          .unread, zh: "PDF 第 \(index + 1) 页没有可读取的文字（可能是扫描件），请改用有文字的版本",
          en:
            "page \(index + 1) of the PDF has no text that can be read (a scan?); attach one with text"
        )
      }
      collector.add(AttachedText(part: "page \(index + 1)", text: text))
    }
  }

  private static func output(
    of program: PDFProgram, for bytes: [UInt8], into collector: PartCollector
  ) -> [UInt8]? {
    let name = program.path.split(separator: "/").last.map(String.init) ?? program.path
    guard let answer = program.answer(to: bytes), !answer.isMissing else {
      collector.refuse(
        .unread, zh: "无法读取 PDF：没有安装 \(name)，请运行 scripts/setup",
        en: "a PDF can't be read: \(name) isn't installed; run scripts/setup")
      return nil
    }
    // A warning may mean text that was left out.
    guard answer.status == 0, answer.complaint.isEmpty else {
      let words = answer.complaint.split(whereSeparator: \.isNewline).first.map(String.init)
      let said = (words ?? "status \(answer.status)").prefix(120)
      collector.refuse(
        .unread, zh: "PDF 设有密码或无法读完（\(name)：\(said)），请重新打印为 PDF",
        en: "the PDF has a password or can't be read to its end (\(name): \(said)); print it anew")
      return nil
    }
    return answer.output
  }

  /// A PDF is changed by writing behind its end, and the old objects stay; one made for the web has
  /// two ends from the first.
  private static func hasOneVersion(_ bytes: [UInt8]) -> Bool {
    let ends = count(of: Array("%%EOF".utf8), in: bytes[...])
    let isForWeb = count(of: Array("/Linearized".utf8), in: bytes.prefix(1_024)) > 0
    return ends == 1 || ends == 2 && isForWeb
  }

  private static func count(of word: [UInt8], in bytes: ArraySlice<UInt8>) -> Int {
    guard let initial = word.first else { return 0 }
    var count = 0
    var rest = bytes
    while let at = rest.firstIndex(of: initial) {
      rest = rest[at...]
      if rest.starts(with: word) { count += 1 }
      rest = rest.dropFirst()
    }
    return count
  }
}
