extension QuantityReader {
  /// The wholes of `text` that are followed by their parts, in the order of the parts.
  ///
  /// Parts follow 其中, 包括 or 分别为 up to the end of the sentence (behind 其中： up to the full
  /// stop), of the whole's dimension: the nearest one before, or, where 其中 opens a sentence, the last
  /// one of the sentence before. Remarks in brackets are passed over, and a bracket can hold a list of
  /// its own. A comparison (较上年增加10次) or a new total (共30次) ends the parts. After 分别为 and
  /// 包括, which seldom sum up, the whole must call itself a total (共, 总, 合计, 累计). Rates and bare
  /// numbers make no whole.
  ///
  /// - Parameters:
  ///   - text: The text the quantities were read from.
  ///   - quantities: What `quantities(in:)` found there.
  /// - Returns: Every whole with at least one part.
  /// - Complexity: Linear in the length of the text.
  package func breakdowns(in text: String, _ quantities: [Quantity]) -> [Breakdown] {
    let prose = Prose(text)
    let ordered = quantities.filter { $0.range.lowerBound >= 0 && !$0.range.isEmpty }
      .sorted { $0.range.lowerBound < $1.range.lowerBound }
    var scan = BreakdownScan(prose)
    return scan.breakdowns(of: ordered)
  }
}
