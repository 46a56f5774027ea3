extension JSONValue {
  /// The member of an object; `nil` where there is none, and where this is no object.
  package subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  /// `nil` where this is no list.
  package var items: [JSONValue]? {
    guard case .array(let items) = self else { return nil }
    return items
  }

  /// `nil` where this is no text.
  package var text: String? {
    guard case .string(let text) = self else { return nil }
    return text
  }
}
