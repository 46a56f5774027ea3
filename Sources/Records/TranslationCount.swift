package import Languages

/// How far the texts of a department, or of the site itself, are translated; each text once.
package struct TranslationCount: Hashable, Sendable {
  /// `nil` for the texts of the site itself.
  package let department: Identifier?
  /// By a person, or looked over by one.
  package let translated: Int
  /// By a machine, and looked over by nobody.
  package let machineMade: Int
  /// Shown in Chinese.
  package let pending: Int

  package init(department: Identifier?, translated: Int, machineMade: Int, pending: Int) {
    self.department = department
    self.translated = translated
    self.machineMade = machineMade
    self.pending = pending
  }
}

extension Bilingual<String> {
  /// Whether the Chinese stands in for an English that isn't settled: a translation holds none.
  package var isPending: Bool { zh == en && zh.unicodeScalars.contains(where: \.isHan) }

  /// The English; `nil` where the Chinese stands in for it.
  package var settledEnglish: String? { isPending ? nil : en }
}

extension Unicode.Scalar {
  /// A Chinese character: of the blocks that simplified and traditional texts use.
  package var isHan: Bool {
    switch value {
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF, 0x3007: true
    default: false
    }
  }
}
