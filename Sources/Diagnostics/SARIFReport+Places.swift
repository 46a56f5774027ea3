import JSONTree

extension SARIFReport {
  /// The member that says where `place` is; `nil` when it has no file.
  ///
  /// The whole file has no region, a whole line no column.
  static func physicalLocation(of place: SourcePlace) -> JSONValue.Member? {
    if place.file.isEmpty { return nil }
    let uri = uri(of: place.file)
    var artifact: [JSONValue.Member] = [.init("uri", .string(uri))]
    // Relative to the folder the command was run in, whose name is nobody's business.
    if !place.file.hasPrefix("/") { artifact.append(.init("uriBaseId", .string("%SRCROOT%"))) }
    var location: [JSONValue.Member] = [.init("artifactLocation", .object(artifact))]
    if place.line > 0 {
      var region: [JSONValue.Member] = [.init("startLine", .integer(place.line))]
      if place.column > 0 { region.append(.init("startColumn", .integer(place.column))) }
      location.append(.init("region", .object(region)))
    }
    return .init("physicalLocation", .object(location))
  }

  /// A path as a reference: relative paths stay relative, absolute ones become `file:///…`.
  ///
  /// All but RFC 3986's unreserved characters and `/` are percent-encoded, also those a path could
  /// keep (a `:` in the first segment would read as a scheme); empty segments and `.` are left out.
  static func uri(of path: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var uri: [UInt8] = path.hasPrefix("/") ? Array("file:///".utf8) : []
    let segments = path.utf8.split(separator: UInt8(ascii: "/"))
      .filter { !$0.elementsEqual(".".utf8) }
    for (position, segment) in segments.enumerated() {
      if position > 0 { uri.append(UInt8(ascii: "/")) }
      for byte in segment {
        if isUnreserved(byte) {
          uri.append(byte)
        } else {
          uri += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
        }
      }
    }
    return String(decoding: uri, as: UTF8.self)
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "_"), UInt8(ascii: "~"):
      true
    default: false
    }
  }
}
