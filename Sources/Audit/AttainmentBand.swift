import Diagnostics
import Languages
import Records

/// A band of a scheme with the limits that count: what a better band begins with isn't in it.
struct AttainmentBand {
  private let band: Scheme.Band
  private let isOpen: Bool

  /// - Parameters:
  ///   - band: As the scheme states it.
  ///   - better: The next better band, if there is one.
  init(_ band: Scheme.Band, better: Scheme.Band?) {
    self.band = band
    self.isOpen = better.map { $0.from.value <= band.to.value } ?? false
  }

  /// The band whose name is `level`, or else the only one that begins with it; `nil` for none.
  init?(named level: String, in bands: [Scheme.Band]) {
    let exact = bands.firstIndex { $0.name.value.zh == level }
    // One letter is short for no level.
    let begun = bands.indices.filter { level.count > 1 && bands[$0].name.value.zh.hasPrefix(level) }
    guard let index = exact ?? (begun.count == 1 ? begun.first : nil) else { return nil }
    self.init(bands[index], better: index > 0 ? bands[index - 1] : nil)
  }

  func contains(_ share: Ratio) -> Bool {
    guard let from = Self.ratio(band.from), let to = Self.ratio(band.to) else { return true }
    return share >= from && (isOpen ? share < to : share <= to)
  }

  /// Inside a sentence, in per cent of the full score.
  var range: Bilingual<String> {
    let (from, to) = (band.from.value.text, band.to.value.text)
    return isOpen
      ? Bilingual(zh: "满分的\(from)%至\(to)%（不含\(to)%）", en: "\(from)% to under \(to)%")
      : Bilingual(zh: "满分的\(from)%至\(to)%", en: "\(from)% to \(to)%")
  }

  /// Where the scheme says so.
  var note: Finding.Note {
    let name = band.name.value
    return Finding.Note(
      Bilingual(
        zh: "计分办法在此处规定“\(name.zh)”得\(range.zh)",
        en: "The scheme gives '\(name.en)' \(range.en) of the full score here"),
      place: band.from.place)
  }

  private static func ratio(_ percent: Placed<ExactDecimal>) -> Ratio? {
    Ratio(of: percent.value, to: ExactDecimal(100))
  }
}
