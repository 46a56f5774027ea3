import Audit
import Languages
import Records
import Templates
import XMLTree

/// What a department was called, what it came from and what became of it, and the years it
/// doesn't publish.
struct Lineage {
  let context: PageContext
  let department: Department

  var values: [String: TemplateValue] {
    [
      "has-lineage": .flag(!(department.formerNames.isEmpty && department.events.isEmpty)),
      "former-names": .list(
        department.formerNames.map { former in
          .text(
            context.words(
              "lineage-name",
              ["name": former.name.value[context.language], "date": former.until.value.text]))
        }),
      "events": .list(department.events.map { .markup(nodes(of: $0)) }),
      "unpublished": .list(
        department.unpublished.map { unpublished in
          .object([
            "year": .text(
              context.words(
                "unpublished-year",
                [
                  "year": unpublished.year.value.text,
                  "reason": context.words("withheld-\(unpublished.reason.value.rawValue)"),
                ])),
            "explanation": context.text(unpublished.explanation),
          ])
        }),
    ]
  }

  private func nodes(of event: Department.Event) -> [Node] {
    let kind = event.kind.value
    // A department that is renamed mostly keeps its id, and then there is one name to print.
    let isItself = kind == .renamed && event.from.map(\.value) == event.into.map(\.value)
    let sentence = context.words.nodes(
      isItself ? "event-renamed-itself" : "event-\(kind.rawValue)",
      [
        "date": [.text(event.date.value.text)], "from": names(event.from),
        "into": names(event.into),
      ])
    guard let basis = event.basis else { return sentence }
    let words = context.words("event-basis", ["basis": basis.value[context.language]])
    return sentence + [
      .text(" "), .element(Element("span", [Attribute("class", "hint")], [.text(words)])),
    ]
  }

  private func names(_ ids: [Placed<Identifier>]) -> [Node] {
    var nodes: [Node] = []
    for (index, id) in ids.enumerated() {
      if index > 0 {
        let isLast = index == ids.count - 1
        nodes.append(
          .text(context.words(isLast ? "enumeration-last" : "enumeration-separator")))
      }
      nodes.append(node(for: id.value))
    }
    return nodes
  }

  private func node(for id: Identifier) -> Node {
    guard let named = context.department(id) else {
      return .text(context.words("lineage-outside", ["id": id.text]))
    }
    let name = Node.text(named.name.value[context.language])
    guard id != department.id.value else { return name }
    return .element(
      Element("a", [Attribute("href", context.link(to: .department(id)))], [name]))
  }
}
