import Languages
import Pinyin

/// The order of a list of names: by pinyin in Chinese, by letters in English.
struct NameOrder {
  let language: Language

  /// `items` in the order of their names; equal ones as they stand.
  func sorted<Item>(_ items: [Item], by name: (Item) -> String) -> [Item] {
    items.enumerated().map {
      (key: key(for: name($0.element)), offset: $0.offset, item: $0.element)
    }
    .sorted { left, right in
      left.key == right.key
        ? left.offset < right.offset : left.key.utf8.lexicographicallyPrecedes(right.key.utf8)
    }
    .map(\.item)
  }

  /// The heading a name stands under in an index: a letter, or `#` where there is none.
  func initial(of name: String) -> String {
    switch language {
    case .zh: PinyinInitials().initial(of: name).map(String.init) ?? "#"
    case .en: name.first { $0.isLetter && $0.isASCII }.map { $0.uppercased() } ?? "#"
    }
  }

  /// Readings first, so that 财政局 stands before 城管局; the name itself where they are the same.
  private func key(for name: String) -> String {
    switch language {
    case .zh:
      let pinyin = PinyinInitials()
      let readings = name.indices.map {
        pinyin.reading(of: String(name[$0...])) ?? String(name[$0])
      }
      // A short syllable stands before a longer one that begins with it.
      return readings.joined(separator: "\u{1}") + "\u{0}" + name
    case .en: return name.lowercased() + "\u{0}" + name
    }
  }
}
