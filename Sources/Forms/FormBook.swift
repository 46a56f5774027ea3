/// A workbook to be filled in: a table a sheet, and what is to be known about them on a sheet apart.
struct FormBook: Hashable, Sendable {
  struct Cell: Hashable, Sendable {
    var text: String
    /// Whether it lasts, so that nobody changes it by mistake.
    var isLocked: Bool
    var comment: String?

    init(_ text: String, isLocked: Bool = false) {
      self.text = text
      self.isLocked = isLocked
    }
  }

  struct Column: Hashable, Sendable {
    let title: String
    /// In characters of the standard type.
    let width: Int
    /// The words to choose from; empty where anything may be typed.
    let choices: [String]

    init(_ title: String, width: Int, choices: [String] = []) {
      self.title = title
      self.width = width
      self.choices = choices
    }
  }

  struct Sheet: Hashable, Sendable {
    let name: String
    let title: String
    let columns: [Column]
    /// As many cells each as there are columns.
    var rows: [[Cell]]

    /// The sheet's first row is its title, the second its header.
    static let firstRow = 2
  }

  /// The lines of the first sheet.
  var notes: [String]
  var sheets: [Sheet]

  static let notesName = "填报说明"
  static let choicesName = "选项"
}
