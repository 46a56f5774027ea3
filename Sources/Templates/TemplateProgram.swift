import XMLTree

/// A template compiled for one language: a flat row of steps over one run of literal bytes.
struct TemplateProgram: Sendable {
  struct Step: Sendable {
    enum Kind: Sendable {
      /// A range of `literals`; `isVerbatim` when it was copied from the source byte by byte.
      case literal(Range<Int>, isVerbatim: Bool)
      case print(TemplateName, isAttribute: Bool)
      /// `end` is the first step after the section.
      case section(TemplateName, isInverted: Bool, end: Int)
      /// The index of another program.
      case call(Int)
    }

    let kind: Kind
    let position: TemplatePosition
  }

  let file: String
  let literals: [UInt8]
  let steps: [Step]

  /// Compiles a template without findings; words become literal text, partials calls.
  init(_ template: ParsedTemplate, words: Words, programs: [String: Int]) {
    var literals: [UInt8] = []
    file = template.file
    steps = template.pieces.map { piece in
      let start = literals.count
      let kind: Step.Kind
      switch piece.kind {
      case .literal(let range):
        literals += template.bytes[range]
        kind = .literal(start..<literals.count, isVerbatim: true)
      case .words(let key):
        let text = words.text(of: key)
        if piece.isAttribute {
          Escaping.appendAttribute(text, to: &literals)
        } else {
          Escaping.appendText(text, to: &literals)
        }
        kind = .literal(start..<literals.count, isVerbatim: false)
      case .print(let name): kind = .print(name, isAttribute: piece.isAttribute)
      case .section(let name, let isInverted, let end):
        kind = .section(name, isInverted: isInverted, end: end)
      case .partial(let name):
        guard let program = programs["parts/\(name)"] else {
          preconditionFailure("a theme with an unknown partial isn't compiled")
        }
        kind = .call(program)
      }
      return Step(kind: kind, position: piece.position)
    }
    self.literals = literals
  }
}
