import Diagnostics

/// A value of a YAML file at its place; every scalar is text.
struct YAMLNode {
  enum Content {
    case text(String)
    case list([YAMLNode])
    /// In the order of the file, each key once.
    case mapping([Entry])
  }

  struct Entry {
    let key: String
    let place: SourcePlace
    let value: YAMLNode
  }

  let content: Content
  let place: SourcePlace
}
