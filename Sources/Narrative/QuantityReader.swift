/// Reads the quantities of Chinese report prose; what isn't plainly one is left out.
///
/// Left out on purpose: years, dates and times, ordinals (第3), list numbers, codes, document and
/// telephone numbers, ranges (5至10个), ratios and sums (1:3, 9/10, 30+30), fractions (三分之一),
/// 一 with a counter (一套制度 is an article more than a count), numerals without a unit (统一,
/// 三是), bare numbers in short quotations (“四个意识”) and everything in titles (《》).
package struct QuantityReader: Sendable {
  package init() {}

  /// The quantities of `text`, in its order; their ranges count its Unicode scalars from 0.
  ///
  /// - Complexity: Linear in the length of the text.
  package func quantities(in text: String) -> [Quantity] {
    var scan = QuantityScan(Prose(text))
    return scan.quantities()
  }
}
