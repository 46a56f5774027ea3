import JSONTree
import Languages
package import Records

/// A report as the published data files have it.
package struct PublishedRecord: Hashable, Sendable {
  /// As `ReportID.text`.
  package let id: String
  /// What is stated, by field.
  package fileprivate(set) var values: [FieldPath: String] = [:]
  /// Fields whose column an older site doesn't have.
  package fileprivate(set) var unknown: Set<FieldPath> = []
  /// In the order of the table; goals and indicators.
  package fileprivate(set) var rows: [FieldPath] = []
  /// In the order published.
  package fileprivate(set) var corrections: [PublishedCorrection] = []
}

/// A correction as the published data files have it.
package struct PublishedCorrection: Hashable, Sendable {
  package let kind: String
  package let date: String
  package let field: String
  package let old: String?
  package let new: String?
  package let reason: String
  package let approvedBy: String

  /// Whether a record still tells the same.
  func isKept(as correction: Correction) -> Bool {
    kind == correction.kind.value.rawValue && date == correction.date.value.text
      && field == correction.field.value.text && old == correction.old?.value.zh
      && new == correction.new?.value.zh && reason == correction.reason.value.zh
      && approvedBy == correction.approvedBy.value.zh
  }
}

/// The tables of `data/records.json`, read back.
struct PublishedTables {
  private(set) var records: [PublishedRecord] = []
  /// Whether the site that made it could tell corrections at all.
  let hasCorrections: Bool
  private var byID: [String: Int] = [:]

  /// `nil` when it isn't what a site of ours publishes: an object of tables with text cells.
  init?(_ json: JSONValue) {
    hasCorrections = json["corrections"] != nil
    guard let reports = Self.rows(of: json["reports"]) else { return nil }
    for row in reports {
      guard let id = row["report"], let id, byID[id] == nil else { return nil }
      byID[id] = records.count
      records.append(PublishedRecord(id: id))
      add(RevisableField.report, from: row, under: nil, to: id)
    }
    for (table, key, path) in [
      ("funds", "source", "budget.sources"), ("goals", "goal", "goals"),
      ("indicators", "indicator", "indicators"),
    ] {
      guard let rows = Self.rows(of: json[table]) else { return nil }
      for row in rows {
        guard let id = row["report"], let id, byID[id] != nil, let own = row[key], let own
        else { return nil }
        let path = FieldPath("\(path).\(own)")
        switch table {
        case "funds": add(RevisableField.source, from: row, under: path, to: id)
        case "goals": add(RevisableField.goal, from: row, under: path, to: id)
        default: add(RevisableField.indicator, from: row, under: path, to: id)
        }
      }
    }
    guard hasCorrections else { return }
    guard let corrections = Self.rows(of: json["corrections"]) else { return nil }
    for row in corrections {
      guard let id = row["report"], let id, let index = byID[id], let kind = row["kind"], let kind,
        let date = row["date"], let date, let field = row["field"], let field,
        let old = row["old_zh"], let new = row["new_zh"], let reason = row["reason_zh"], let reason,
        let approvedBy = row["approved_by_zh"], let approvedBy
      else { return nil }
      records[index].corrections.append(
        PublishedCorrection(
          kind: kind, date: date, field: field, old: old, new: new, reason: reason,
          approvedBy: approvedBy))
    }
  }

  private mutating func add<Row>(
    _ fields: [RevisableField<Row>], from row: [String: String?], under path: FieldPath?,
    to record: String
  ) {
    guard let index = byID[record] else { return }
    for field in fields {
      let own = field.path(under: path)
      if field.name.isEmpty { records[index].rows.append(own) }
      switch field.published(in: row) {
      case nil: records[index].unknown.insert(own)
      case .some(nil): break
      case .some(.some(let text)): records[index].values[own] = text
      }
    }
  }

  /// A list of objects whose members are texts or `null`.
  private static func rows(of json: JSONValue?) -> [[String: String?]]? {
    guard let items = json?.items else { return nil }
    var rows: [[String: String?]] = []
    rows.reserveCapacity(items.count)
    for item in items {
      guard case .object(let members) = item else { return nil }
      var row: [String: String?] = [:]
      row.reserveCapacity(members.count)
      for member in members {
        switch member.value {
        case .null: row.updateValue(nil, forKey: member.name)
        case .string(let text): row.updateValue(text, forKey: member.name)
        case .boolean, .integer, .number, .array, .object: return nil
        }
      }
      rows.append(row)
    }
    return rows
  }
}
