import Audit
import JSONTree
import Languages
import Records

/// `datapackage.json`: what the tables of the whole site are and how they hang together.
///
/// - Source: Data Package 2.0 and Table Schema 2.0.
struct DataPackage {
  let records: AuditedRecords
  let tables: [DataTable]
  let date: CalendarDate

  var json: JSONValue {
    .object([
      .init("$schema", .string("https://datapackage.org/profiles/2.0/datapackage.json")),
      .init("name", .string("performance-self-evaluations")),
      .init("title", .string(both(records.site.name.value))),
      .init("description", .string(both(records.site.description.value))),
      .init("version", .string(date.text)),
      .init(
        "contributors",
        .array([
          .object([
            .init("title", .string(both(records.site.publisher.value))),
            .init("roles", .array([.string("publisher")])),
          ])
        ])),
      .init("resources", .array(tables.map(resource))),
    ])
  }

  private func both(_ text: Bilingual<String>) -> String { "\(text.zh) / \(text.en)" }

  private func resource(_ table: DataTable) -> JSONValue {
    .object([
      .init("name", .string(table.name)),
      .init("type", .string("table")),
      .init("title", .string(both(table.title))),
      .init("path", .string("\(table.name).csv")),
      .init("format", .string("csv")),
      .init("mediatype", .string("text/csv")),
      .init("encoding", .string("utf-8")),
      .init("bytes", .integer(table.csv.count)),
      .init("dialect", .object([.init("lineTerminator", .string("\r\n"))])),
      .init("schema", schema(of: table)),
    ])
  }

  private func schema(of table: DataTable) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("fields", .array(table.columns.map(field))),
      .init("missingValues", .array([.string("")])),
    ]
    if let key = Self.primaryKeys[table.name] {
      members.append(.init("primaryKey", .array(key.map(JSONValue.string))))
    }
    if table.columns.contains(where: { $0.name == "report" }), table.name != "reports" {
      members.append(.init("foreignKeys", .array([Self.reference(["report"], to: "reports")])))
    }
    return .object(members)
  }

  private func field(_ column: DataTable.Column) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("name", .string(column.name)), .init("type", .string(column.kind.rawValue)),
      .init("title", .string(both(column.title))),
    ]
    if column.isRequired {
      members.append(
        .init("constraints", .object([.init("required", .boolean(true))])))
    }
    return .object(members)
  }

  private static let primaryKeys = [
    "reports": ["report"], "funds": ["report", "source"], "goals": ["report", "goal"],
    "indicators": ["report", "indicator"], "notes": ["report", "number"],
    "corrections": ["report", "number"], "retired": ["address"],
  ]

  private static func reference(_ fields: [String], to resource: String) -> JSONValue {
    let names = JSONValue.array(fields.map(JSONValue.string))
    return .object([
      .init("fields", names),
      .init(
        "reference",
        .object([.init("resource", .string(resource)), .init("fields", names)])),
    ])
  }
}
