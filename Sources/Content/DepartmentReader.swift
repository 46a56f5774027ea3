import Diagnostics
import Records

/// Reads departments/<id>/department.yaml.
struct DepartmentReader {
  let id: Identifier
  let reading: Reading

  func department(_ root: YAMLNode) -> Department? {
    guard let fields = Fields(root, .department, reading: reading) else { return nil }
    let name = fields.text("name")
    let description = fields.text("description")
    let formerNames = fields.list("former-names").compactMap(formerName(_:))
    let events = fields.list("events").compactMap(event(_:))
    let unpublished = fields.list("unpublished").compactMap(unpublished(_:))
    guard let name else { return nil }
    return Department(
      id: Placed(id, at: SourcePlace(file: root.place.file)), name: name,
      description: description, formerNames: formerNames, events: events,
      unpublished: unpublished)
  }

  private func formerName(_ node: YAMLNode) -> Department.FormerName? {
    guard let fields = Fields(node, .formerName, reading: reading) else { return nil }
    let name = fields.text("name")
    let until = fields.date("until")
    guard let name, let until else { return nil }
    return Department.FormerName(name: name, until: until)
  }

  private func event(_ node: YAMLNode) -> Department.Event? {
    guard let fields = Fields(node, .event, reading: reading) else { return nil }
    let kind = fields.word("kind", as: Department.Event.Kind.self)
    let date = fields.date("date")
    let from = fields.identifiers("from")
    let into = fields.identifiers("into")
    let basis = fields.text("basis")
    guard let kind, let date else { return nil }
    return Department.Event(kind: kind, date: date, from: from, into: into, basis: basis)
  }

  private func unpublished(_ node: YAMLNode) -> Department.Unpublished? {
    guard let fields = Fields(node, .unpublished, reading: reading) else { return nil }
    let year = fields.year("year")
    let reason = fields.word("reason", as: Withheld.Reason.self)
    let explanation = fields.text("explanation")
    guard let year, let reason, let explanation else { return nil }
    return Department.Unpublished(year: year, reason: reason, explanation: explanation)
  }
}
