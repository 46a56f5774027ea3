/// Draws what fills the gaps of a template, out of a department's own words.
struct WordSource {
  var generator: SplitMix64
  let field: FieldOfWork

  mutating func phrase(for gap: Template.Gap) -> Phrase {
    switch gap {
    case .object: return generator.one(of: Array(field.objects.prefix(4)))
    case .other: return generator.one(of: Array(field.objects.dropFirst(4)))
    case .place:
      return Vocabulary.place(
        generator.one(of: Vocabulary.first), generator.one(of: Vocabulary.second),
        generator.one(of: Vocabulary.quarters))
    case .town:
      return Vocabulary.place(
        generator.one(of: Vocabulary.second), generator.one(of: Vocabulary.first),
        generator.one(of: Vocabulary.towns))
    case .work: return generator.one(of: field.works)
    case .team: return generator.one(of: Vocabulary.teams)
    case .means: return generator.one(of: Vocabulary.means)
    case .effect: return generator.one(of: Vocabulary.effects)
    case .aim: return generator.one(of: Vocabulary.aims)
    case .number: return digits(11...989)
    case .count: return digits(2...98)
    case .percent: return digits(81...99)
    }
  }

  /// `count` sentences of different templates.
  mutating func sentences(_ count: Int, of templates: [Template]) -> [Phrase] {
    generator.some(count, of: templates).map { $0.filled(from: &self) }
  }

  mutating func paragraph(_ count: Int, of templates: [Template]) -> Phrase {
    Phrase(joining: sentences(count, of: templates))
  }

  private mutating func digits(_ range: ClosedRange<Int>) -> Phrase {
    let text = String(generator.number(range))
    return Phrase(text, text)
  }
}
