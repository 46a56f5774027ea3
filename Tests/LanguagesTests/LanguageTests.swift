import Languages
import Testing

@Suite("Languages")
struct LanguageTests {
  @Test("Chinese is the source and stands first")
  func all() {
    #expect(Language.allCases == [.zh, .en])
  }

  @Test(
    "A language has a tag of BCP 47, a name in itself and a folder",
    arguments: [
      (Language.zh, "zh-Hans", "中文", "zh"), (.en, "en", "English", "en"),
    ])
  func names(_ language: Language, _ tag: String, _ autonym: String, _ folder: String) {
    #expect(language.tag == tag)
    #expect(language.autonym == autonym)
    #expect(language.rawValue == folder)
    #expect(Language(rawValue: folder) == language)
  }

  @Test("Each language's other is its twin", arguments: Language.allCases)
  func twin(_ language: Language) {
    #expect(language.other != language)
    #expect(language.other.other == language)
  }

  @Test("Any other folder name is no language", arguments: ["", "ZH", "zh-Hans", "fr", "en "])
  func unknown(_ name: String) {
    #expect(Language(rawValue: name) == nil)
  }
}
