import ArgumentParser
import Content
import Diagnostics
import JSONTree
import Languages

struct Schema: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Prints the JSON Schema of a content file, or which there are.")

  @Argument(
    help: "site, scheme, department, report, project-report, baseline, waivers or glossary.")
  var name: String?

  @Option(help: "zh or en; the locale's unless given.")
  var language: MessageLanguage?

  func run() throws {
    guard let name else {
      let language = MessageLanguage.chosen(language)
      for file in ContentFile.allCases {
        print("\(file.rawValue)\t\(file.title[language])\t\(file.pattern)")
      }
      return
    }
    guard let file = ContentFile(rawValue: name) else {
      let near = NearMiss.suggestion(for: name, among: ContentFile.allCases.map(\.rawValue))
      throw ValidationError(
        "no schema is called '\(name)'" + (near.map { "; did you mean '\($0)'?" } ?? ""))
    }
    print(
      String(decoding: file.schema(baseURL: nil).bytes(.indented), as: UTF8.self), terminator: "")
  }
}
