import Foundation
import SampleContent

/// Writes a content folder of generated departments.
@main
enum GenerateContent {
  private static let usage = """
    usage: generate-content OUTPUT [--from CONTENT] [--departments N] [--years N] [--projects N] \
    [--seed N]

    """

  static func main() {
    do {
      try run(Array(CommandLine.arguments.dropFirst()))
    } catch let mistake as Mistake {
      FileHandle.standardError.write(Data((mistake.text + "\n" + usage).utf8))
      exit(64)
    } catch {
      FileHandle.standardError.write(Data("generate-content: \(error)\n".utf8))
      exit(2)
    }
  }

  private struct Mistake: Error {
    let text: String
  }

  private static func run(_ arguments: [String]) throws {
    var numbers = ["--departments": 20, "--years": 5, "--projects": 9, "--seed": 1]
    var source = "content"
    var output: String?
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      guard argument.hasPrefix("--") else {
        guard output == nil else { throw Mistake(text: "more than one output: '\(argument)'") }
        output = argument
        continue
      }
      guard let value = rest.popFirst() else { throw Mistake(text: "'\(argument)' needs a value") }
      if argument == "--from" {
        source = value
      } else if numbers[argument] != nil, let number = Int(value), number >= 0 {
        numbers[argument] = number
      } else {
        throw Mistake(text: "'\(argument) \(value)' isn't understood")
      }
    }
    guard let output else { throw Mistake(text: "no output folder") }
    guard
      let size = SampleSize(
        departments: numbers["--departments", default: 0], years: numbers["--years", default: 0],
        projects: numbers["--projects", default: 0],
        seed: UInt64(numbers["--seed", default: 0]))
    else { throw Mistake(text: "departments 1 to 5184, years 1 to 20, projects 0 to 99") }
    try write(size, from: source, to: output)
  }

  /// Schemes, pages, the site and their English are those of `source`.
  private static func write(_ size: SampleSize, from source: String, to output: String) throws {
    let manager = FileManager.default
    try manager.createDirectory(atPath: output, withIntermediateDirectories: true)
    for name in ["site.yaml", "schemes", "pages", "translations"] {
      try manager.copyItem(atPath: "\(source)/\(name)", toPath: "\(output)/\(name)")
    }
    let folder = SampleFolder(size)
    for number in 0..<size.departments {
      for file in folder.files(ofDepartment: number) {
        let url = URL(fileURLWithPath: "\(output)/\(file.path)")
        try manager.createDirectory(
          at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(file.text.utf8).write(to: url)
      }
    }
  }
}
