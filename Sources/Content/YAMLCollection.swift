import Diagnostics

/// A list or mapping whose end hasn't come yet.
struct YAMLCollection {
  private enum Key {
    case name(String, SourcePlace)
    /// What was reported is left out, and its value with it.
    case refused
  }

  /// A search through so few fields is quicker than a table of them.
  private static let tableThreshold = 16

  private let place: SourcePlace
  private let isMapping: Bool
  private var items: [YAMLNode] = []
  private var entries: [YAMLNode.Entry] = []
  /// The key whose value is due.
  private var key: Key?
  /// Where in `entries` a name stands, once there are many.
  private var table: [String: Int] = [:]

  init(isMapping: Bool, at place: SourcePlace) {
    self.isMapping = isMapping
    self.place = place
  }

  /// Whether what comes next is a key.
  var isKeyDue: Bool { isMapping && key == nil }

  var node: YAMLNode {
    YAMLNode(content: isMapping ? .mapping(entries) : .list(items), place: place)
  }

  /// Where a field of this name stands already.
  func place(of name: String) -> SourcePlace? {
    guard entries.count > Self.tableThreshold else {
      return entries.first { $0.key == name }?.place
    }
    return table[name].map { entries[$0].place }
  }

  mutating func takeKey(_ name: String, at place: SourcePlace) {
    key = .name(name, place)
  }

  mutating func refuseKey() {
    key = .refused
  }

  mutating func take(_ value: YAMLNode) {
    guard isMapping else {
      items.append(value)
      return
    }
    if case .name(let name, let place) = key {
      entries.append(YAMLNode.Entry(key: name, place: place, value: value))
      tabulate()
    }
    key = nil
  }

  private mutating func tabulate() {
    let isFirst = table.isEmpty
    guard entries.count > Self.tableThreshold else { return }
    for index in isFirst ? 0..<entries.count : entries.count - 1..<entries.count {
      table[entries[index].key] = index
    }
  }
}
