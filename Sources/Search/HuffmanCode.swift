/// A canonical Huffman code whose words have a bounded length.
///
/// - Source: RFC 1951, section 3.2.2.
struct HuffmanCode {
  /// By symbol; 0 for one that never comes.
  let lengths: [Int]
  /// By symbol, the first bit of the code lowest.
  private let codes: [UInt32]

  /// At least two symbols come.
  init(counts: [Int], longest: Int) {
    let symbols = counts.indices.filter { counts[$0] > 0 }
      .sorted { (counts[$1], $0) < (counts[$0], $1) }
    var perLength = Self.depths(of: symbols.map { counts[$0] }, longest: longest)
    Self.bound(&perLength, longest: longest)
    var lengths = [Int](repeating: 0, count: counts.count)
    var next = 0
    for length in 1...longest {
      for _ in 0..<perLength[length] {
        lengths[symbols[next]] = length
        next += 1
      }
    }
    self.lengths = lengths
    codes = Self.codes(lengths, perLength, longest)
  }

  func write(_ symbol: Int, to bits: inout BitWriter) {
    bits.write(codes[symbol], lengths[symbol])
  }

  /// How many symbols have each length in the best code; those deeper than `longest` count as its.
  ///
  /// `counts` fall. Two queues: leaves from the rarest up, and the nodes made of them, which rise by
  /// themselves.
  private static func depths(of counts: [Int], longest: Int) -> [Int] {
    let leaves = counts.count
    var weights = Array(counts.reversed())
    var parents = [Int](repeating: 0, count: 2 * leaves - 1)
    var leaf = 0
    var node = leaves
    func lightest(_ weights: [Int]) -> Int {
      if leaf < leaves, node >= weights.count || weights[leaf] <= weights[node] {
        leaf += 1
        return leaf - 1
      }
      node += 1
      return node - 1
    }
    while weights.count < 2 * leaves - 1 {
      let first = lightest(weights)
      let second = lightest(weights)
      parents[first] = weights.count
      parents[second] = weights.count
      weights.append(weights[first] + weights[second])
    }
    var depths = [Int](repeating: 0, count: weights.count)
    var perLength = [Int](repeating: 0, count: longest + 1)
    for index in weights.indices.dropLast().reversed() {
      depths[index] = depths[parents[index]] + 1
      if index < leaves { perLength[min(depths[index], longest)] += 1 }
    }
    return perLength
  }

  /// Lengthens short codes until the long ones, cut to `longest`, have room.
  private static func bound(_ perLength: inout [Int], longest: Int) {
    var room = (1...longest).reduce(0) { $0 + perLength[$1] << (longest - $1) }
    while room > 1 << longest {
      perLength[longest] -= 1
      for length in (1..<longest).reversed() where perLength[length] > 0 {
        perLength[length] -= 1
        perLength[length + 1] += 2
        break
      }
      room -= 1
    }
  }

  private static func codes(_ lengths: [Int], _ perLength: [Int], _ longest: Int) -> [UInt32] {
    var next = [UInt32](repeating: 0, count: longest + 1)
    var code: UInt32 = 0
    for length in 1...longest {
      code = (code + UInt32(length == 1 ? 0 : perLength[length - 1])) << 1
      next[length] = code
    }
    return lengths.map { length in
      guard length > 0 else { return 0 }
      defer { next[length] += 1 }
      return reversed(next[length], length)
    }
  }

  private static func reversed(_ code: UInt32, _ length: Int) -> UInt32 {
    var (code, turned) = (code, UInt32(0))
    for _ in 0..<length {
      turned = turned << 1 | code & 1
      code >>= 1
    }
    return turned
  }
}

/// Bits put together into bytes, the lowest first.
struct BitWriter {
  private var bytes: [UInt8] = []
  private var held: UInt64 = 0
  private var count = 0

  init(capacity: Int) { bytes.reserveCapacity(capacity) }

  /// At most 32 bits.
  mutating func write(_ value: UInt32, _ width: Int) {
    held |= UInt64(value) << UInt64(count)
    count += width
    while count >= 8 {
      bytes.append(UInt8(truncatingIfNeeded: held))
      held >>= 8
      count -= 8
    }
  }

  /// The bytes, the last one filled with zeros.
  var finished: [UInt8] { count > 0 ? bytes + [UInt8(truncatingIfNeeded: held)] : bytes }
}
