package import Diagnostics

/// Every rule under which the reading of a department's file reports.
package enum ImportRule {
  /// The file is of a kind that can be read, and what its ending says.
  package static let fileKind: RuleName = "import-file-kind"
  /// Every part that could hold words or figures is read.
  package static let fileUnread: RuleName = "import-file-unread"
  /// What is hidden, deleted or set apart is kept under `unplaced`, never read as part of the form.
  package static let hidden: RuleName = "import-hidden"
  /// A formula's value is kept in the file.
  package static let formulaValue: RuleName = "import-formula-value"
  /// A cell shows every digit it holds.
  package static let hiddenDigits: RuleName = "import-hidden-digits"
  /// Digits are ASCII; full-width ones are taken over as such.
  package static let fullWidthDigits: RuleName = "import-full-width-digits"
  /// Characters nobody sees are left out.
  package static let invisibleCharacter: RuleName = "import-invisible-character"
  /// Every word of the file has its place in the draft, or is listed under `unplaced`.
  package static let unplaced: RuleName = "import-unplaced"
  /// What a record must have stands in the file.
  package static let open: RuleName = "import-open"
  /// A clause or a row gives all an indicator needs.
  package static let indicator: RuleName = "import-indicator"
  /// A number or a date can be read as one.
  package static let value: RuleName = "import-value"
  /// A figure that stands in several places is the same in all of them.
  package static let differing: RuleName = "import-differing"
  /// What the importer concluded is said.
  package static let inferred: RuleName = "import-inferred"
  /// A unit is written as units are.
  package static let unit: RuleName = "import-unit"
  /// The year and the department asked for are the file's own.
  package static let request: RuleName = "import-request"

  /// In the order above.
  package static let all: [RuleName] = [
    fileKind, fileUnread, hidden, formulaValue, hiddenDigits, fullWidthDigits, invisibleCharacter,
    unplaced, open, indicator, value, differing, inferred, unit, request,
  ]
}
