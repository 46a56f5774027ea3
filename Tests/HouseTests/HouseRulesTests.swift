import Testing

@Suite("The house rules find a breach")
struct HouseRulesTests {
  @Test(
    "Every way to write an import is seen",
    arguments: [
      ("import Foundation", ["Foundation"]),
      ("package import Disk", ["Disk"]),
      ("@preconcurrency private import Glibc", ["Glibc"]),
      ("  import struct Foundation.URL", ["Foundation"]),
      ("// import Foundation", []),
      ("let text = \"an import of Foundation\"", []),
    ])
  func imports(line: String, expected: [String]) {
    #expect(SourceFile(path: "Sources/Audit/A.swift", text: line).imports == expected)
  }

  @Test("An import is allowed to some and forbidden to the others")
  func forbiddenImports() {
    let text = "import Foundation\nimport Records\npackage import Disk\n"
    #expect(
      HouseRules.forbiddenImports(in: SourceFile(path: "Sources/Audit/A.swift", text: text)) == [
        "Sources/Audit/A.swift: Audit may not import Foundation",
        "Sources/Audit/A.swift: Audit may not import Disk",
      ])
    #expect(
      HouseRules.forbiddenImports(in: SourceFile(path: "Sources/SiteBuild/A.swift", text: text))
        == [])
  }

  @Test("A module with an empty name is found by its folder and by its import")
  func emptyNames() {
    let file = SourceFile(path: "Sources/Core/A.swift", text: "import Utils\n")
    #expect(
      HouseRules.emptyNames(in: file) == [
        "Sources/Core/A.swift: a module named Core", "Sources/Core/A.swift: a module named Utils",
      ])
  }

  @Test(
    "What is dangerous is found, and what only looks so is not",
    arguments: [
      ("let a = \(HouseRules.forcedTry) b()", [HouseRules.forcedTry]),
      ("let a = b \(HouseRules.forcedCast) C", [HouseRules.forcedCast]),
      ("\(HouseRules.trap)\"no\")", [HouseRules.trap]),
      ("package static var count = 0", ["static var"]),
      ("static var count: Int", ["static var"]),
      ("static var count = { 0 }()", ["static var"]),
      ("static var count: Int { 0 }", []),
      ("// \(HouseRules.forcedTry) is forbidden", []),
      ("final class A: \(HouseRules.uncheckedSendable) {}", [HouseRules.uncheckedSendable]),
      ("\(HouseRules.uncheckedIsolation) let a = 0", [HouseRules.uncheckedIsolation]),
    ])
  func dangers(line: String, expected: [String]) {
    let file = SourceFile(path: "Sources/Audit/A.swift", text: "import Records\n" + line)
    #expect(HouseRules.dangers(in: file) == expected.map { "Sources/Audit/A.swift:2: \($0)" })
  }

  @Test("A line above may explain some dangers, and not the others")
  func explained() {
    let text = """
      // The class is never changed once it is made.
      final class A: \(HouseRules.uncheckedSendable) {}
      // It can't fail.
      let a = \(HouseRules.forcedTry) b()
      """
    let file = SourceFile(path: "Sources/Audit/A.swift", text: text)
    #expect(HouseRules.dangers(in: file) == ["Sources/Audit/A.swift:4: \(HouseRules.forcedTry)"])
  }

  @Test("A file is long from 401 lines on, unless it is listed; a list that is stale is a breach")
  func lengths() {
    let path = "Sources/Audit/A.swift"
    let (fits, long) = (
      SourceFile(path: path, text: String(repeating: "\n", count: 400)),
      SourceFile(path: path, text: String(repeating: "\n", count: 401))
    )
    #expect(HouseRules.lengths(in: fits) == [])
    #expect(HouseRules.lengths(in: long) == ["\(path) has 401 lines"])
    #expect(HouseRules.lengths(in: long, longFiles: [path: "a table"]) == [])
    #expect(
      HouseRules.lengths(in: fits, longFiles: [path: "a table"])
        == ["\(path) is listed as long, and isn't"])
  }
}
