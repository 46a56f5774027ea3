import Foundation
import Pages
import Testing

@Suite("The phrases pages ask for")
struct PhraseTests {
  @Test("are all declared, so that a theme without one is refused when it is read")
  func declared() throws {
    let folder = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Sources/Pages")
    let files = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    let call = try Regex<(Substring, Substring)>(#"words(?:\.plural)?\(\s*"([a-z-]+)""#)
    var asked: Set<String> = []
    for file in files {
      let source = try String(contentsOf: file, encoding: .utf8)
      for match in source.matches(of: call) { asked.insert(String(match.output.1)) }
    }
    #expect(asked.count > 40)
    #expect(asked.subtracting(SitePages.phrases) == [])
  }
}
