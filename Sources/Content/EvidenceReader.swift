import Records

/// Reads the supporting documents of a report or an indicator.
struct EvidenceReader {
  let reading: Reading

  func evidence(_ fields: Fields) -> [Evidence] {
    fields.list("evidence", .optional).compactMap { node in
      let names = ["title", "date", "address"]
      guard let fields = Fields(node, names: names, reading: reading) else { return nil }
      let title = fields.text("title")
      let date = fields.date("date", .optional)
      let address = fields.scalar("address", .optional)
      return title.map { Evidence(title: $0, date: date, address: address) }
    }
  }
}
