/// A list of parts while it is read, and the wholes it may divide.
struct PartList {
  /// The word that opened it.
  enum Marker: Sendable {
    case among, including, respectively
  }

  let marker: Marker
  let depth: Int
  /// Which list of the text it is.
  let order: Int
  /// What stood before, the nearest last.
  var candidates: [Quantity] = []
  /// Whether it goes on behind ；, as behind 其中： it does.
  var spansClauses = false
  var isOpen = false
  var takesOnePart = false

  private var whole: Quantity?
  private var parts: [Quantity] = []
  private var isEnded = false

  /// More parts than anyone lists in a sentence; it bounds their sum.
  private static let mostParts = 256
  private static let totals = ["共", "合计", "总计", "累计", "共计", "小计"]
  private static let verbs: Set<String> = [
    "预算", "预算数", "执行", "执行数", "完成", "实际", "实际完成", "支出", "得", "扣", "满分", "目标值", "计划",
  ]

  init(marker: Marker, depth: Int, order: Int) {
    self.marker = marker
    self.depth = depth
    self.order = order
  }

  var breakdown: Breakdown? {
    guard let whole, !parts.isEmpty else { return nil }
    return Breakdown(whole: whole, parts: parts, isComplete: parts.count > 1 && !isOpen)
  }

  mutating func take(_ quantity: Quantity) {
    guard !isEnded, quantity.dimension.addsUp else { return }
    if whole == nil { whole = candidates.last { isWhole($0, of: quantity) } }
    guard let whole, whole.dimension == quantity.dimension else { return }
    guard isPart(quantity) else {
      isEnded = true
      isOpen = isOpen || quantity.isComparison
      return
    }
    parts.append(quantity)
    if takesOnePart { isEnded = true }
    if parts.count == Self.mostParts { (isEnded, isOpen) = (true, true) }
  }

  private func isWhole(_ candidate: Quantity, of part: Quantity) -> Bool {
    guard candidate.dimension == part.dimension, !candidate.isComparison else { return false }
    return marker == .among
      || ["共", "总", "合计", "累计"].contains { candidate.label.contains($0) }
  }

  private func isPart(_ quantity: Quantity) -> Bool {
    guard !quantity.isComparison else { return false }
    if marker == .respectively { return true }
    guard !quantity.label.isEmpty || !quantity.object.isEmpty else { return false }
    return !Self.verbs.contains(quantity.label)
      && !Self.totals.contains {
        quantity.label.hasPrefix($0) || quantity.label.hasSuffix($0)
      }
  }
}
