import Testing

@Suite("What YAML may not hold")
struct YAMLRefusalTests {
  private static let anchor =
    "error: anchors and aliases aren't allowed; write the value out [plain-yaml]"
  private static let alias = "error: aliases aren't allowed; write the value out [plain-yaml]"
  private static let tag = "error: tags aren't allowed; every value is text [plain-yaml]"
  private static let merge =
    "error: merge key '<<' isn't allowed; write the fields out [plain-yaml]"
  private static let key = "error: a field's name must be text [plain-yaml]"
  private static let document =
    "error: a second document begins here; a file holds one [plain-yaml]"

  // swift-format-ignore
  @Test(
    "What leaves a file without a tree is reported where it stands",
    arguments: [
      ("名称: &a 公开", ["1:5: \(anchor)"]),
      ("名称: &a", ["1:5: \(anchor)"]),
      ("- &a [一]\n- &b {二: 三}\n- *a", ["1:3: \(anchor)", "2:3: \(anchor)", "3:3: \(alias)"]),
      ("&a 名称: 公开", ["1:1: \(anchor)"]),
      ("*a : 公开\n*b : {甲: 乙}", ["1:1: \(alias)", "2:1: \(alias)"]),
      ("*a", ["1:1: \(alias)"]),
      ("名称: !!str &a 公开", ["1:5: \(anchor)"]),
      ("a: &a [*a]", ["1:4: \(anchor)", "1:8: \(alias)"]),
      ("<<: *a", ["1:1: \(merge)", "1:5: \(alias)"]),
      ("名称: 公开\n--- \n名称: 公开", ["2:1: \(document)"]),
      ("--- 甲\n--- 乙\n--- 丙", ["2:1: \(document)"]),
      ("--- 甲\n...\n# 乙\n---\n", ["4:1: \(document)"]),
    ])
  func noTree(text: String, findings: [String]) {
    let outline = YAMLOutline(text)
    #expect(outline.findings == findings)
    #expect(outline.nodes == nil)
  }

  // swift-format-ignore
  @Test(
    "What can be left out is reported, and the rest is read",
    arguments: [
      ("名称: !!str 公开", ["1:5: \(tag)"], ["1:1 {}", "1:1 名称:", "1:5 '公开'"]),
      ("名称: ! 公开", ["1:5: \(tag)"], ["1:1 {}", "1:1 名称:", "1:5 '公开'"]),
      ("名称: ! '公开'", ["1:5: \(tag)"], ["1:1 {}", "1:1 名称:", "1:5 '公开'"]),
      ("!!str 名称: !a", ["1:1: \(tag)", "1:11: \(tag)"], ["1:1 {}", "1:1 名称:", "1:11 ''"]),
      ("- !!seq []\n- ! {}", ["1:3: \(tag)", "2:3: \(tag)"], ["1:1 []", "1:3 []", "2:3 {}"]),
      ("'<<': a\nb: c", ["1:1: \(merge)"], ["1:1 {}", "2:1 b:", "2:4 'c'"]),
      ("<<: {a: 1, a: 2}", ["1:1: \(merge)", "1:12: error: field 'a' stands here again [duplicate-field]\nf:1:6: note: it stands here first"], ["1:1 {}"]),
      ("? [甲, [乙]]\n: {丙: 丁}\n戊: 己", ["1:3: \(key)"], ["1:1 {}", "3:1 戊:", "3:4 '己'"]),
      ("{甲: 乙}: 丙", ["1:1: \(key)"], ["1:1 {}"]),
      ("甲: 1\n乙: 2\n甲: [3]\n甲: 4", ["3:1: error: field '甲' stands here again [duplicate-field]\nf:1:1: note: it stands here first", "4:1: error: field '甲' stands here again [duplicate-field]\nf:1:1: note: it stands here first"], ["1:1 {}", "1:1 甲:", "1:4 '1'", "2:1 乙:", "2:4 '2'"]),
      ("甲: \"a\\u202Eb\\0\"", ["1:4: error: forbidden character U+202E (bidirectional control) [forbidden-character]"], ["1:1 {}", "1:1 甲:", "1:4 'a\u{FFFD}b\u{FFFD}'"]),
      ("\"\\e\": 甲", ["1:1: error: forbidden character U+001B (control character) [forbidden-character]"], ["1:1 {}", "1:1 \u{FFFD}:", "1:7 '甲'"]),
      ("甲: '\\u202E'", [], ["1:1 {}", "1:1 甲:", "1:4 '\\u202E'"]),
    ])
  func leftOut(text: String, findings: [String], nodes: [String]) {
    let outline = YAMLOutline(text)
    #expect(outline.findings == findings)
    #expect(outline.nodes == nodes)
  }

  // swift-format-ignore
  @Test(
    "A mistake in the syntax has libyaml's words and place, and hides nothing in front of it",
    arguments: [
      ("甲: [一, 二\n", ["2:1: error: not valid YAML: while parsing a flow sequence: did not find expected ',' or ']' [yaml-syntax]"]),
      ("甲: 一: 二", ["1:5: error: not valid YAML: mapping values are not allowed in this context [yaml-syntax]"]),
      ("甲: '一", ["1:6: error: not valid YAML: while scanning a quoted scalar: found unexpected end of stream [yaml-syntax]"]),
      ("甲: \"\\ud800\"", ["1:7: error: not valid YAML: while parsing a quoted scalar: found invalid Unicode character escape code [yaml-syntax]"]),
      ("甲: !a 一\n甲: 二\n\t乙: 三", ["1:4: \(tag)", "2:1: error: field '甲' stands here again [duplicate-field]\nf:1:1: note: it stands here first", "3:1: error: not valid YAML: while scanning a plain scalar: found a tab character that violates indentation [yaml-syntax]"]),
      ("%YAML 2.0\n---\na", ["1:1: error: not valid YAML: found incompatible YAML document [yaml-syntax]"]),
    ])
  func syntax(text: String, findings: [String]) {
    let outline = YAMLOutline(text)
    #expect(outline.findings == findings)
    #expect(outline.nodes == nil)
  }

  @Test("32 levels are read, and one more is refused", arguments: [true, false])
  func depth(isMapping: Bool) {
    let (opening, closing) = isMapping ? ("{a: ", "}") : ("[", "]")
    func nested(_ depth: Int) -> YAMLOutline {
      YAMLOutline(
        String(repeating: opening, count: depth) + String(repeating: closing, count: depth))
    }
    #expect(nested(isMapping ? 31 : 32).findings == [])
    let column = 32 * opening.count + 1
    #expect(
      nested(33).findings
        == ["1:\(column): error: values are nested more than 32 deep [yaml-size]"])
    #expect(nested(33).nodes == nil)
  }

  @Test("200,000 values are read, and one more is refused; keys don't count")
  func size() {
    func fields(_ count: Int) -> YAMLOutline {
      YAMLOutline((1..<count).map { "a\($0):\n" }.joined())
    }
    let whole = fields(200_000)
    #expect(whole.findings == [])
    #expect(whole.nodes?.count == 399_999)
    let refused = fields(200_001)
    #expect(
      refused.findings
        == ["200000:9: error: the file has more than 200,000 values [yaml-size]"])
    #expect(refused.nodes == nil)
  }

  @Test("Keys nested in keys are held to the same depth")
  func nestedKeys() {
    let outline = YAMLOutline(String(repeating: "? ", count: 100) + "a")
    #expect(outline.nodes == nil)
    #expect(
      outline.findings
        == (1...31).map { "1:\(2 * $0 + 1): \(Self.key)" }
        + ["1:65: error: values are nested more than 32 deep [yaml-size]"])
  }
}
