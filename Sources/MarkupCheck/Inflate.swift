/// What a raw deflate stream holds, read without any library, as a browser would read it.
///
/// - Source: RFC 1951.
struct Inflate {
  /// No file of the site comes near; a stream made to unpack without end is cut off.
  private static let limit = 64 << 20

  private let bytes: [UInt8]
  private var at = 0
  private var held: UInt64 = 0
  private var count = 0
  private var output: [UInt8] = []

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// `nil` when the stream is broken, cut short, or followed by anything.
  static func unpacked(_ bytes: [UInt8]) -> [UInt8]? {
    var stream = Inflate(bytes)
    stream.output.reserveCapacity(bytes.count * 4)
    guard stream.readBlocks(), stream.at == bytes.count, stream.count < 8 else { return nil }
    return stream.output
  }

  private mutating func readBlocks() -> Bool {
    while true {
      guard let isLast = bits(1), let kind = bits(2) else { return false }
      let isRead =
        switch kind {
        case 0: readStored()
        case 1: readCoded(.fixedLiterals, .fixedDistances)
        case 2: readOwnCodes()
        default: false
        }
      guard isRead, output.count <= Self.limit else { return false }
      if isLast == 1 { return true }
    }
  }

  private mutating func readStored() -> Bool {
    held >>= UInt64(count & 7)
    count -= count & 7
    guard let size = bits(16), let complement = bits(16), size ^ complement == 0xFFFF else {
      return false
    }
    for _ in 0..<size {
      guard let byte = bits(8) else { return false }
      output.append(UInt8(truncatingIfNeeded: byte))
    }
    return true
  }

  private mutating func readOwnCodes() -> Bool {
    guard let more = bits(5), let back = bits(5), let header = bits(4) else { return false }
    let (literals, distances) = (257 + more, 1 + back)
    let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
    var widths = [Int](repeating: 0, count: 19)
    for symbol in order.prefix(4 + header) {
      guard let width = bits(3) else { return false }
      widths[symbol] = width
    }
    guard let code = DecodingTable(widths) else { return false }
    var lengths: [Int] = []
    while lengths.count < literals + distances {
      guard let symbol = symbol(code) else { return false }
      switch symbol {
      case 16:
        guard let last = lengths.last, let more = bits(2) else { return false }
        lengths += [Int](repeating: last, count: 3 + more)
      case 17:
        guard let more = bits(3) else { return false }
        lengths += [Int](repeating: 0, count: 3 + more)
      case 18:
        guard let more = bits(7) else { return false }
        lengths += [Int](repeating: 0, count: 11 + more)
      default: lengths.append(symbol)
      }
    }
    guard lengths.count == literals + distances,
      let literal = DecodingTable(Array(lengths[..<literals])),
      let distance = DecodingTable(Array(lengths[literals...]))
    else { return false }
    return readCoded(literal, distance)
  }

  private mutating func readCoded(_ literals: DecodingTable, _ distances: DecodingTable) -> Bool {
    while true {
      guard let symbol = symbol(literals) else { return false }
      if symbol < 256 {
        output.append(UInt8(truncatingIfNeeded: symbol))
        continue
      }
      if symbol == 256 { return true }
      guard let length = length(symbol), let code = self.symbol(distances),
        let distance = distance(code), distance <= output.count, output.count <= Self.limit
      else { return false }
      let start = output.count - distance
      for offset in 0..<length { output.append(output[start + offset]) }
    }
  }

  private mutating func length(_ symbol: Int) -> Int? {
    if symbol == 285 { return 258 }
    guard symbol < 285 else { return nil }
    let code = symbol - 257
    if code < 8 { return code + 3 }
    let width = code / 4 - 1
    return bits(width).map { ((4 + code % 4) << width) + 3 + $0 }
  }

  private mutating func distance(_ code: Int) -> Int? {
    if code < 4 { return code + 1 }
    guard code < 30 else { return nil }
    let width = code / 2 - 1
    return bits(width).map { ((2 + code % 2) << width) + 1 + $0 }
  }

  // MARK: Bits

  private mutating func fill() {
    while count <= 48, at < bytes.count {
      held |= UInt64(bytes[at]) << UInt64(count)
      at += 1
      count += 8
    }
  }

  /// At most 16 bits; what was read ahead goes back when the stream ends.
  private mutating func bits(_ width: Int) -> Int? {
    if count < width { fill() }
    guard count >= width else { return nil }
    let value = Int(held & ((1 << UInt64(width)) - 1))
    held >>= UInt64(width)
    count -= width
    return value
  }

  private mutating func symbol(_ table: DecodingTable) -> Int? {
    if count < 15 { fill() }
    let entry = table.entries[Int(held & UInt64(table.entries.count - 1))]
    let width = Int(entry & 15)
    guard width > 0, width <= count else { return nil }
    held >>= UInt64(width)
    count -= width
    return Int(entry >> 4)
  }
}

/// A canonical code as a table of all its bits: the symbol times sixteen, and its length.
private struct DecodingTable {
  let entries: [UInt16]

  /// `nil` for lengths that no code has; one symbol alone is a code.
  init?(_ lengths: [Int]) {
    let longest = lengths.max() ?? 0
    guard longest > 0 else {
      entries = [0]
      return
    }
    var entries = [UInt16](repeating: 0, count: 1 << longest)
    var code = 0
    for length in 1...longest {
      for symbol in lengths.indices where lengths[symbol] == length {
        guard code < 1 << length else { return nil }
        var turned = 0
        for bit in 0..<length where code >> bit & 1 == 1 { turned |= 1 << (length - 1 - bit) }
        for place in stride(from: turned, to: entries.count, by: 1 << length) {
          entries[place] = UInt16(symbol << 4 | length)
        }
        code += 1
      }
      code <<= 1
    }
    self.entries = entries
  }

  static let fixedLiterals =
    DecodingTable(
      [Int](repeating: 8, count: 144) + [Int](repeating: 9, count: 112)
        + [Int](repeating: 7, count: 24) + [Int](repeating: 8, count: 8)) ?? none
  static let fixedDistances = DecodingTable([Int](repeating: 5, count: 32)) ?? none
  /// Finds no symbol.
  private static let none = DecodingTable()

  private init() { entries = [0] }
}

/// A file of the site that is packed, unpacked as it will be read.
package struct UnpackedFile {
  package let bytes: [UInt8]

  /// `nil` when the bytes aren't one whole deflate stream.
  package init?(_ packed: [UInt8]) {
    guard let bytes = Inflate.unpacked(packed) else { return nil }
    self.bytes = bytes
  }
}
