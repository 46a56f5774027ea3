/// One pass over a text with its quantities: which lists of parts are open, and for what.
struct BreakdownScan {
  private let prose: Prose
  private var depth = 0
  /// The last quantities of the sentence, with the bracket depth each stands at.
  private var recent: [(quantity: Quantity, depth: Int)] = []
  private var lists: [PartList] = []
  private var done: [PartList] = []
  private var opened = 0
  /// Whether nothing but blanks has stood in the sentence so far.
  private var atSentenceStart = true
  private var lastQuantityEnd = -1
  /// Whether a list without brackets was opened in this sentence.
  private var hadList = false

  private static let deepest = 8
  private static let markers = WordTable(
    [
      "其中": PartList.Marker.among, "包括": .including, "包含": .including,
      "分别为": .respectively, "分别是": .respectively,
    ], keyedBy: .first)

  init(_ prose: Prose) {
    self.prose = prose
  }

  mutating func breakdowns(of quantities: [Quantity]) -> [Breakdown] {
    var next = 0
    var position = 0
    while position < prose.count {
      while next < quantities.count, quantities[next].range.lowerBound < position { next += 1 }
      if next < quantities.count, quantities[next].range.lowerBound == position {
        take(quantities[next])
        position = max(position + 1, quantities[next].range.upperBound)
        next += 1
      } else {
        position = step(at: position)
      }
    }
    closeLists(from: 0)
    return done.sorted { $0.order < $1.order }.compactMap(\.breakdown)
  }

  /// Reads what isn't a quantity and returns where to go on.
  private mutating func step(at position: Int) -> Int {
    let scalar = prose[position]
    switch prose.kind(at: position) {
    case .sentenceEnd: endSentence(with: scalar)
    case .opening:
      depth += 1
      atSentenceStart = false
    case .closing:
      depth = max(0, depth - 1)
      closeLists(from: lists.firstIndex { $0.depth > depth } ?? lists.count)
    case .blank: break
    default:
      if scalar == "等" { noteOpenEnd() }
      if scalar == "其" || scalar == "包" || scalar == "分",
        let marker = Self.markers.word(at: position, in: prose)
      {
        open(marker.meaning, at: position, end: marker.end)
        atSentenceStart = false
        return marker.end
      }
      leaveSentenceStart()
    }
    return position + 1
  }

  /// Forgets the sentence before, now that this one begins with words of its own.
  private mutating func leaveSentenceStart() {
    if atSentenceStart { recent = [] }
    atSentenceStart = false
  }

  private mutating func endSentence(with mark: Unicode.Scalar) {
    if mark == "；" || mark == ";", lists.contains(where: \.spansClauses) { return }
    closeLists(from: 0)
    depth = 0
    hadList = false
    // 。其中 speaks of the sentence before; a new line speaks of nothing before it.
    if mark != "。" { recent = [] }
    atSentenceStart = true
  }

  private mutating func take(_ quantity: Quantity) {
    if let last = lists.indices.last, lists[last].depth == depth { lists[last].take(quantity) }
    leaveSentenceStart()
    recent.append((quantity, depth))
    if recent.count > Self.deepest { recent.removeFirst() }
    lastQuantityEnd = quantity.range.upperBound
  }

  private mutating func noteOpenEnd() {
    guard let last = lists.indices.last, lists[last].depth == depth else { return }
    lists[last].isOpen = true
  }

  private mutating func open(_ marker: PartList.Marker, at start: Int, end: Int) {
    guard depth <= Self.deepest, startsClause(start) || marker == .respectively else { return }
    let colon = prose[prose.pastBlanks(from: end, limit: 2)]
    var list = PartList(marker: marker, depth: depth, order: opened)
    list.spansClauses = depth == 0 && (colon == "：" || colon == ":")
    if atSentenceStart, marker != .among { recent = [] }
    let candidates = recent.filter { $0.depth <= depth }.map(\.quantity)
    list.candidates = marker == .including ? candidates.suffix(1) : candidates
    if depth == 0, hadList {
      // A second 其中 divides a part of the first, and nothing says where the first goes on.
      if let last = lists.indices.last, lists[last].depth == 0 { lists[last].isOpen = true }
      list.takesOnePart = true
    }
    closeLists(from: lists.firstIndex { $0.depth >= depth } ?? lists.count)
    if depth == 0 { hadList = true }
    opened += 1
    lists.append(list)
  }

  /// Whether `start` follows a mark, a new line or a quantity: 在其中 doesn't.
  private func startsClause(_ start: Int) -> Bool {
    let before = prose.beforeBlanks(from: start, limit: 32)
    guard before >= 0, before + 1 != lastQuantityEnd else { return true }
    switch prose.kind(at: before) {
    case .sentenceEnd, .comma, .pause, .colon, .opening, .closing: return true
    default: return false
    }
  }

  private mutating func closeLists(from first: Int) {
    guard first < lists.count else { return }
    done += lists[first...]
    lists.removeSubrange(first...)
  }
}
