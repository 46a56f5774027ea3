/// A value in both languages; no side is optional, so a page can't fall back to the wrong one.
package struct Bilingual<Value> {
  package let zh: Value
  package let en: Value

  package init(zh: Value, en: Value) {
    self.zh = zh
    self.en = en
  }

  package subscript(language: Language) -> Value {
    switch language {
    case .zh: zh
    case .en: en
    }
  }

  package func map<Other>(_ transform: (Value) -> Other) -> Bilingual<Other> {
    Bilingual<Other>(zh: transform(zh), en: transform(en))
  }
}

extension Bilingual: Equatable where Value: Equatable {}
extension Bilingual: Hashable where Value: Hashable {}
extension Bilingual: Sendable where Value: Sendable {}
