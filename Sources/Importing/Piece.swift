import Diagnostics

/// A run of characters of one paragraph or cell of the source.
struct Piece: Sendable {
  /// Which paragraph or cell, in its `SourceAccount`.
  let unit: Int
  let place: SourcePlace
  /// The indices are positions in the unit.
  let scalars: ArraySlice<Unicode.Scalar>

  /// The characters without those nobody sees.
  var text: String {
    var view = String.UnicodeScalarView()
    for scalar in scalars where !scalar.isUnseen { view.append(scalar) }
    return String(view)
  }

  var isBlank: Bool { scalars.allSatisfy { $0.isBlank || $0.isUnseen } }

  /// Without blanks at either end.
  var trimmed: Piece {
    let start = scalars.firstIndex { !$0.isBlank && !$0.isUnseen } ?? scalars.endIndex
    let end = (scalars.lastIndex { !$0.isBlank && !$0.isUnseen } ?? start - 1) + 1
    return self[start..<max(start, end)]
  }

  /// Positions count from the start of the unit.
  subscript(range: Range<Int>) -> Piece {
    Piece(unit: unit, place: place, scalars: scalars[range])
  }

  func from(_ start: Int) -> Piece { self[start..<scalars.endIndex] }

  func upTo(_ end: Int) -> Piece { self[scalars.startIndex..<end] }

  /// The pieces between line ends, trimmed, the blank ones left out.
  var lines: [Piece] {
    scalars.split { $0 == "\n" || $0 == "\r" }
      .map { Piece(unit: unit, place: place, scalars: $0).trimmed }
      .filter { !$0.isBlank }
  }

  /// The lines as one text: Chinese goes on without a blank, other words get one.
  var joined: String {
    var text = ""
    for line in lines.map(\.text) {
      if let before = text.unicodeScalars.last, let after = line.unicodeScalars.first,
        before.isASCII, after.isASCII
      {
        text += " "
      }
      text += line.replacing("\t", with: " ")
    }
    return text
  }

  /// The words a label is known by: ASCII signs and digits, no blanks, no colon at the end.
  var label: String {
    var view = String.UnicodeScalarView()
    // No label is longer; a cell may hold a whole report.
    for scalar in scalars.prefix(200) where !scalar.isBlank && !scalar.isUnseen {
      view.append(scalar.narrow)
    }
    while let last = view.last, last == ":" || last == "," || last == "." { view.removeLast() }
    return String(view)
  }
}

extension Unicode.Scalar {
  /// Line ends count as blanks.
  var isBlank: Bool { properties.isWhitespace }

  /// Controls, marks of direction and of zero width: they make a text look like what it isn't.
  var isUnseen: Bool {
    switch value {
    case 0x09, 0x0A, 0x0D: false
    case 0x00...0x1F, 0x7F...0x9F, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF,
      0xFFF9...0xFFFD, 0xFDD0...0xFDEF:
      true
    default: value & 0xFFFE == 0xFFFE
    }
  }

  /// A letter, a digit or a sign that means something by itself.
  var isWord: Bool {
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber, .mathSymbol, .otherSymbol, .currencySymbol:
      true
    default: self == "%" || self == "/"
    }
  }

  /// The ASCII character that a full-width one stands for.
  var narrow: Unicode.Scalar {
    switch value {
    case 0xFF01...0xFF5E: Unicode.Scalar(value - 0xFEE0) ?? self
    case 0x3002: "."
    default: self
    }
  }

  var isDigit: Bool { (0x30...0x39).contains(value) }

  /// A digit in the full width of a Chinese character.
  var isWideDigit: Bool { (0xFF10...0xFF19).contains(value) }
}

extension String {
  /// The text without blanks, full-width ASCII made narrow: what values and labels are read from.
  var narrow: String {
    var view = String.UnicodeScalarView()
    for scalar in unicodeScalars where !scalar.isBlank && !scalar.isUnseen {
      view.append((0xFF01...0xFF5E).contains(scalar.value) ? scalar.narrow : scalar)
    }
    return String(view)
  }
}
