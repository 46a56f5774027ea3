import CLibXML2
import Languages

/// libxml2's events handed to a `MarkupState`; the only place that sees its pointers.
enum MarkupReading {
  static func read(_ bytes: [UInt8], into state: inout MarkupState) {
    var handlers = unsafe gazette_xml_handlers(
      start: onStart, end: onEnd, characters: onCharacters, construct: onConstruct,
      doctype: onDoctype, error: onError)
    let result = unsafe withUnsafeMutablePointer(to: &state) { state in
      unsafe bytes.withUnsafeBufferPointer { bytes in
        unsafe gazette_xml_read(bytes.baseAddress, bytes.count, &handlers, state)
      }
    }
    if result != 0 {
      state.complain(.wellFormed, 0, zh: "文件无法交给 libxml2 读取", en: "libxml2 couldn't take the file")
    }
  }
}

private func state(_ pointer: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<MarkupState> {
  guard let pointer = unsafe pointer else { preconditionFailure("the shim passes the state back") }
  return unsafe pointer.assumingMemoryBound(to: MarkupState.self)
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
  let page = unsafe state(data)
  var declared: [String] = []
  for index in 0..<Int(namespaceCount) {
    if let namespaces = unsafe namespaces { unsafe declared.append(text(namespaces[index].prefix)) }
  }
  unsafe page.pointee.open(
    text(name), prefix: text(prefix), space: space, declared: declared, offset: offset)
  for index in 0..<Int(attributeCount) {
    guard let attributes = unsafe attributes else { break }
    let attribute = unsafe attributes[index]
    guard let value = unsafe attribute.value, let end = unsafe attribute.end else { continue }
    let name =
      unsafe attribute.prefix == nil
      ? text(attribute.name) : text(attribute.prefix) + ":" + text(attribute.name)
    let bytes = unsafe UnsafeBufferPointer(start: value, count: end - value)
    unsafe page.pointee.attribute(name, bytes.span)
  }
  unsafe page.pointee.opened()
}

private func onEnd(_ data: UnsafeMutableRawPointer?, _ offset: Int) {
  unsafe state(data).pointee.close(offset)
}

private func onCharacters(
  _ data: UnsafeMutableRawPointer?, _ text: UnsafePointer<UInt8>?, _ length: Int32, _ offset: Int
) {
  let bytes = unsafe UnsafeBufferPointer(start: text, count: Int(length))
  unsafe state(data).pointee.characters(bytes.span, offset)
}

private func onConstruct(_ data: UnsafeMutableRawPointer?, _ construct: Int32, _ offset: Int) {
  let constructs: [(opening: String, zh: String, en: String)] = [
    ("<!--", "注释", "a comment"), ("<?", "处理指令", "a processing instruction"),
    ("<![CDATA[", "CDATA 区段", "a CDATA section"), ("&", "实体引用", "an entity reference"),
    ("<!", "声明", "a declaration"),
  ]
  let found = constructs[Int(construct)]
  let page = unsafe state(data)
  let start = unsafe page.pointee.start(of: found.opening, before: offset)
  unsafe page.pointee.complain(
    .construct, start, zh: "不得有\(found.zh)", en: "\(found.en) has no place in a published file")
  if construct == Int32(GAZETTE_XML_DECLARATION.rawValue) {
    unsafe page.pointee.isCutShort = true
  }
}

private func onDoctype(
  _ data: UnsafeMutableRawPointer?, _ name: UnsafePointer<UInt8>?,
  _ publicID: UnsafePointer<UInt8>?, _ systemID: UnsafePointer<UInt8>?, _ offset: Int
) {
  unsafe state(data).pointee.doctype(text(name), offset)
  let isForeign = unsafe publicID != nil || systemID != nil
  if isForeign { unsafe state(data).pointee.isCutShort = true }
}

private func onError(_ data: UnsafeMutableRawPointer?, _ error: UnsafePointer<gazette_xml_error>?) {
  guard let error = unsafe error else { return }
  var words = unsafe error.pointee.message.map { unsafe String(cString: $0) } ?? "no message"
  while let last = words.last, last.isNewline || last == " " { words.removeLast() }
  let quoted = words.split(whereSeparator: \.isNewline).joined(separator: " ")
  if unsafe error.pointee.level == GAZETTE_XML_FATAL {
    unsafe state(data).pointee.isCutShort = true
  }
  unsafe state(data).pointee.parserErrors.append(
    MarkupState.ParserError(
      line: Int(error.pointee.line), column: Int(error.pointee.column),
      summary: Bilingual(zh: "libxml2 报告：“\(quoted)”", en: "libxml2 says: \(quoted)")))
}
