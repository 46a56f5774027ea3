package import Diagnostics

/// The published names of what can be wrong with a theme.
package enum ThemeRule {
  /// A file is UTF-8 text without control characters.
  package static let encoding: RuleName = "theme-encoding"
  /// Only the files the layout knows, no symbolic links, none over 1 MB.
  package static let file: RuleName = "theme-file"
  /// Both languages have the same phrases, translated.
  package static let phrase: RuleName = "theme-phrase"
  /// A phrase has the same `{name}` places in both languages.
  package static let placeholder: RuleName = "theme-placeholder"
  /// Every template that pages ask for is there.
  package static let template: RuleName = "theme-template"
  /// A design token is one the theme knows, with a value of its kind, on both grounds.
  package static let token: RuleName = "theme-token"
  /// Text stands 4.5 to 1 on its ground, a mark 3 to 1, in light and dark.
  package static let contrast: RuleName = "theme-contrast"
  /// What a site lays over the theme has something beneath it.
  package static let overlay: RuleName = "theme-overlay"
  /// A tag is one of the dialect and closed.
  package static let tag: RuleName = "template-tag"
  /// Sections are closed in the order they were opened, and not nested without end.
  package static let section: RuleName = "template-section"
  /// A partial exists and doesn't lead back to itself.
  package static let partial: RuleName = "template-partial"
  /// A tag stands where its value can be escaped: between tags or in a quoted attribute.
  package static let context: RuleName = "template-context"
  /// A name is one the page gives.
  package static let name: RuleName = "template-name"
  /// Only text and markup are printed.
  package static let kind: RuleName = "template-kind"
}
