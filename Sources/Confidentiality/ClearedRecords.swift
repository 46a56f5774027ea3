package import Records

/// Records in which nothing private or secret was found that isn't waived.
///
/// Only `DisclosureGate` can make them, so nothing unseen by it reaches a later stage.
package struct ClearedRecords: Sendable {
  package let records: ContentRecords

  init(_ records: ContentRecords) {  // internal on purpose: a later stage can take, never forge one
    self.records = records
  }
}
