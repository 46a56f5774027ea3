package import Diagnostics
import Languages

/// A file that a department sent in, read into a draft record.
package struct ForeignFile: Sendable {
  /// What of a file is read; larger ones are no forms.
  package static let sizeLimit = 32 << 20
  /// More than any report has.
  static let mostCharacters = 1_000_000
  static let mostLines = 100_000
  /// As many pieces without a place are told one by one; the draft lists them all.
  static let mostTold = 200

  /// `nil` where the file can't be read; an error among the findings says why.
  package let draft: DraftReport?
  /// In the order of the file.
  package let findings: [Finding]
  /// What became of every character; `nil` where there is no draft.
  package let count: CharacterCount?

  /// Reads a file by its ending; nothing in it is run or computed.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - file: Its path, as messages name it.
  package init(_ bytes: [UInt8], file: String) {
    let findings = ImportFindings(file: file)
    let account = SourceAccount()
    let source = Self.source(bytes, account, findings)
    if account.size > Self.mostCharacters {
      findings.error(
        ImportRule.fileUnread, zh: "请拆分文件后再导入（超过\(Self.mostCharacters)个字符）",
        en: "split the file first: it has more than \(Self.mostCharacters) characters")
    }
    guard let source, !findings.hasErrors else {
      draft = nil
      count = nil
      self.findings = findings.all
      return
    }
    account.reportUnseen(findings)
    var draft: DraftReport
    if FormReader.isForm(source.rows) {
      var reader = FormReader(account: account, findings: findings)
      draft = reader.draft(of: source.rows)
    } else {
      var reader = SummaryReader(account: account, findings: findings)
      draft = reader.draft(of: source.paragraphs)
    }
    guard !findings.hasErrors else {
      self.draft = nil
      count = nil
      self.findings = findings.all
      return
    }
    let (rest, count) = account.close()
    // A draft says where in the file, not where on whose disk the file was.
    let folder = file.lastIndex(of: "/").map { file[...$0] } ?? ""
    draft.unplaced = rest.map { piece in
      DraftRest(place: String(piece.place.text.dropFirst(folder.count)), text: piece.joined)
    }
    for piece in rest.prefix(Self.mostTold) {
      findings.warning(
        ImportRule.unplaced, zh: "请录入相应的字段，或确认无须公开：“\(piece.joined.quoted)”未归位",
        en: "put '\(piece.joined.quoted)' into its field, or see that it needn't be published:"
          + " it has no place in the draft", at: piece.place)
    }
    if rest.count > Self.mostTold {
      findings.warning(
        ImportRule.unplaced, zh: "请逐条处理草稿中的“unplaced”：还有\(rest.count - Self.mostTold)处未归位",
        en: "go through 'unplaced' in the draft: \(rest.count - Self.mostTold) more have no place")
    }
    findings.add(draft.openFindings(file: file))
    self.draft = draft
    self.count = count
    self.findings = findings.all
  }

  private struct Source {
    /// Of the body, in order; those of tables aren't among them.
    var paragraphs: [Piece] = []
    /// The paragraphs and the rows of tables, in order.
    var rows: [FormRow] = []
  }

  /// The kinds of files that can be read, as messages list them.
  private static let kinds = ".docx .xlsx .ods .csv .txt"

  private static func source(
    _ bytes: [UInt8], _ account: SourceAccount, _ findings: ImportFindings
  ) -> Source? {
    let name = findings.file.split(separator: "/").last.map(String.init) ?? findings.file
    let ending = name.split(separator: ".").dropFirst().last.map { $0.lowercased() } ?? ""
    guard !bytes.isEmpty else {
      findings.error(ImportRule.fileUnread, zh: "请检查文件：文件为空", en: "look at the file: it is empty")
      return nil
    }
    switch ending {
    case "txt": return text(bytes, account, findings)
    case "docx": return document(bytes, account, findings)
    default: break
    }
    if let format = Workbook.Format(rawValue: ending) {
      guard let workbook = Workbook.read(bytes, format: format, findings: findings) else {
        return nil
      }
      var tables = FormTables(account: account, findings: findings)
      for sheet in workbook.sheets { tables.add(sheet, of: findings.file) }
      return Source(rows: tables.rows)
    }
    let newer = ["doc": ".docx", "wps": ".docx", "rtf": ".docx", "xls": ".xlsx", "et": ".xlsx"]
    if let kind = newer[ending] {
      findings.error(
        ImportRule.fileKind, zh: "请另存为\(kind)格式后再导入（“.\(ending)”无法读取）",
        en: "save the file as \(kind) first ('.\(ending)' can't be read)")
    } else {
      findings.error(
        ImportRule.fileKind, zh: "请换用可以导入的格式（\(kinds)），“\(name.quoted)”无法读取",
        en: "use one of the kinds that can be imported (\(kinds)); '\(name.quoted)' can't be read")
    }
    return nil
  }

  private static func text(
    _ bytes: [UInt8], _ account: SourceAccount, _ findings: ImportFindings
  ) -> Source? {
    guard let text = PlainFile.text(bytes, findings: findings) else { return nil }
    var source = Source()
    var number = 0
    var line = String.UnicodeScalarView()
    let breaksAtLineFeed = text.unicodeScalars.contains("\n")
    guard text.unicodeScalars.count(where: { $0 == "\n" || $0 == "\r" }) <= 2 * mostLines else {
      findings.error(
        ImportRule.fileUnread, zh: "请拆分文件后再导入（超过\(mostLines)行）",
        en: "split the file first: it has more than \(mostLines) lines")
      return nil
    }
    func end() {
      number += 1
      source.paragraphs.append(
        account.add(String(line), at: SourcePlace(file: findings.file, line: number)))
      line = String.UnicodeScalarView()
    }
    for scalar in text.unicodeScalars {
      line.append(scalar)
      if scalar == "\n" || scalar == "\r" && !breaksAtLineFeed { end() }
    }
    if !line.isEmpty { end() }
    return source
  }

  private static func document(
    _ bytes: [UInt8], _ account: SourceAccount, _ findings: ImportFindings
  ) -> Source? {
    guard let text = WordFile.text(bytes, findings: findings) else { return nil }
    var source = Source()
    var tables = FormTables(account: account, findings: findings)
    var number = 0
    for block in text.blocks {
      switch block {
      case .paragraph(let words):
        number += 1
        let place = SourcePlace(file: "\(findings.file)#\(number)")
        let paragraph = account.add(words, at: place)
        source.paragraphs.append(paragraph)
        if !paragraph.isBlank { tables.add(paragraph) }
      case .table(let sheet): tables.add(sheet, of: findings.file)
      }
    }
    for aside in text.asides where !aside.text.isEmpty {
      _ = account.add(aside.text, at: SourcePlace(file: "\(findings.file)#\(aside.name)"))
    }
    source.rows = tables.rows
    return source
  }
}
