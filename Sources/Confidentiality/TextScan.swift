/// Where a normalised text has anything a rule might look at, found in one pass.
struct TextScan: Sendable {
  /// Numbers that stand one space or hyphen apart, as ranges of `groups`; at least seven digits each.
  private(set) var chains: [Range<Int>] = []
  /// Runs of digits, the last of a chain perhaps with an X: `110105`, `19491231`, `002X`.
  private(set) var groups: [Range<Int>] = []
  /// Runs of ASCII letters and digits of at least five characters with three digits among them.
  private(set) var words: [Range<Int>] = []
  /// Runs of digits and asterisks, asterisks among them.
  private(set) var maskedNumbers: [Range<Int>] = []
  /// Positions of `@`.
  private(set) var atSigns: [Int] = []
  /// Positions of characters that marks of secrecy are made with: 密, 内, 此 and 予.
  private(set) var marks: [Int] = []
  /// Whether a character is there without which no column is headed as personal.
  private(set) var mayHeadColumns = false

  static let fewestDigits = 7

  /// Whether there is nothing in the text that a rule could find.
  var isEmpty: Bool {
    chains.isEmpty && words.isEmpty && maskedNumbers.isEmpty && atSigns.isEmpty && marks.isEmpty
      && !mayHeadColumns
  }

  init(_ bytes: [UInt8]) {
    var chainStart = 0
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte.isAlphanumeric {
        let start = index
        var digits = 0
        repeat {
          if bytes[index].isDigit { digits += 1 }
          index += 1
        } while index < bytes.count && bytes[index].isAlphanumeric
        add(start..<index, digits: digits, chainStart: &chainStart, bytes)
        continue
      }
      switch byte {
      case UInt8(ascii: "@"): atSigns.append(index)
      case UInt8(ascii: "*"):
        let run = Self.maskedNumber(around: index, in: bytes)
        maskedNumbers.append(run)
        index = run.upperBound
        // What follows the last asterisk may still begin a number; go back to it.
        while bytes[index - 1] != UInt8(ascii: "*") { index -= 1 }
        continue
      case 0xE4...0xE8 where index + 2 < bytes.count:
        notice(byte, bytes[index + 1], bytes[index + 2], at: index)
        index += 3
        continue
      default: break
      }
      index += 1
    }
    closeChain(from: chainStart)
  }

  private mutating func add(
    _ word: Range<Int>, digits: Int, chainStart: inout Int, _ bytes: [UInt8]
  ) {
    if word.count >= 5, digits >= 3 { words.append(word) }
    let endsWithX = bytes[word.upperBound - 1] | 0x20 == UInt8(ascii: "x")
    guard digits == word.count || (endsWithX && digits == word.count - 1) else { return }
    if groups.count > chainStart, let last = groups.last, word.lowerBound == last.upperBound + 1,
      bytes[last.upperBound - 1].isDigit,
      bytes[last.upperBound] == UInt8(ascii: " ") || bytes[last.upperBound] == UInt8(ascii: "-")
    {
      groups.append(word)
    } else if digits > 0 {
      closeChain(from: chainStart)
      chainStart = groups.count
      groups.append(word)
    }
  }

  private mutating func closeChain(from start: Int) {
    let digits = groups[start...].reduce(0) { $0 + $1.count }
    if digits >= Self.fewestDigits {
      chains.append(start..<groups.count)
    } else {
      groups.removeSubrange(start...)
    }
  }

  /// Masked numbers have at most 19 signs, so a longer run is cut.
  private static func maskedNumber(around index: Int, in bytes: [UInt8]) -> Range<Int> {
    var start = index
    while start > 0, index - start < 20, bytes[start - 1].isDigit { start -= 1 }
    var end = index + 1
    while end < bytes.count, end - index < 20,
      bytes[end].isDigit || bytes[end] == UInt8(ascii: "*")
        || bytes[end] | 0x20 == UInt8(ascii: "x")
    {
      end += 1
    }
    return start..<end
  }

  private mutating func notice(_ first: UInt8, _ second: UInt8, _ third: UInt8, at index: Int) {
    switch (first, second, third) {
    // 密, 内, 內, 此, 予
    case (0xE5, 0xAF, 0x86), (0xE5, 0x86, 0x85), (0xE5, 0x85, 0xA7), (0xE6, 0xAD, 0xA4),
      (0xE4, 0xBA, 0x88):
      marks.append(index)
    // 姓, 身, 址, 账, 帐
    case (0xE5, 0xA7, 0x93), (0xE8, 0xBA, 0xAB), (0xE5, 0x9D, 0x80), (0xE8, 0xB4, 0xA6),
      (0xE5, 0xB8, 0x90):
      mayHeadColumns = true
    default: break
    }
  }

  /// Whether a text could hold anything at all; most don't, and are left alone at once.
  static func isWorthScanning(_ bytes: Span<UInt8>) -> Bool {
    var digits = 0
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digits += 1
      case UInt8(ascii: "@"): return true
      // Digits of other scripts begin with these.
      case 0xD9, 0xDB, 0xF0: digits += 1
      case 0xE4...0xE8 where index + 2 < bytes.count:
        if isMark(byte, bytes[index + 1], bytes[index + 2]) { return true }
        index += 2
      case 0xEF where index + 2 < bytes.count && bytes[index + 1] == 0xBC:
        let third = bytes[index + 2]
        if third == 0xA0 { return true }
        if (0x90...0x99).contains(third) { digits += 1 }
        index += 2
      default: break
      }
      index += 1
    }
    return digits >= 4
  }

  private static func isMark(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    switch (first, second, third) {
    case (0xE5, 0xAF, 0x86), (0xE5, 0x86, 0x85), (0xE5, 0x85, 0xA7), (0xE6, 0xAD, 0xA4),
      (0xE4, 0xBA, 0x88), (0xE5, 0xA7, 0x93), (0xE8, 0xBA, 0xAB), (0xE5, 0x9D, 0x80),
      (0xE8, 0xB4, 0xA6), (0xE5, 0xB8, 0x90):
      true
    default: false
    }
  }
}

extension UInt8 {
  @inline(__always)
  var isDigit: Bool { self &- UInt8(ascii: "0") < 10 }

  @inline(__always)
  var isLetter: Bool { (self | 0x20) &- UInt8(ascii: "a") < 26 }

  @inline(__always)
  var isAlphanumeric: Bool { isDigit || isLetter }

  @inline(__always)
  var isCapital: Bool { self &- UInt8(ascii: "A") < 26 }
}
