package import Records

/// Which figure of which record some words print, so that a finished page can be held against it.
package struct FigureSource: Hashable, Sendable {
  /// What the record calls it.
  package let name: String
  /// The record it is of; `nil` for that of the part of the page around it.
  package let record: String?
  /// The record's own number, which may be in another unit than the one drawn.
  package let value: ExactDecimal

  package init(_ name: String, of record: String? = nil, value: ExactDecimal) {
    self.name = name
    self.record = record
    self.value = value
  }

  /// The name as a text that holds several figures gives it: `total`, or `other-record#total`.
  var reference: String { record.map { "\($0)#\(name)" } ?? name }
}
