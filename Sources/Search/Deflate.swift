/// Bytes packed as a raw deflate stream, which browsers unpack by themselves.
///
/// Our own, so that the same content gives the same bytes whichever library a machine has. One
/// block: matches of the last 32 KiB by chains of hashed triples, one step lazy, and Huffman codes
/// of the block's own.
///
/// - Source: RFC 1951.
struct Deflate {
  /// A literal byte, or a length and a distance.
  private struct Token {
    /// The byte, or the length where `distance` isn't 0.
    let value: UInt16
    let distance: UInt16

    init(_ byte: UInt8) { (value, distance) = (UInt16(byte), 0) }

    init(_ match: (length: Int, distance: Int)) {
      value = UInt16(truncatingIfNeeded: match.length)
      distance = UInt16(truncatingIfNeeded: match.distance)
    }
  }

  private static let longest = 258
  private static let chain = 24
  private static let window = 32_768
  private static let hashBits = 13

  static func packed(_ bytes: [UInt8]) -> [UInt8] {
    var bits = BitWriter(capacity: bytes.count / 2 + 64)
    write(tokens(of: bytes), to: &bits)
    return bits.finished
  }

  // MARK: Matches

  private static func tokens(of bytes: [UInt8]) -> [Token] {
    var tokens: [Token] = []
    tokens.reserveCapacity(bytes.count / 2)
    var heads = [Int32](repeating: -1, count: 1 << hashBits)
    var links = [Int32](repeating: -1, count: bytes.count)
    var pending: (length: Int, distance: Int)?
    var at = 0
    while at < bytes.count {
      let found = match(in: bytes, at: at, heads: heads, links: links, over: pending?.length ?? 2)
      insert(at, of: bytes, &heads, &links)
      if let before = pending {
        if let found {
          // The match that begins one byte later is longer: the byte before it stays a byte.
          tokens.append(Token(bytes[at - 1]))
          pending = found
          at += 1
        } else {
          tokens.append(Token(before))
          pending = nil
          let end = at - 1 + before.length
          at += 1
          while at < end {
            insert(at, of: bytes, &heads, &links)
            at += 1
          }
        }
      } else if let found {
        pending = found
        at += 1
      } else {
        tokens.append(Token(bytes[at]))
        at += 1
      }
    }
    if let before = pending {
      tokens.append(Token(before))
    }
    return tokens
  }

  private static func hash(_ bytes: [UInt8], _ at: Int) -> Int {
    let triple = UInt32(bytes[at]) | UInt32(bytes[at + 1]) << 8 | UInt32(bytes[at + 2]) << 16
    return Int((triple &* 0x9E37_79B1) >> (32 - UInt32(hashBits)))
  }

  private static func insert(
    _ at: Int, of bytes: [UInt8], _ heads: inout [Int32], _ links: inout [Int32]
  ) {
    guard at + 2 < bytes.count else { return }
    let key = hash(bytes, at)
    links[at] = heads[key]
    heads[key] = Int32(truncatingIfNeeded: at)
  }

  /// The longest match that is longer than `least`.
  private static func match(
    in bytes: [UInt8], at: Int, heads: [Int32], links: [Int32], over least: Int
  ) -> (length: Int, distance: Int)? {
    guard at + 2 < bytes.count else { return nil }
    let limit = min(longest, bytes.count - at)
    guard least < limit else { return nil }
    var best: (length: Int, distance: Int)?
    var length = least
    var candidate = Int(heads[hash(bytes, at)])
    var tries = chain
    while candidate >= 0, at - candidate < window, tries > 0 {
      tries -= 1
      if bytes[candidate + length] == bytes[at + length] {
        var same = 0
        while same < limit, bytes[candidate + same] == bytes[at + same] { same += 1 }
        if same > length {
          length = same
          best = (same, at - candidate)
          if same == limit { break }
        }
      }
      candidate = Int(links[candidate])
    }
    return best
  }

  // MARK: Codes

  private static func write(_ tokens: [Token], to bits: inout BitWriter) {
    var literals = [Int](repeating: 0, count: 286)
    var distances = [Int](repeating: 0, count: 30)
    for token in tokens {
      if token.distance == 0 {
        literals[Int(token.value)] += 1
      } else {
        literals[lengthCode(Int(token.value)).symbol] += 1
        distances[distanceCode(Int(token.distance)).symbol] += 1
      }
    }
    literals[256] = 1
    // A code needs two words, even where nothing or no match is to be written.
    if tokens.isEmpty { literals[0] = 1 }
    if distances.count(where: { $0 > 0 }) < 2 {
      distances[0] += 1
      distances[1] += 1
    }
    let literal = HuffmanCode(counts: literals, longest: 15)
    let distance = HuffmanCode(counts: distances, longest: 15)
    bits.write(1, 1)
    bits.write(2, 2)
    writeHeader(literal.lengths, distance.lengths, to: &bits)
    for token in tokens {
      guard token.distance > 0 else {
        literal.write(Int(token.value), to: &bits)
        continue
      }
      let length = lengthCode(Int(token.value))
      literal.write(length.symbol, to: &bits)
      bits.write(UInt32(length.extra), length.bits)
      let back = distanceCode(Int(token.distance))
      distance.write(back.symbol, to: &bits)
      bits.write(UInt32(back.extra), back.bits)
    }
    literal.write(256, to: &bits)
  }

  /// The lengths of both codes, runs of zeros shortened, in a third code.
  private static func writeHeader(
    _ literals: [Int], _ distances: [Int], to bits: inout BitWriter
  ) {
    let literalCount = max(257, (literals.lastIndex { $0 > 0 } ?? 0) + 1)
    let distanceCount = max(1, (distances.lastIndex { $0 > 0 } ?? 0) + 1)
    let lengths = Array(literals.prefix(literalCount) + distances.prefix(distanceCount))
    var items: [(symbol: Int, extra: Int, bits: Int)] = []
    var at = 0
    while at < lengths.count {
      let value = lengths[at]
      var run = 1
      while at + run < lengths.count, lengths[at + run] == value, run < 138 { run += 1 }
      switch (value, run) {
      case (0, 11...): items.append((18, run - 11, 7))
      case (0, 3...): items.append((17, run - 3, 3))
      case (1..., 4...):
        run = min(run, 7)
        items.append((value, 0, 0))
        items.append((16, run - 4, 2))
      default:
        run = 1
        items.append((value, 0, 0))
      }
      at += run
    }
    var counts = [Int](repeating: 0, count: 19)
    for item in items { counts[item.symbol] += 1 }
    if counts.count(where: { $0 > 0 }) < 2 { counts[counts[0] == 0 ? 0 : 1] += 1 }
    let code = HuffmanCode(counts: counts, longest: 7)
    let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
    let used = max(4, (order.lastIndex { code.lengths[$0] > 0 } ?? 0) + 1)
    bits.write(UInt32(literalCount - 257), 5)
    bits.write(UInt32(distanceCount - 1), 5)
    bits.write(UInt32(used - 4), 4)
    for symbol in order.prefix(used) { bits.write(UInt32(code.lengths[symbol]), 3) }
    for item in items {
      code.write(item.symbol, to: &bits)
      bits.write(UInt32(item.extra), item.bits)
    }
  }

  private static func lengthCode(_ length: Int) -> (symbol: Int, extra: Int, bits: Int) {
    if length == longest { return (285, 0, 0) }
    if length < 11 { return (254 + length, 0, 0) }
    let offset = length - 3
    let bits = Int.bitWidth - offset.leadingZeroBitCount - 3
    let base = offset >> bits
    return (257 + 4 * bits + base, offset & ((1 << bits) - 1), bits)
  }

  private static func distanceCode(_ distance: Int) -> (symbol: Int, extra: Int, bits: Int) {
    let offset = distance - 1
    if offset < 4 { return (offset, 0, 0) }
    let bits = Int.bitWidth - offset.leadingZeroBitCount - 2
    return (2 * bits + (offset >> bits), offset & ((1 << bits) - 1), bits)
  }
}
