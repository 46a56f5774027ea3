/// Which part of a workbook holds which sheet (SpreadsheetML).
final class Workbook {
  private(set) var names: [String: String] = [:]
  private let collector: PartCollector
  private var targets: [String: String] = [:]

  init(into collector: PartCollector) {
    self.collector = collector
  }

  /// The relations of the workbook come first: they say where a sheet is.
  func takeRelation(_ event: XMLEvent) {
    guard case .start("Relationship", let attributes) = event, let id = attributes["Id"],
      let target = attributes["Target"]
    else { return }
    targets[id] = target.hasPrefix("/") ? String(target.dropFirst()) : "xl/" + target
  }

  func takeSheet(_ event: XMLEvent) {
    guard case .start("sheet", let attributes) = event, let name = attributes["name"] else {
      return
    }
    if let part = attributes["id"].flatMap({ targets[$0] }) { names[part] = name }
    if let state = attributes["state"], state != "visible" {
      collector.refuse(
        .hidden, zh: "工作表“\(name)”是隐藏的，发布后仍可取消隐藏，请删去或显示",
        en: "sheet '\(name)' is hidden, and anyone can show it; delete it or show it")
    }
  }
}
