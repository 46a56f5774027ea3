import Diagnostics
import Languages
import Yams

/// Makes light nodes of a YAML file; the only place that knows Yams.
///
/// Yams gives up on a whole file for one duplicate key. So that its other problems still show, the
/// earlier key is renamed in memory, its first character replaced by one of private use so that
/// every place stays right, and the file is composed again; `converted` gives it its name back.
struct YAMLReader {
  private static let nodeLimit = 200_000
  private static let depthLimit = 32
  /// Each renamed key costs a further parse.
  private static let renameLimit = 50
  /// Fewer aliases than this can't grow a key to a size worth fearing; see `aliasCount`.
  private static let aliasLimit = 30

  private let text: SourceText
  private let problems: Problems
  private var scalars: [Unicode.Scalar]
  /// The true names of renamed keys, by place.
  private var renamed: [SourcePlace: String] = [:]
  private var nodes = 0
  private var isRefused = false

  private init(_ text: SourceText, problems: Problems) {
    self.text = text
    self.problems = problems
    scalars = text.scalars
  }

  /// The root of the file; `nil`, reported, when it can't be read as plain YAML.
  static func root(of text: SourceText, problems: Problems) -> YAMLNode? {
    var reader = YAMLReader(text, problems: problems)
    return reader.root()
  }

  private mutating func root() -> YAMLNode? {
    if aliasCount > Self.aliasLimit {
      refuse(ContentRule.plainYAML, .aliases, SourcePlace(file: text.file))
      return nil
    }
    while true {
      do {
        let parser = try Parser(
          yaml: SourceText.string(scalars), resolver: .basic, encoding: .utf8)
        let root = try parser.singleRoot()
        // Nodes hold their anchors weakly; the parser keeps them.
        return withExtendedLifetime(parser) { converted(root) }
      } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
        let place = place(context.mark)
        guard renamed.count < Self.renameLimit, rename(keys.first ?? "", at: place) else {
          renamed[place] = keys.first ?? ""
          reportRenamed()
          return nil
        }
      } catch {
        reportRenamed()
        report(error)
        return nil
      }
    }
  }

  // MARK: Duplicate keys

  private mutating func rename(_ key: String, at place: SourcePlace) -> Bool {
    guard var index = text.index(line: place.line, column: place.column),
      let mark = Unicode.Scalar(UInt32(0xF0000 + renamed.count)), !key.isEmpty
    else { return false }
    if scalars[index] == "\"" || scalars[index] == "'" { index += 1 }
    guard index < scalars.count, !"\"'[{?:&*!|>".unicodeScalars.contains(scalars[index]) else {
      return false
    }
    scalars[index] = mark
    renamed[place] = key
    return true
  }

  /// What can be said of duplicates when there is no tree to find the later ones in.
  private func reportRenamed() {
    for (place, key) in renamed.sorted(by: { $0.key < $1.key }) {
      problems.error(
        ContentRule.duplicateField, en: "field '\(key.shortened)' stands more than once",
        zh: "字段“\(key.shortened)”重复出现", at: place)
    }
  }

  // MARK: Nodes

  private mutating func converted(_ root: Node?) -> YAMLNode? {
    guard let root else {
      problems.error(
        ContentRule.emptyFile, en: "the file is empty", zh: "文件为空",
        at: SourcePlace(file: text.file, line: 1, column: 1))
      return nil
    }
    let node = converted(root, depth: 1)
    return isRefused ? nil : node
  }

  private mutating func converted(_ node: Node, depth: Int) -> YAMLNode? {
    let place = node.mark.map(place(_:)) ?? SourcePlace(file: text.file)
    nodes += 1
    guard nodes <= Self.nodeLimit, depth <= Self.depthLimit else {
      if !isRefused {
        refuse(
          ContentRule.yamlSize, depth > Self.depthLimit ? .depth(Self.depthLimit) : .size, place)
      }
      return nil
    }
    // A property is where its node begins, and no untagged scalar can begin so.
    let first = text.scalar(line: place.line, column: place.column)
    if node.anchor != nil || first == "&" {
      refuse(ContentRule.plainYAML, .anchor, place)
      return nil
    }
    if first == "!" { report(ContentRule.plainYAML, .tag, place) }
    switch node {
    case .scalar(let scalar): return converted(scalar, at: place)
    case .sequence(let sequence):
      var items: [YAMLNode] = []
      for item in sequence {
        if let item = converted(item, depth: depth + 1) { items.append(item) }
      }
      return YAMLNode(content: .list(items), place: place)
    case .mapping(let mapping): return converted(mapping, depth: depth, at: place)
    case .alias:
      refuse(ContentRule.plainYAML, .anchor, place)
      return nil
    }
  }

  private func converted(_ scalar: Node.Scalar, at place: SourcePlace) -> YAMLNode {
    // Escapes can bring in what the bytes of the file didn't show.
    if scalar.style == .doubleQuoted,
      let summary = ForbiddenCharacter.firstSummary(in: scalar.string)
    {
      report(ContentRule.character, summary, place)
      let readable = scalar.string.unicodeScalars.map {
        ForbiddenCharacter.kind(of: $0) == nil ? $0 : SourceText.replacement
      }
      return YAMLNode(content: .text(SourceText.string(readable)), place: place)
    }
    return YAMLNode(content: .text(scalar.string), place: place)
  }

  private mutating func converted(
    _ mapping: Node.Mapping, depth: Int, at place: SourcePlace
  ) -> YAMLNode {
    var entries: [YAMLNode.Entry] = []
    var places: [String: SourcePlace] = [:]
    for (key, value) in mapping {
      let keyPlace = key.mark.map(self.place(_:)) ?? place
      guard case .scalar(let scalar) = key, key.anchor == nil else {
        report(ContentRule.plainYAML, .key, keyPlace)
        continue
      }
      if text.scalar(line: keyPlace.line, column: keyPlace.column) == "!" {
        report(ContentRule.plainYAML, .tag, keyPlace)
      }
      guard scalar.string != "<<" else {
        report(ContentRule.plainYAML, .merge, keyPlace)
        continue
      }
      let name = renamed[keyPlace] ?? scalar.string
      let value = converted(value, depth: depth + 1)
      if let first = places[name] {
        problems.error(
          ContentRule.duplicateField, en: "field '\(name.shortened)' stands here again",
          zh: "字段“\(name.shortened)”重复出现", at: keyPlace,
          notes: [Finding.Note(Bilingual(zh: "首次出现于此", en: "it stands here first"), place: first)])
      } else if let value {
        places[name] = keyPlace
        entries.append(YAMLNode.Entry(key: name, place: keyPlace, value: value))
      }
    }
    return YAMLNode(content: .mapping(entries), place: place)
  }

  // MARK: Reports

  private func place(_ mark: Mark) -> SourcePlace {
    SourcePlace(file: text.file, line: mark.line, column: mark.column)
  }

  private func report(_ rule: RuleName, _ summary: Bilingual<String>, _ place: SourcePlace) {
    problems.error(rule, en: summary.en, zh: summary.zh, at: place)
  }

  /// Reports what leaves the file without a tree.
  private mutating func refuse(_ rule: RuleName, _ summary: Bilingual<String>, _ place: SourcePlace)
  {
    isRefused = true
    report(rule, summary, place)
  }

  private func report(_ error: any Error) {
    let start = SourcePlace(file: text.file)
    switch error {
    case YamlError.composer(_, "but found another document", let mark, _):
      report(ContentRule.plainYAML, .document, place(mark))
    case YamlError.composer(_, _, let mark, _):
      report(ContentRule.plainYAML, .aliases, place(mark))
    case YamlError.scanner(let context, let problem, let mark, _),
      YamlError.parser(let context, let problem, let mark, _):
      let words = context.map { "\($0.text): \(problem)" } ?? problem
      report(ContentRule.yamlSyntax, .syntax(words), place(mark))
    case YamlError.reader(let problem, _, _, _):
      report(ContentRule.yamlSyntax, .syntax(problem), start)
    default:
      report(ContentRule.yamlSyntax, .syntax("\(error)".shortened), start)
    }
  }

  /// How many words look like an alias (`*name`) of a word that looks like an anchor (`&name`).
  ///
  /// Yams compares keys by all they hold, so a few dozen aliases nested in a key would keep it busy
  /// for ever, and no limit can be set. Counting what looks like an alias needs no parser; that
  /// many in a text, each beside its `&name`, are no accident.
  private var aliasCount: Int {
    var anchors: Set<String> = []
    var aliases: [String] = []
    var before: Unicode.Scalar = "\n"
    for (index, scalar) in scalars.enumerated() {
      if scalar == "&" || scalar == "*", " \n\t[{,:-?".unicodeScalars.contains(before) {
        let name = SourceText.string(
          scalars[(index + 1)...].prefix(64).prefix { isNameScalar($0) })
        if scalar == "&" { anchors.insert(name) } else { aliases.append(name) }
      }
      before = scalar
    }
    return aliases.count { anchors.contains($0) && !$0.isEmpty }
  }

  private func isNameScalar(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
      || scalar == "-" || scalar == "_"
  }
}

extension Bilingual<String> {
  fileprivate static let anchor = Bilingual(
    zh: "不允许使用 YAML 锚点和别名；请写出完整内容",
    en: "anchors and aliases aren't allowed; write the value out")
  fileprivate static let aliases = Bilingual(
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

  fileprivate static func syntax(_ words: String) -> Bilingual<String> {
    Bilingual(zh: "YAML 语法错误：\(words)", en: "not valid YAML: \(words)")
  }
}
