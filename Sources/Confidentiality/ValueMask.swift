/// How much of a value may be shown: enough to find it, too little to use it.
enum ValueMask: Sendable {
  /// `110***********002X`: never the date of birth together with the check digit.
  case identityNumber
  /// `110*********123`
  case oldIdentityNumber
  /// `139****5678`
  case telephone
  /// `6222************`
  case card
  /// The first two characters at most.
  case short
  /// Words that are no one's data: a mark of secrecy, a heading.
  case none

  func text(of value: String) -> String {
    switch self {
    case .identityNumber: Self.masked(value, first: 3, last: 4)
    case .oldIdentityNumber: Self.masked(value, first: 3, last: 3)
    case .telephone: Self.masked(value, first: 3, last: 4)
    case .card: Self.masked(value, first: 4, last: 0)
    case .short: Self.masked(value, first: 2, last: 0)
    case .none: value
    }
  }

  /// At least half of a value is always hidden, and a long one doesn't tell its length.
  private static func masked(_ value: String, first: Int, last: Int) -> String {
    let scalars = Array(value.unicodeScalars)
    let isLong =
      scalars.count >= 2 * (first + last)
      || (first + last > 4 && scalars.count >= first + last + 4)
    let head = isLong ? first : min(2, scalars.count / 2)
    let tail = isLong ? last : 0
    let hidden = min(12, scalars.count - head - tail)
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[..<head])
    text.append(contentsOf: repeatElement("*", count: max(hidden, 1)))
    text.append(contentsOf: scalars[(scalars.count - tail)...])
    return String(text)
  }
}
