import Content
import Languages

/// A table of the form: which fields of a record stand in its columns.
struct FormTable: Sendable {
  enum Kind: Sendable {
    case text
    /// A number, with the unit it may be typed with.
    case number(unit: String?)
    /// A number, a range or a level in words; a field for each.
    case measure
    /// Texts, a line each.
    case texts
    /// Where the row belongs: the id of its goal, the kind of its group.
    case parent
    /// For the reader's information alone.
    case information
  }

  struct Column: Sendable {
    let key: String
    let title: String
    let width: Int
    let kind: Kind
    /// Whether what stands there lasts from year to year.
    let isLasting: Bool

    init(
      _ key: String, _ title: String, _ width: Int, _ kind: Kind = .text, lasting: Bool = false
    ) {
      self.key = key
      self.title = title
      self.width = width
      self.kind = kind
      isLasting = lasting
    }
  }

  let name: String
  let title: String
  /// The names that lead to its mappings in a record.
  let path: [String]
  let columns: [Column]
  /// Empty rows for what is new.
  let spareRows: Int

  /// What a column's field takes; a parent's field is named by its path from the record.
  func field(_ column: Column) -> FieldDescription? {
    // A project's form has every field that a department's has.
    let names =
      column.kind.isParent ? column.key.split(separator: ".").map(String.init) : path + [column.key]
    return ContentFile.projectReport.field(at: names)
  }
}

extension FormTable.Kind {
  var isParent: Bool { if case .parent = self { true } else { false } }
}

/// The words of a field as a form has them: the Chinese ones, or the sign itself.
struct FormWords {
  /// In the order of the vocabulary; each word of a form once.
  let pairs: [(label: String, text: String)]

  init(_ field: FieldDescription?) {
    if field?.isFlag == true {
      pairs = [("是", "true"), ("否", "false")]
      return
    }
    let words = field?.words ?? []
    pairs = words.map { word in
      let isSign = !word.text.utf8.contains { (0x61...0x7A).contains($0) }
      let meaning = word.meaning.zh
      let isShared = words.count { $0.meaning.zh == meaning } > 1
      return (isSign ? word.text : isShared ? "\(meaning)（\(word.text)）" : meaning, word.text)
    }
  }

  /// Of a field that stands once, in a department's form or a project's.
  init(fact path: [String]) {
    let own = FormWords(ContentFile.report.field(at: path)).pairs
    let more = FormWords(ContentFile.projectReport.field(at: path)).pairs
    pairs = own + more.filter { word in !own.contains { $0.text == word.text } }
  }

  var labels: [String] { pairs.map(\.label) }

  func label(_ text: String) -> String { pairs.first { $0.text == text }?.label ?? text }

  /// A word typed as the record has it will do too; another is left as it is, to be reported.
  func text(_ label: String) -> String {
    let trimmed = FormText.trimmed(label)
    return pairs.first { $0.label == trimmed }?.text ?? (pairs.isEmpty ? label : trimmed)
  }
}
