import ArgumentParser
import Content
import Diagnostics
import JSONTree
import Languages

struct Schema: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: .help(
      zh: "列出内容文件的各种格式，或输出一种的JSON Schema。",
      en: "Prints the JSON Schema of a content file, or which there are."))

  @Argument(
    help: .said(
      zh: "site、scheme、department、report、project-report、baseline、waivers、retired或glossary。",
      en:
        "site, scheme, department, report, project-report, baseline, waivers, retired or glossary.")
  )
  var name: String?

  @Option(help: .said(zh: "zh或en；不写时随系统语言。", en: "zh or en; the locale's unless given."))
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
