/// What a ZIP file is made of beside its entries' data: the headers, one after another, no gaps.
///
/// libzip reads what the directory names and passes over any other byte; a removed entry, or one
/// the directory doesn't know, would be published unread. So the headers and the data they announce
/// must cover the file from its first byte to its last.
///
/// - Source: PKWARE, APPNOTE.TXT 6.3, sections 4.3.7, 4.3.9, 4.3.12 and 4.3.16.
struct ZipFrame {
  /// The bytes of the extra fields, where programs put what they like.
  private(set) var extras: [UInt8] = []
  private let bytes: [UInt8]

  private struct Record {
    let offset: Int
    let dataSize: Int
    let hasDescriptor: Bool
  }

  /// `nil` when a byte of the file belongs to nothing, two entries overlap, there is a comment, or
  /// the file is too large for plain ZIP.
  init?(_ bytes: [UInt8]) {
    self.bytes = bytes
    let end = bytes.count - 22
    guard end >= 0, long(end) == 0x0605_4B50, short(end + 20) == 0,
      let start = long(end + 16), let size = long(end + 12), start + size == end,
      let count = short(end + 10), count == short(end + 8), count < 0xFFFF,
      var records = directory(from: start, to: end, count: count)
    else { return nil }
    records.sort { $0.offset < $1.offset }
    var position = 0
    for record in records {
      guard record.offset == position, let next = self.end(of: record), next <= start else {
        return nil
      }
      position = next
    }
    guard position == start else { return nil }
  }

  private mutating func directory(from start: Int, to end: Int, count: Int) -> [Record]? {
    var records: [Record] = []
    var at = start
    for _ in 0..<count {
      guard long(at) == 0x0201_4B50, let flags = short(at + 8), let size = long(at + 20),
        let nameSize = short(at + 28), let extraSize = short(at + 30), short(at + 32) == 0,
        let offset = long(at + 42)
      else { return nil }
      let extra = at + 46 + nameSize
      guard extra + extraSize <= end else { return nil }
      extras += bytes[extra..<extra + extraSize]
      records.append(Record(offset: offset, dataSize: size, hasDescriptor: flags & 8 != 0))
      at = extra + extraSize
    }
    return at == end ? records : nil
  }

  private mutating func end(of record: Record) -> Int? {
    let at = record.offset
    guard long(at) == 0x0403_4B50, let nameSize = short(at + 26), let extraSize = short(at + 28)
    else { return nil }
    let extra = at + 30 + nameSize
    let data = extra + extraSize
    guard data + record.dataSize <= bytes.count else { return nil }
    extras += bytes[extra..<data]
    guard record.hasDescriptor else { return data + record.dataSize }
    // The descriptor's signature may be left out.
    let isSigned = long(data + record.dataSize) == 0x0807_4B50
    return data + record.dataSize + (isSigned ? 16 : 12)
  }

  private func short(_ at: Int) -> Int? {
    guard at >= 0, at + 2 <= bytes.count else { return nil }
    return Int(bytes[at]) | Int(bytes[at + 1]) << 8
  }

  private func long(_ at: Int) -> Int? {
    guard let low = short(at), let high = short(at + 2) else { return nil }
    return low | high << 16
  }
}
