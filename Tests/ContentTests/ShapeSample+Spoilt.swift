@testable import Content

extension ShapeSampler {
  /// At the borders of every type, on both sides.
  static let values = [
    "", " ", "\u{3000}", "a", "A", "-a", "a-", "a b", "a\n", "5\n", "0", "-0", "-0.00", "5", "-5",
    "+5", "1e3", "0x1F", "0o7", ".5", "5.", "1,000", "９３", "1.2.3", "0.0000001", "1.234567",
    "123456789012345", "1234567890123456", "123456789.1234567", "1234567890.123456", "-1234567.8",
    "2022-02-29", "2000-02-29", "2100-02-29", "2022-12-31", "2022-13-01", "2022-1-1", "1948-12-31",
    "1948", "1949", "2199", "2200", "02022", "true", "false", "True", "yes", "元", "万元", "output",
    "cost", "finance", "inferred", "whole-department", "transfer", "≥", ">", "6", "7", "366", "367",
    "000000006", "0000000006", "10", "90", "99", "https://a/", "https:///", "https://a",
    "ftp://a/", "https://a?b/", "https://a b/", "www.example", "www.example.", "www.1",
    "-a.example",
    "Www.example", "130400000", "1304000009", "bm0100000", "bm01000001", "京ICP备0000000号",
    "京ICP备00000000号-", "美ICP备00000000号", "京公网安备  00000000000000号", "京公网安备0000000000000号",
    "@a.example", "a@b", "a@b@c.example", "https://a.example/%2", "https://a.example/%2f",
    "http://a.example/", "https://a.example/a b", "https://1.2.3.4/",
    String(repeating: "a", count: 65),
  ]

  /// A field stands once: that it does no schema can tell.
  private func rename(
    _ index: Int, to name: String, in entries: inout [(name: String, value: Sample)]
  ) {
    if !entries.contains(where: { $0.name == name }) { entries[index].name = name }
  }

  /// Changes one thing, somewhere.
  mutating func spoil(_ sample: Sample) -> Sample {
    switch sample {
    case .text:
      switch Int.random(in: 0..<8, using: &generator) {
      case 0: return .list([sample])
      case 1: return .mapping([("a", sample)])
      default: return .text(draw(Self.values))
      }
    case .list(var items):
      guard !items.isEmpty, Int.random(in: 0..<6, using: &generator) > 0 else {
        return draw(["list", "text", "mapping"]) == "list"
          ? .list([]) : draw(["text", "mapping"]) == "text" ? .text("a") : .mapping([])
      }
      let index = Int.random(in: 0..<items.count, using: &generator)
      items[index] = spoil(items[index])
      return .list(items)
    case .mapping(var entries):
      guard !entries.isEmpty else { return .mapping([("a", .text("a"))]) }
      let index = Int.random(in: 0..<entries.count, using: &generator)
      switch Int.random(in: 0..<12, using: &generator) {
      case 0: entries.remove(at: index)
      case 1: rename(index, to: entries[index].name + "s", in: &entries)
      case 2: rename(index, to: String(entries[index].name.dropLast()), in: &entries)
      case 3: add(draw(Self.names), to: &entries)
      case 4: add(draw(Self.related), to: &entries)
      case 5: return .text("a")
      default: entries[index].value = spoil(entries[index].value)
      }
      return .mapping(entries)
    }
  }

  /// A field stands once: that it does no schema can tell.
  private mutating func add(_ name: String, to entries: inout [(name: String, value: Sample)]) {
    guard !entries.contains(where: { $0.name == name }) else { return }
    entries.append((name, .text(draw(["a", "5", "true", "higher", "≥"]))))
  }

  private static let names = ["surplus", "name", "Name", "titel", "project", "values", "date"]

  /// Fields that conditions are about.
  private static let related = [
    "total", "no-total", "taken-over", "secrecy", "explanation", "unit", "sign", "direction",
    "target", "target-level", "target-from", "target-to", "initial-target-from", "actual-level",
    "actual-to", "text", "heading",
  ]
}
