package import Diagnostics
package import Disk
import Gettext
import Languages

extension Theme {
  /// Reads a theme folder: templates/, templates/parts/, assets/ and strings/.
  ///
  /// - Parameters:
  ///   - folder: Its path.
  ///   - fileSystem: The disk.
  ///   - requiredTemplates: The layouts pages ask for.
  ///   - requiredPhrases: The words pages ask for.
  /// - Returns: The theme, or everything that is wrong with it.
  /// - Throws: `FileSystemFailure` when the folder is missing or can't be read.
  package static func read(
    _ folder: String, fileSystem: any FileSystem, requiredTemplates: [String],
    requiredPhrases: [String]
  ) throws(FileSystemFailure) -> Outcome<Theme> {
    var reader = ThemeReader(folder: folder, fileSystem: fileSystem)
    let templates = try reader.files(in: "templates", ending: ".mustache", folders: ["parts"])
    let parts = try reader.files(in: "templates/parts", ending: ".mustache")
    let strings = try reader.files(in: "strings", ending: ".po")
    let assets = try reader.files(in: "assets", ending: nil)
    let words = reader.words(strings, required: requiredPhrases)
    reader.require(requiredTemplates, among: templates)
    guard let words else { return Outcome(nil, findings: reader.findings) }

    let templateTokens = reader.tokens(of: templates)
    let partTokens = reader.tokens(of: parts)
    var findings = Set(reader.findings)
    let programs = words.map { words in
      var compiler = TemplateCompiler(parts: partTokens, words: words)
      // A part no template names is compiled too, so that its mistakes show.
      for name in partTokens.keys.sorted() { _ = compiler.program(of: partTokens[name] ?? []) }
      let programs = templateTokens.mapValues { compiler.program(of: $0) }
      findings.formUnion(compiler.findings)
      return programs
    }
    let theme = Theme(
      assets: assets.map { ThemeAsset(name: $0.fileName, bytes: $0.bytes) }, words: words,
      programs: programs)
    return Outcome(theme, findings: Array(findings))
  }
}
