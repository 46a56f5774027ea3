package import Diagnostics

/// Every rule a theme is read and rendered under.
package enum TemplateRule {
  /// A tag is closed, and of a kind the dialect knows.
  package static let syntax: RuleName = "template-syntax"
  /// A section is closed by its own name, in the same file.
  package static let section: RuleName = "template-section"
  /// A name is one the page gives.
  package static let unknownName: RuleName = "template-unknown-name"
  /// Text stands where text is due, a list or an object where it is entered.
  package static let wrongKind: RuleName = "template-wrong-kind"
  /// A part that is named exists and doesn't hold itself.
  package static let part: RuleName = "template-part"
  /// A word that is named is in the theme's strings.
  package static let unknownWord: RuleName = "template-unknown-word"
  /// A value stands in text or between the quotes of an attribute.
  package static let position: RuleName = "template-position"
  /// The files of a theme are plain, small UTF-8 files in their places.
  package static let file: RuleName = "theme-file"
  /// Both languages have the same words with the same placeholders.
  package static let words: RuleName = "theme-words"
}
