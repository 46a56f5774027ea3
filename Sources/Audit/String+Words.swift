extension String {
  /// Whether `word` stands in the text, byte for byte; an empty one does in any.
  ///
  /// `contains` cuts both into characters first, which made it the largest cost of the audit.
  func holds(_ word: String) -> Bool {
    let (text, sought) = (utf8.span, word.utf8.span)
    guard sought.count > 0 else { return true }
    var start = 0
    while start + sought.count <= text.count {
      var length = 0
      while length < sought.count, text[start + length] == sought[length] { length += 1 }
      if length == sought.count { return true }
      start += 1
    }
    return false
  }
}
