#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A file in `Fixtures/`, read and, by `RECORD=1 swift test`, written.
struct Fixture {
  let name: String

  private var path: String {
    #filePath.split(separator: "/").dropLast().map { "/" + $0 }.joined() + "/Fixtures/" + name
  }

  /// Empty when the file isn't there.
  var bytes: [UInt8] {
    guard let file = unsafe fopen(path, "rb") else { return [] }
    defer { unsafe fclose(file) }
    var bytes: [UInt8] = []
    while case let byte = unsafe getc(file), byte != EOF {
      bytes.append(UInt8(truncatingIfNeeded: byte))
    }
    return bytes
  }

  /// The bytes to compare `made` with: those of the file, which is written first when asked for.
  func expected(for made: [UInt8]) -> [UInt8] {
    if unsafe getenv("RECORD") != nil, let file = unsafe fopen(path, "wb") {
      defer { unsafe fclose(file) }
      unsafe fwrite(made, 1, made.count, file)
      return made
    }
    return bytes
  }
}
