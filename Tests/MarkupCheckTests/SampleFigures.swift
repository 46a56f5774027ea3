import Languages
import SiteFiles

/// A record with a figure of each kind, for pages to be held against.
enum SampleFigures {
  static let register: FigureRegister = {
    var register = FigureRegister()
    register.add(worth(994, -1), "score", of: "r")
    register.add(worth(-25, 0), "change", of: "r")
    register.add(worth(994, -1, zh: (0, "%"), en: (0, "%")), "rate", of: "r")
    register.add(worth(43721, -2, zh: (4, "元"), en: (4, "CNY")), "executed", of: "r")
    register.add(worth(28, -1, zh: (4, "平方米"), en: (4, "m²")), "area", of: "r")
    register.add(worth(7, 0), "score", of: "other")
    register.add(Bilingual(zh: "基本满意", en: "Over 5, mostly"), "level", of: "r")
    return register
  }()

  /// `coefficient` × 10^`exponent`, and what each language adds to it: zeros and a unit.
  private static func worth(
    _ coefficient: Int128, _ exponent: Int, zh: (zeros: Int, unit: String) = (0, ""),
    en: (zeros: Int, unit: String) = (0, "")
  ) -> FigureRegister.Worth {
    let reading = { (zeros: Int, unit: String) in
      FigureRegister.Reading(coefficient: coefficient, exponent: exponent + zeros, unit: unit)
    }
    return FigureRegister.Worth(
      value: reading(0, ""),
      readings: Bilingual(zh: reading(zh.zeros, zh.unit), en: reading(en.zeros, en.unit)))
  }
}
