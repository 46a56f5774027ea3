import Diagnostics
import Languages

/// Every token is there on both grounds, and what is written in one is legible on the other.
struct TokenCheck {
  private(set) var findings: [Finding] = []

  private let sheet: TokenSheet

  /// `sheet` is the theme's with the site's over it.
  init(_ sheet: TokenSheet) {
    self.sheet = sheet
    for token in TokenName.all {
      require(token.name, in: .root, zh: "", en: "")
      if token.kind == .colour { require(token.name, in: .dark, zh: "深色的", en: "dark ") }
    }
    for pair in TokenName.pairs {
      check(pair, in: .root, zh: "浅色", en: "light")
      check(pair, in: .dark, zh: "深色", en: "dark")
    }
  }

  private mutating func require(_ name: String, in scope: TokenSheet.Scope, zh: String, en: String)
  {
    guard sheet.entry(name, in: scope) == nil else { return }
    report(
      ThemeRule.token, zh: "缺少\(zh)变量“--\(name)”", en: "\(en)token '--\(name)' is missing",
      at: SourcePlace(file: sheet.file))
  }

  private mutating func check(
    _ pair: (front: String, ground: String, hundredths: Int), in scope: TokenSheet.Scope,
    zh: String, en: String
  ) {
    guard let front = sheet.entry(pair.front, in: scope),
      let ground = sheet.entry(pair.ground, in: scope),
      let contrast = Contrast.hundredths(front.value, ground.value), contrast < pair.hundredths
    else { return }
    let (least, found) = (Contrast.text(pair.hundredths), Contrast.text(contrast))
    // The one that the site has set is the one to change.
    let isOwn = front.place.file != sheet.file || ground.place.file == sheet.file
    let (blamed, other) = isOwn ? (front, ground) : (ground, front)
    report(
      ThemeRule.contrast,
      zh: "\(zh)时“--\(pair.front)”在“--\(pair.ground)”上的对比度只有\(found)比1，至少应为\(least)比1",
      en: "'--\(pair.front)' on '--\(pair.ground)' has a contrast of \(found) to 1 in \(en); "
        + "at least \(least) to 1 is needed",
      at: blamed.place,
      notes: [
        Finding.Note(
          Bilingual(zh: "“--\(other.name)”在此", en: "'--\(other.name)' is here"),
          place: other.place)
      ])
  }

  private mutating func report(
    _ rule: RuleName, zh: String, en: String, at place: SourcePlace, notes: [Finding.Note] = []
  ) {
    findings.append(
      Finding(
        rule: rule, severity: .error, summary: Bilingual(zh: zh, en: en), place: place,
        notes: notes))
  }
}
