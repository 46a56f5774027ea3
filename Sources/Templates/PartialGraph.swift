import Diagnostics
import Languages

/// Which template includes which, and whether that comes to an end.
struct PartialGraph {
  /// How deep partials may include each other, and how many pieces a page may unfold to.
  static let depthLimit = 20
  static let pieceLimit = 100_000

  private(set) var findings: [Finding] = []

  /// Partials are looked up under `parts/`.
  init(_ templates: [ParsedTemplate]) {
    var indices: [String: Int] = [:]
    for (index, template) in templates.enumerated() { indices[template.name] = index }
    let parts = indices.keys.filter { $0.hasPrefix("parts/") }.map { String($0.dropFirst(6)) }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    var uses: [[(target: Int, name: String, place: SourcePlace)]] = []
    for template in templates {
      var found: [(target: Int, name: String, place: SourcePlace)] = []
      for piece in template.pieces {
        guard case .partial(let name) = piece.kind else { continue }
        let place = template.place(at: piece.position)
        if let target = indices["parts/\(name)"] {
          found.append((target, name, place))
        } else {
          reportUnknown(name, parts: parts, at: place)
        }
      }
      uses.append(found)
    }
    check(uses, sizes: templates.map(\.pieces.count))
  }

  private mutating func report(zh: String, en: String, at place: SourcePlace) {
    findings.append(
      Finding(
        rule: ThemeRule.partial, severity: .error, summary: Bilingual(zh: zh, en: en), place: place)
    )
  }

  private mutating func reportUnknown(_ name: String, parts: [String], at place: SourcePlace) {
    let suggestion = NearMiss.suggestion(for: name, among: parts)
    report(
      zh: "没有局部模板“\(name)”" + (suggestion.map { "，是否应为“\($0)”？" } ?? ""),
      en: "'\(name)' isn't a partial" + (suggestion.map { "; did you mean '\($0)'?" } ?? ""),
      at: place)
  }

  /// Takes templates away from the leaves upward; what can't be taken away leads in a circle.
  private mutating func check(
    _ uses: [[(target: Int, name: String, place: SourcePlace)]], sizes: [Int]
  ) {
    var users = [[Int]](repeating: [], count: uses.count)
    for (user, found) in uses.enumerated() {
      for use in found { users[use.target].append(user) }
    }
    var waiting = uses.map(\.count)
    var depths = [Int](repeating: 1, count: uses.count)
    var sizes = sizes
    var ready = uses.indices.filter { waiting[$0] == 0 }
    while let index = ready.popLast() {
      for use in uses[index] {
        depths[index] = max(depths[index], depths[use.target] + 1)
        sizes[index] = min(sizes[index] + sizes[use.target], Self.pieceLimit + 1)
      }
      if let use = uses[index].first { checkLimits(depths[index], sizes[index], at: use.place) }
      for user in users[index] {
        waiting[user] -= 1
        if waiting[user] == 0 { ready.append(user) }
      }
    }
    reportCircles(uses, users: users, left: Set(uses.indices.filter { waiting[$0] > 0 }))
  }

  private mutating func checkLimits(_ depth: Int, _ size: Int, at place: SourcePlace) {
    if depth > Self.depthLimit {
      report(
        zh: "局部模板嵌套超过\(Self.depthLimit)层", en: "partials nest more than \(Self.depthLimit) deep",
        at: place)
    }
    if size > Self.pieceLimit {
      report(
        zh: "模板连同其局部模板超过\(Self.pieceLimit)段",
        en: "template and its partials unfold to more than \(Self.pieceLimit) pieces", at: place)
    }
  }

  private mutating func reportCircles(
    _ uses: [[(target: Int, name: String, place: SourcePlace)]], users: [[Int]], left: Set<Int>
  ) {
    // Templates that only lead into a circle, and that no circle uses, are innocent.
    var left = left
    var counts: [Int: Int] = [:]
    for index in left { counts[index] = users[index].count { left.contains($0) } }
    var innocent = left.filter { counts[$0] == 0 }
    while let index = innocent.popFirst() {
      left.remove(index)
      for use in uses[index] where left.contains(use.target) {
        counts[use.target, default: 0] -= 1
        if counts[use.target] == 0 { innocent.insert(use.target) }
      }
    }
    for index in left.sorted() {
      for use in uses[index] where left.contains(use.target) {
        report(
          zh: "局部模板“\(use.name)”循环引用", en: "partial '\(use.name)' leads back to itself",
          at: use.place)
      }
    }
  }
}
