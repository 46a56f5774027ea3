package import Content
package import Records

/// A record as a workbook to be filled in.
package struct Form: Sendable {
  private let book: FormBook
  private let year: String

  package init(_ fields: DraftFields, department: Identifier, project: Identifier?) {
    book = FormBook(fields, department: department, project: project)
    year = fields.text("year") ?? ""
  }

  /// An .xlsx file; the same record gives the same bytes.
  package func bytes() throws(FormFailure) -> [UInt8] {
    try book.bytes(created: FormDay.seconds(ofYear: year))
  }
}
