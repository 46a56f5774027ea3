package import Languages

/// A page of prose, such as /about/, in both languages.
package struct StandingPage: Hashable, Sendable {
  package let id: Placed<Identifier>
  package let title: Text
  /// The same blocks in the same order in both languages; the title isn't among them.
  package let blocks: Bilingual<[ProseBlock]>

  package init(id: Placed<Identifier>, title: Text, blocks: Bilingual<[ProseBlock]>) {
    self.id = id
    self.title = title
    self.blocks = blocks
  }
}

/// A block of a standing page.
package indirect enum ProseBlock: Hashable, Sendable {
  /// Levels 2 to 6; level 1 is the page's title.
  case heading(level: Int, [ProseInline])
  case paragraph([ProseInline])
  case list(ordered: Bool, items: [[ProseBlock]])
  case quote([ProseBlock])
  case code(String)
}

/// A run of text inside a block.
package indirect enum ProseInline: Hashable, Sendable {
  case text(String)
  case emphasis([ProseInline])
  case strong([ProseInline])
  case code(String)
  case link(address: String, [ProseInline])
}
