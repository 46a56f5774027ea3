extension NormalizedText {
  /// How far from a value a word still says what the value is: some sixteen Chinese characters.
  private static var reach: Int { 48 }

  func reads(_ word: ByteWord, at index: Int) -> Bool {
    guard index >= 0, word.bytes.count <= bytes.count - index else { return false }
    for offset in word.bytes.indices where bytes[index + offset] != word.bytes[offset] {
      return false
    }
    return true
  }

  func reads(_ word: ByteWord, before index: Int) -> Bool {
    reads(word, at: index - word.bytes.count)
  }

  /// Whether one of `words` stands near `range`, on the same line.
  func mentions(_ words: [ByteWord], near range: Range<Int>) -> Bool {
    mentions(words, in: lineBefore(range.lowerBound)..<range.lowerBound)
      || mentions(words, in: range.upperBound..<lineAfter(range.upperBound))
  }

  /// Whether one of `words` stands before `index`, on the same line and not far away.
  func mentions(_ words: [ByteWord], before index: Int) -> Bool {
    mentions(words, in: lineBefore(index)..<index)
  }

  /// Whether one of `words` heads the value at `index`: nothing but a colon and spaces between.
  func isHeaded(by words: [ByteWord], at index: Int) -> Bool {
    let end = startOfRun(before: index) { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: " ") }
    return words.contains { reads($0, before: end) }
  }

  func mentions(_ words: [ByteWord], in range: Range<Int>) -> Bool {
    words.contains { word in
      range.contains { $0 + word.bytes.count <= range.upperBound && reads(word, at: $0) }
    }
  }

  func endOfRun(from index: Int, while isInRun: (UInt8) -> Bool) -> Int {
    var index = index
    while index < bytes.count, isInRun(bytes[index]) { index += 1 }
    return index
  }

  func startOfRun(before index: Int, while isInRun: (UInt8) -> Bool) -> Int {
    var index = index
    while index > 0, isInRun(bytes[index - 1]) { index -= 1 }
    return index
  }

  /// A decimal fraction, or a number one belongs to: `437.21`.
  func isPartOfDecimal(_ range: Range<Int>) -> Bool {
    let (start, end) = (range.lowerBound, range.upperBound)
    if start >= 2, bytes[start - 1] == UInt8(ascii: "."), bytes[start - 2].isDigit { return true }
    return end + 1 < bytes.count && bytes[end] == UInt8(ascii: ".") && bytes[end + 1].isDigit
  }

  /// Whether a unit or a currency says that the number is a quantity.
  func isQuantity(_ range: Range<Int>) -> Bool {
    let after = endOfRun(from: range.upperBound) { $0 == UInt8(ascii: " ") }
    return Self.units.contains { reads($0, at: after) }
      || isHeaded(by: Self.amountWords, at: range.lowerBound)
  }

  private static let units: [ByteWord] = [
    "元", "万元", "亿元", "千元", "百万元", "美元", "欧元", "港元", "日元", "圆", "%", "‰", "吨", "平方",
    "立方", "公里", "千瓦", "千克", "公斤", "人次", "yuan", "CNY", "RMB",
  ]

  private static let amountWords: [ByteWord] = [
    "¥", "￥", "$", "RMB", "CNY", "人民币", "金额", "合计", "总额", "共计", "总计",
  ]

  private func lineBefore(_ index: Int) -> Int {
    var start = index
    while start > 0, index - start < Self.reach, bytes[start - 1] != 0x0A { start -= 1 }
    return start
  }

  private func lineAfter(_ index: Int) -> Int {
    var end = index
    while end < bytes.count, end - index < Self.reach / 2, bytes[end] != 0x0A { end += 1 }
    return end
  }
}
