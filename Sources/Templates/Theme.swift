package import Diagnostics
package import Disk
package import Languages

/// Everything theme/ holds, read, checked and compiled: layouts, words and assets.
package struct Theme: Sendable {
  /// Sorted by name.
  package let assets: [ThemeAsset]
  /// How pictures look that stand beside pages.
  package let drawing: DrawingStyle

  private let indices: [String: Int]
  private let programs: Bilingual<[TemplateProgram]>
  private let phrases: Bilingual<Words>

  /// Reads the folder and what a site lays over it; all that is wrong is found in one run.
  ///
  /// - Parameters:
  ///   - folder: Its path, as findings name it.
  ///   - site: The folder of the site's own theme, whose files and words take the place of those of
  ///     the same name; nothing is read when it isn't there.
  ///   - fileSystem: The disk.
  ///   - requiredTemplates: The layouts pages ask for, such as `report`.
  ///   - requiredPhrases: The words pages ask for by key.
  /// - Returns: The theme, or everything that is wrong with it.
  /// - Throws: `FileSystemFailure` when the folder isn't there or can't be read.
  package static func read(
    _ folder: String, site: String? = nil, fileSystem: any FileSystem,
    requiredTemplates: [String], requiredPhrases: [String]
  ) throws(FileSystemFailure) -> Outcome<Theme> {
    var reader = ThemeReader(folder, fileSystem: fileSystem)
    try reader.read()
    var (parts, findings) = (reader.parts, reader.findings)
    var own: (assets: [ThemeAsset], folder: String)?
    if let site, try fileSystem.status(of: site) != nil {
      var reader = ThemeReader(site, fileSystem: fileSystem)
      try reader.read()
      let overlay = ThemeOverlay(base: parts, site: reader.parts, folder: site)
      parts = overlay.parts
      findings += reader.findings + overlay.findings
      own = (reader.parts.assets, site)
    }
    var check = ThemeCheck(parts, folder: folder)
    check.checkTemplates(required: requiredTemplates)
    check.checkStyle(site: own)
    let catalogues = check.catalogues(required: requiredPhrases, reported: findings)
    findings += check.findings
    guard let catalogues, !findings.contains(where: { $0.severity == .error }) else {
      return Outcome(nil, findings: findings)
    }
    let declared = Set(requiredPhrases)
    let phrases = Bilingual(
      zh: Words(catalogues.zh, language: .zh, declared: declared),
      en: Words(catalogues.en, language: .en, declared: declared))
    return Outcome(
      Theme(
        templates: parts.templates, phrases: phrases, assets: parts.published,
        drawing: parts.drawing),
      findings: findings)
  }

  init(
    templates: [ParsedTemplate], phrases: Bilingual<Words>, assets: [ThemeAsset],
    drawing: DrawingStyle
  ) {
    var indices: [String: Int] = [:]
    for (index, template) in templates.enumerated() { indices[template.name] = index }
    self.indices = indices
    self.phrases = phrases
    self.assets = assets
    self.drawing = drawing
    programs = phrases.map { words in
      templates.map { TemplateProgram($0, words: words, programs: indices) }
    }
  }

  package func words(in language: Language) -> Words { phrases[language] }

  /// The page a required template makes of a value.
  package func render(
    _ template: String, _ value: TemplateValue, in language: Language
  ) -> Rendered {
    var renderer = Renderer(programs[language], value: value)
    renderer.run(index(of: template))
    let findings = renderer.findings.sorted()
    return findings.isEmpty ? .bytes(renderer.output) : .refused(findings)
  }

  /// Where the theme wrote what stands at a line and column of a rendered page.
  ///
  /// Literal text is found to the column; what a tag printed is found at the tag. Columns count
  /// Unicode scalars. `nil` when the page has no such place.
  package func origin(
    of template: String, value: TemplateValue, language: Language, line: Int, column: Int
  ) -> SourcePlace? {
    var renderer = Renderer(programs[language], value: value, isTracing: true)
    renderer.run(index(of: template))
    guard let offset = Self.offset(line: line, column: column, in: renderer.output),
      let mark = renderer.marks.last(where: { $0.offset <= offset })
    else { return nil }
    let program = programs[language][mark.program]
    let step = program.steps[mark.step]
    var position = step.position
    if case .literal(let range, isVerbatim: true) = step.kind {
      let end = range.lowerBound + (offset - mark.offset)
      position.advance(over: program.literals[range.lowerBound..<min(end, range.upperBound)])
    }
    return SourcePlace(file: program.file, line: position.line, column: position.column)
  }

  private static func offset(line: Int, column: Int, in bytes: [UInt8]) -> Int? {
    var position = TemplatePosition()
    for (index, byte) in bytes.enumerated() {
      // Only a scalar's first byte has a place of its own.
      if position.line == line, position.column == column, byte & 0xC0 != 0x80 { return index }
      if position.line > line { return nil }
      position.advance(over: bytes[index...index])
    }
    return nil
  }

  private func index(of template: String) -> Int {
    guard let index = indices[template] else {
      preconditionFailure("'\(template)' isn't declared as a required template")
    }
    return index
  }
}
