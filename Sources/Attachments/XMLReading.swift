import CLibXML2
import Languages

/// libxml2's events of one part; the only place that sees its pointers.
///
/// No network, no document type, no entity but the five of XML: a bomb of entities stops the reading
/// at its declaration.
package enum XMLReading {
  /// Hands every event to `take`; tells when the part can't be read to its end.
  package static func read(
    _ bytes: [UInt8], part: String, into collector: PartCollector,
    take: @escaping (XMLEvent) -> Void
  ) {
    var state = XMLState(take: take)
    var handlers = unsafe gazette_xml_handlers(
      start: onStart, end: onEnd, characters: onCharacters, construct: onConstruct,
      doctype: onDoctype, error: onError)
    let result = unsafe withUnsafeMutablePointer(to: &state) { state in
      unsafe bytes.withUnsafeBufferPointer { bytes in
        unsafe gazette_xml_read(bytes.baseAddress, bytes.count, &handlers, state)
      }
    }
    if result != 0 || state.fault != nil {
      let words = state.fault ?? "no memory"
      collector.refuse(
        .unread, zh: "“\(part)”无法读完（libxml2：\(words)），请重新另存",
        en: "'\(part)' can't be read to its end (libxml2: \(words)); save the file anew")
    }
    // Comments, instructions and CDATA sections have no event; whoever looks sees them here.
    if state.hasAside {
      collector.add(AttachedText(part: part, text: String(decoding: bytes, as: UTF8.self)))
    }
  }
}

private struct XMLState {
  let take: (XMLEvent) -> Void
  var fault: String?
  var hasAside = false
}

private func state(_ pointer: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<XMLState> {
  guard let pointer = unsafe pointer else { preconditionFailure("the shim passes the state back") }
  return unsafe pointer.assumingMemoryBound(to: XMLState.self)
}

private func text(_ pointer: UnsafePointer<UInt8>?) -> String {
  guard let pointer = unsafe pointer else { return "" }
  return unsafe String(cString: pointer)
}

private func onStart(
  _ data: UnsafeMutableRawPointer?, _ name: UnsafePointer<UInt8>?, _ prefix: UnsafePointer<UInt8>?,
  _ space: Int32, _ namespaceCount: Int32, _ namespaces: UnsafePointer<gazette_xml_namespace>?,
  _ attributeCount: Int32, _ attributes: UnsafePointer<gazette_xml_attribute>?, _ offset: Int
) {
  var values: [XMLEvent.Attribute] = []
  for index in 0..<Int(attributeCount) {
    guard let attributes = unsafe attributes else { break }
    let attribute = unsafe attributes[index]
    guard let start = unsafe attribute.value, let end = unsafe attribute.end else { continue }
    let value = unsafe String(
      decoding: UnsafeBufferPointer(start: start, count: end - start), as: UTF8.self)
    unsafe values.append(
      XMLEvent.Attribute(
        name: text(attribute.name),
        value: value.utf8.contains(UInt8(ascii: "&")) ? value.replacing("&#38;", with: "&") : value)
    )
  }
  for index in 0..<Int(namespaceCount) {
    guard let namespaces = unsafe namespaces else { break }
    unsafe values.append(XMLEvent.Attribute(name: "xmlns", value: text(namespaces[index].uri)))
  }
  unsafe state(data).pointee.take(.start(name: text(name), attributes: values))
}

private func onEnd(_ data: UnsafeMutableRawPointer?, _ offset: Int) {
  unsafe state(data).pointee.take(.end)
}

private func onCharacters(
  _ data: UnsafeMutableRawPointer?, _ text: UnsafePointer<UInt8>?, _ length: Int32, _ offset: Int
) {
  let bytes = unsafe UnsafeBufferPointer(start: text, count: Int(length))
  unsafe state(data).pointee.take(.text(String(decoding: bytes, as: UTF8.self)))
}

private func onConstruct(_ data: UnsafeMutableRawPointer?, _ construct: Int32, _ offset: Int) {
  switch construct {
  case Int32(GAZETTE_XML_COMMENT.rawValue), Int32(GAZETTE_XML_PROCESSING_INSTRUCTION.rawValue),
    Int32(GAZETTE_XML_CDATA.rawValue):
    unsafe state(data).pointee.hasAside = true
  default:
    unsafe state(data).pointee.fault = "a declaration or an entity reference"
  }
}

private func onDoctype(
  _ data: UnsafeMutableRawPointer?, _ name: UnsafePointer<UInt8>?,
  _ publicID: UnsafePointer<UInt8>?, _ systemID: UnsafePointer<UInt8>?, _ offset: Int
) {
  unsafe state(data).pointee.fault = "a document type"
}

private func onError(_ data: UnsafeMutableRawPointer?, _ error: UnsafePointer<gazette_xml_error>?) {
  guard let error = unsafe error else { return }
  // Warnings and namespace errors leave no text out.
  guard unsafe error.pointee.level == GAZETTE_XML_FATAL else { return }
  guard unsafe state(data).pointee.fault == nil else { return }
  let words = unsafe error.pointee.message.map { unsafe String(cString: $0) } ?? "no message"
  unsafe state(data).pointee.fault =
    words.split(whereSeparator: \.isNewline).joined(separator: " ")
}
