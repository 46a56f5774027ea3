import Foundation
import SiteBuild
import Testing

@Suite("The JSON Schemas a site publishes")
struct SchemaFilesTests {
  @Test("There is one for every kind of content file, under its address on the site")
  func published() throws {
    let site = try FixtureSite(["Published"])
    #expect(try !site.build().isRefused)
    let files = try #require(try site.published())
    let schemas = files.filter { $0.key.hasPrefix("data/schema/") }
    #expect(
      schemas.keys.sorted()
        == [
          "baseline", "department", "glossary", "project-report", "report", "retired", "scheme",
          "site", "waivers",
        ].map { "data/schema/\($0).schema.json" })
    let base = try #require(try Self.baseURL(of: site))
    for (path, bytes) in schemas {
      let schema = try #require(
        try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
      #expect(schema["$id"] as? String == base + path)
      #expect(schema["type"] as? String == "object")
    }
  }

  private static func baseURL(of site: FixtureSite) throws -> String? {
    try String(contentsOfFile: site.content + "/site.yaml", encoding: .utf8)
      .split(separator: "\n").first { $0.hasPrefix("base-url: ") }
      .map { String($0.dropFirst("base-url: ".count)) }
  }
}
