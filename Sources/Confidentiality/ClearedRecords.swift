package import Records

/// Records whose every text was searched for private and secret data; only the gate can make them.
package struct ClearedRecords: Sendable {
  package let records: ContentRecords

  init(_ records: ContentRecords) {
    self.records = records
  }
}
