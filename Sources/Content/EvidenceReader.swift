import Records

/// Reads the supporting documents of a report or an indicator.
struct EvidenceReader {
  let reading: Reading

  func evidence(_ fields: Fields) -> [Evidence] {
    fields.list("evidence").compactMap { node in
      guard let fields = Fields(node, .evidence, reading: reading) else { return nil }
      let title = fields.text("title")
      let date = fields.date("date")
      let address = fields.scalar("address")
      let digest = fields.digest("sha256")
      let file = fields.attachmentName("file", digest == nil ? nil : .required)
      return title.map {
        Evidence(title: $0, date: date, address: address, file: file, digest: digest)
      }
    }
  }
}
