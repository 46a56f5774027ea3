import Diagnostics
import Records

/// Reads retired.yaml: published addresses that no longer hold their page.
struct RetiredReader {
  let reading: Reading

  func addresses(_ root: YAMLNode) -> [RetiredAddress] {
    guard let fields = Fields(root, .retired, reading: reading) else { return [] }
    return fields.list("addresses").compactMap(address(_:))
  }

  private func address(_ node: YAMLNode) -> RetiredAddress? {
    guard let fields = Fields(node, .retiredAddress, reading: reading) else { return nil }
    let address = fields.fixed("address").flatMap(page)
    let below = fields.fixedItems("below").compactMap(page)
    let movedTo = fields.fixed("moved-to").flatMap(page)
    let date = fields.date("date")
    let reason = fields.text("reason")
    let approvedBy = fields.text("approved-by")
    guard let address, let date, let reason, let approvedBy else { return nil }
    return RetiredAddress(
      address: address, below: below, movedTo: movedTo, date: date, reason: reason,
      approvedBy: approvedBy)
  }

  private func page(_ text: Placed<String>) -> Placed<PageAddress>? {
    PageAddress(text.value).map { Placed($0, at: text.place) }
  }
}
