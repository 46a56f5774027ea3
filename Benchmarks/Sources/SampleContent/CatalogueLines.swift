/// A catalogue of translations, each message once, in the order of the texts.
struct CatalogueLines {
  private(set) var text = #"""
    # English translations of generated content.
    msgid ""
    msgstr ""
    "Project-Id-Version: gazette benchmark\n"
    "Language: en\n"
    "MIME-Version: 1.0\n"
    "Content-Type: text/plain; charset=UTF-8\n"
    "Content-Transfer-Encoding: 8bit\n"
    "Plural-Forms: nplurals=2; plural=(n != 1);\n"

    """#
  private var seen: Set<String> = []

  mutating func add(_ phrases: [Phrase]) {
    for phrase in phrases where seen.insert(phrase.zh).inserted {
      text += "\nmsgid \"\(Self.escaped(phrase.zh))\"\nmsgstr \"\(Self.escaped(phrase.en))\"\n"
    }
  }

  private static func escaped(_ text: String) -> String {
    text.reduce(into: "") { result, character in
      if character == "\"" || character == "\\" { result.append("\\") }
      result.append(character)
    }
  }
}
