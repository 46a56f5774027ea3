package import Diagnostics
package import Languages

/// How a site looks and speaks: compiled templates, assets, and the words of both languages.
package struct Theme: Sendable {
  /// Sorted by name.
  package let assets: [ThemeAsset]
  private let words: Bilingual<Words>
  private let programs: Bilingual<[String: [TemplateOperation]]>

  init(
    assets: [ThemeAsset], words: Bilingual<Words>,
    programs: Bilingual<[String: [TemplateOperation]]>
  ) {
    self.assets = assets
    self.words = words
    self.programs = programs
  }

  package func words(in language: Language) -> Words { words[language] }

  /// The page a template makes of a value; the template is one the theme was asked for.
  package func render(
    _ template: String, _ value: TemplateValue, in language: Language
  ) -> Rendered {
    var renderer = TemplateRenderer(value)
    renderer.run(program(template, language))
    guard renderer.findings.isEmpty else {
      // A place inside a loop is told once.
      return .refused(Set(renderer.findings).sorted())
    }
    return .bytes(renderer.output)
  }

  /// The place in the theme that wrote the byte at a line and column of a rendered page.
  ///
  /// Renders again, so it is for findings only. A value is told by the place of its tag.
  /// - Parameters:
  ///   - template: As given to `render`.
  ///   - value: As given to `render`.
  ///   - language: As given to `render`.
  ///   - line: Counted from 1.
  ///   - column: In Unicode scalars, counted from 1.
  package func origin(
    of template: String, value: TemplateValue, language: Language, line: Int, column: Int
  ) -> SourcePlace? {
    var renderer = TemplateRenderer(value, isTracing: true)
    renderer.run(program(template, language))
    guard let offset = Self.offset(line: line, column: column, in: renderer.output),
      let segment = renderer.segments.last(where: { $0.offset <= offset })
    else { return nil }
    guard segment.isLiteral else { return segment.place }
    var (line, column) = (segment.place.line, segment.place.column)
    for byte in renderer.output[segment.offset..<offset] {
      if byte == UInt8(ascii: "\n") {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    return SourcePlace(file: segment.place.file, line: line, column: column)
  }

  private func program(_ template: String, _ language: Language) -> [TemplateOperation] {
    guard let program = programs[language][template] else {
      preconditionFailure("'\(template)' isn't among the templates the theme was asked for")
    }
    return program
  }

  private static func offset(line: Int, column: Int, in bytes: [UInt8]) -> Int? {
    var (currentLine, currentColumn) = (1, 1)
    for (offset, byte) in bytes.enumerated() where byte & 0xC0 != 0x80 {
      if currentLine == line, currentColumn >= column { return offset }
      if currentLine > line { return offset }
      if byte == UInt8(ascii: "\n") {
        currentLine += 1
        currentColumn = 1
      } else {
        currentColumn += 1
      }
    }
    return bytes.isEmpty ? nil : bytes.count - 1
  }
}

/// What became of a page.
package enum Rendered: Sendable {
  case bytes([UInt8])
  /// The template asks for what the page doesn't give; each place once.
  case refused([Finding])
}

/// A file pages load, as it stands in theme/assets/.
package struct ThemeAsset: Hashable, Sendable {
  /// Such as `style.css`.
  package let name: String
  package let bytes: [UInt8]
}
