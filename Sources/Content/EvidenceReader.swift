import Records

/// Reads the supporting documents of a report or an indicator.
struct EvidenceReader {
  let reading: Reading

  func evidence(_ fields: Fields) -> [Evidence] {
    fields.list("evidence", .optional).compactMap { node in
      let names = ["title", "date", "address", "file", "sha256"]
      guard let fields = Fields(node, names: names, reading: reading) else { return nil }
      let title = fields.text("title")
      let date = fields.date("date", .optional)
      let address = fields.scalar("address", .optional)
      let digest = fields.digest("sha256")
      let file = fields.attachmentName("file", digest == nil ? .optional : .required)
      return title.map {
        Evidence(title: $0, date: date, address: address, file: file, digest: digest)
      }
    }
  }
}
