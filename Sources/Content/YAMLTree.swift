import Diagnostics
import Languages

/// The nodes of a file in the making; what isn't plain YAML is reported on the way.
struct YAMLTree {
  private static let valueLimit = 200_000
  private static let depthLimit = 32

  /// Whether there is nothing, or nothing but comments.
  var isEmpty: Bool { !hasDocument }
  /// `nil` when it isn't complete, or something was reported that leaves the file without one.
  var root: YAMLNode? { isRefused ? nil : complete }

  private let text: SourceText
  private let problems: Problems
  private var hasDocument = false
  private var isRefused = false
  private var complete: YAMLNode?
  /// The lists and mappings around what comes next, the innermost last.
  private var open: [YAMLCollection] = []
  private var values = 0

  init(of text: SourceText, problems: Problems) {
    self.text = text
    self.problems = problems
  }

  /// `false` when nothing further is to be read.
  mutating func take(_ event: YAMLEvent) -> Bool {
    let place = SourcePlace(file: text.file, line: event.line, column: event.column)
    switch event.kind {
    case .documentStart:
      if hasDocument { refuse(ContentRule.plainYAML, .document, at: place) }
      hasDocument = true
      return !isRefused
    case .scalar(let words, let isDoubleQuoted):
      guard isKeyDue || isWithinLimits(place) else { return false }
      // libyaml drops the tag `!`, but no scalar without a tag can begin so.
      let hasMark = text.scalar(line: place.line, column: place.column) == "!"
      checkProperties(of: event, hasTag: event.hasTag || hasMark, at: place)
      take(isDoubleQuoted ? readable(words, at: place) : words, at: place)
    case .alias:
      guard isKeyDue || isWithinLimits(place) else { return false }
      refuse(ContentRule.plainYAML, .alias, at: place)
      // The file is left without a tree, so that nobody reads what stands in an alias's place.
      take(YAMLNode(content: .text(""), place: place))
    case .listStart, .mappingStart:
      guard isWithinLimits(place) else { return false }
      checkProperties(of: event, hasTag: event.hasTag, at: place)
      if isKeyDue { report(ContentRule.plainYAML, .key, at: place) }
      let isMapping = if case .mappingStart = event.kind { true } else { false }
      open.append(YAMLCollection(isMapping: isMapping, at: place))
    case .collectionEnd:
      if let node = open.popLast()?.node { take(node) }
    }
    return true
  }

  // MARK: Keys and values

  private var isKeyDue: Bool { !open.isEmpty && open[open.count - 1].isKeyDue }

  private mutating func take(_ words: String, at place: SourcePlace) {
    if isKeyDue {
      takeKey(words, at: place)
    } else {
      take(YAMLNode(content: .text(words), place: place))
    }
  }

  private mutating func take(_ node: YAMLNode) {
    if open.isEmpty {
      complete = node
    } else if isKeyDue {
      open[open.count - 1].refuseKey()
    } else {
      open[open.count - 1].take(node)
    }
  }

  private mutating func takeKey(_ name: String, at place: SourcePlace) {
    let innermost = open.count - 1
    if name == "<<" {
      report(ContentRule.plainYAML, .merge, at: place)
      open[innermost].refuseKey()
    } else if let first = open[innermost].place(of: name) {
      problems.error(
        ContentRule.duplicateField, en: "field '\(name.shortened)' stands here again",
        zh: "字段“\(name.shortened)”重复出现", at: place,
        notes: [Finding.Note(Bilingual(zh: "首次出现于此", en: "it stands here first"), place: first)])
      open[innermost].refuseKey()
    } else {
      open[innermost].takeKey(name, at: place)
    }
  }

  // MARK: Checks

  private mutating func isWithinLimits(_ place: SourcePlace) -> Bool {
    values += 1
    if values > Self.valueLimit {
      refuse(ContentRule.yamlSize, .size, at: place)
    } else if open.count >= Self.depthLimit {
      refuse(ContentRule.yamlSize, .depth(Self.depthLimit), at: place)
    } else {
      return true
    }
    return false
  }

  private mutating func checkProperties(
    of event: YAMLEvent, hasTag: Bool, at place: SourcePlace
  ) {
    if event.hasAnchor {
      refuse(ContentRule.plainYAML, .anchor, at: place)
    } else if hasTag {
      report(ContentRule.plainYAML, .tag, at: place)
    }
  }

  /// Escapes can bring in what the bytes of the file didn't show.
  private func readable(_ words: String, at place: SourcePlace) -> String {
    guard let summary = ForbiddenCharacter.firstSummary(in: words) else { return words }
    report(ContentRule.character, summary, at: place)
    return SourceText.string(
      words.unicodeScalars.map {
        ForbiddenCharacter.contains($0) ? SourceText.replacement : $0
      })
  }

  private func report(_ rule: RuleName, _ summary: Bilingual<String>, at place: SourcePlace) {
    problems.error(rule, en: summary.en, zh: summary.zh, at: place)
  }

  /// Reports what leaves the file without a tree.
  private mutating func refuse(
    _ rule: RuleName, _ summary: Bilingual<String>, at place: SourcePlace
  ) {
    isRefused = true
    report(rule, summary, at: place)
  }
}

extension Bilingual<String> {
  fileprivate static let anchor = Bilingual(
    zh: "不允许使用 YAML 锚点和别名；请写出完整内容",
    en: "anchors and aliases aren't allowed; write the value out")
  fileprivate static let alias = Bilingual(
    zh: "不允许使用 YAML 别名；请写出完整内容", en: "aliases aren't allowed; write the value out")
  fileprivate static let tag = Bilingual(
    zh: "不允许使用 YAML 标签；所有值均为文本", en: "tags aren't allowed; every value is text")
  fileprivate static let merge = Bilingual(
    zh: "不允许使用 YAML 合并键“<<”；请写出字段", en: "merge key '<<' isn't allowed; write the fields out")
  fileprivate static let key = Bilingual(zh: "字段名应为文本", en: "a field's name must be text")
  fileprivate static let document = Bilingual(
    zh: "一个文件只能有一个 YAML 文档", en: "a second document begins here; a file holds one")
  fileprivate static let size = Bilingual(
    zh: "文件中的值超过 200,000 个", en: "the file has more than 200,000 values")

  fileprivate static func depth(_ limit: Int) -> Bilingual<String> {
    Bilingual(zh: "嵌套超过 \(limit) 层", en: "values are nested more than \(limit) deep")
  }
}
