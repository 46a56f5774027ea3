import MarkupCheck
import SeededTesting
import Testing

@testable import Search

@Suite("What is packed unpacks to the same bytes")
struct DeflateTests {
  @Test("Texts of every sort come back whole", arguments: 0..<9)
  func roundTrip(of sort: Int) throws {
    var generator = SeededGenerator(seed: UInt64(sort))
    let bytes: [UInt8] =
      switch sort {
      case 0: []
      case 1: [7]
      case 2: [UInt8](repeating: 7, count: 100_000)
      case 3: Array(String(repeating: "城市广场维护", count: 2_000).utf8)
      case 4: (0..<70_000).map { _ in UInt8.random(in: 0...255, using: &generator) }
      case 5: (0..<70_000).map { _ in UInt8.random(in: 97...99, using: &generator) }
      case 6: Array(0...255) + Array(0...255)
      case 7: (0..<40).flatMap { [UInt8](repeating: UInt8($0), count: 1 << min($0, 14)) }
      default: Array("abcabcabcdabcdeabcdef".utf8)
      }
    let packed = Deflate.packed(bytes)
    #expect(try #require(UnpackedFile(packed)).bytes == bytes)
  }

  @Test("What repeats is packed small")
  func small() {
    let text = Array(String(repeating: "目标值：100%；实际完成值：", count: 500).utf8)
    #expect(Deflate.packed(text).count < text.count / 100)
  }

  @Test("No word of a code is longer than allowed, and together they fill it", arguments: [7, 15])
  func bounded(longest: Int) {
    // Each count is the sum of the two before, which makes the deepest code there is.
    var counts = [1, 1]
    while counts.count < 19 { counts.append(counts[counts.count - 1] + counts[counts.count - 2]) }
    let lengths = HuffmanCode(counts: counts, longest: longest).lengths
    #expect(lengths.max() == longest)
    #expect(lengths.reduce(0) { $0 + 1 << (longest - $1) } == 1 << longest)
    #expect(zip(lengths, lengths.dropFirst()).allSatisfy { $0 >= $1 })
  }
}
