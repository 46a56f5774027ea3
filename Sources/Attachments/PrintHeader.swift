/// The header or footer of a sheet, whose codes would stick to the words they stand before.
///
/// - Source: ECMA-376, part 1, 18.3.1.39 to 18.3.1.46.
enum PrintHeader {
  static let elements: Set<String> = [
    "oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter",
  ]

  /// The text with a blank for each code: `&C`, `&"font,style"`, `&K` with its colour.
  static func plain(_ text: String) -> String {
    var plain = ""
    var rest = text[...]
    while let sign = rest.firstIndex(of: "&") {
      plain += rest[..<sign] + " "
      rest = rest[rest.index(after: sign)...]
      guard let code = rest.first else { break }
      if code == "\"" {
        rest = rest.dropFirst()
        let font = rest.prefix { $0 != "\"" }
        plain += font + " "
        rest = rest.dropFirst(font.count + 1)
      } else if code == "K" {
        rest = rest.dropFirst(7)
      } else if !code.isNumber {
        rest = rest.dropFirst()
      }
    }
    return plain + rest
  }
}
