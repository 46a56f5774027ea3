import Foundation

@testable import Charts

/// The colours of a ground, and how far apart two of them stand.
enum Palette: CaseIterable, Sendable {
  case light
  case dark

  /// Read once; empty when the theme can't be read, so that every contrast is not a number.
  private static let tokens: [Palette: [String: String]] =
    (try? ThemeFiles()).map { theme in
      Dictionary(uniqueKeysWithValues: allCases.map { ($0, theme.tokens($0)) })
    } ?? [:]

  /// The contrast of two tokens: 1 to 21.
  ///
  /// - Source: WCAG 2.2, definitions of contrast ratio and relative luminance.
  func contrast(_ one: String, _ other: String) -> Double {
    let (a, b) = (luminance(one), luminance(other))
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  private func luminance(_ token: String) -> Double {
    let digits = Array(Self.tokens[self]?["--\(token)"] ?? "").dropFirst()
    guard digits.count == 6, let number = Int(String(digits), radix: 16) else { return .nan }
    let parts = [16, 8, 0].map { shift -> Double in
      let part = Double((number >> shift) & 255) / 255
      return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }
}
