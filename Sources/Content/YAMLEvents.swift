import CYAML

/// libyaml's reading of a file, event by event; the only place that holds its handles.
enum YAMLEvents {
  /// Hands every event of `utf8` to `take`, until it wants no more or nothing more can be read.
  static func read(_ utf8: [UInt8], take: (YAMLEvent) -> Bool) -> YAMLMistake? {
    unsafe utf8.withUnsafeBufferPointer { input -> YAMLMistake? in
      guard let start = input.baseAddress else { return nil }
      // libyaml keeps the parser's address.
      let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
      defer { unsafe parser.deallocate() }
      guard unsafe yaml_parser_initialize(parser) == 1 else { return outOfMemory }
      defer { unsafe yaml_parser_delete(parser) }
      unsafe yaml_parser_set_input_string(parser, start, input.count)
      // Or it would guess at UTF-16.
      unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
      while true {
        var event = unsafe yaml_event_t()
        guard unsafe yaml_parser_parse(parser, &event) == 1 else { return unsafe mistake(parser) }
        defer { unsafe yaml_event_delete(&event) }
        if unsafe event.type == YAML_STREAM_END_EVENT { return nil }
        if let event = unsafe Self.event(event), !take(event) { return nil }
      }
    }
  }

  private static let outOfMemory = YAMLMistake(words: "out of memory", line: 0, column: 0)

  /// `nil` for what says nothing of the content.
  private static func event(_ event: yaml_event_t) -> YAMLEvent? {
    switch unsafe event.type {
    case YAML_DOCUMENT_START_EVENT: return unsafe self.event(.documentStart, event)
    case YAML_ALIAS_EVENT: return unsafe self.event(.alias, event)
    case YAML_SCALAR_EVENT:
      let scalar = unsafe event.data.scalar
      let value = unsafe UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      let isDoubleQuoted = unsafe scalar.style == YAML_DOUBLE_QUOTED_SCALAR_STYLE
      return unsafe self.event(
        .scalar(String(decoding: value, as: UTF8.self), isDoubleQuoted: isDoubleQuoted), event,
        hasAnchor: scalar.anchor != nil, hasTag: scalar.tag != nil)
    case YAML_SEQUENCE_START_EVENT:
      let list = unsafe event.data.sequence_start
      return unsafe self.event(
        .listStart, event, hasAnchor: list.anchor != nil, hasTag: list.tag != nil)
    case YAML_MAPPING_START_EVENT:
      let mapping = unsafe event.data.mapping_start
      return unsafe self.event(
        .mappingStart, event, hasAnchor: mapping.anchor != nil, hasTag: mapping.tag != nil)
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT:
      return unsafe self.event(.collectionEnd, event)
    // The stream's start and a document's end; libyaml has no others.
    default: return nil
    }
  }

  private static func event(
    _ kind: YAMLEvent.Kind, _ event: yaml_event_t, hasAnchor: Bool = false, hasTag: Bool = false
  ) -> YAMLEvent {
    let mark = unsafe event.start_mark
    return YAMLEvent(
      kind: kind, line: mark.line + 1, column: mark.column + 1, hasAnchor: hasAnchor,
      hasTag: hasTag)
  }

  private static func mistake(_ parser: UnsafePointer<yaml_parser_t>) -> YAMLMistake {
    guard let problem = unsafe parser.pointee.problem else { return outOfMemory }
    let words = unsafe String(cString: problem)
    switch unsafe parser.pointee.error {
    case YAML_SCANNER_ERROR, YAML_PARSER_ERROR:
      let mark = unsafe parser.pointee.problem_mark
      let context = unsafe parser.pointee.context.map { unsafe String(cString: $0) + ": " }
      return YAMLMistake(
        words: (context ?? "") + words, line: mark.line + 1, column: mark.column + 1)
    // The reader counts in bytes of its own.
    default: return YAMLMistake(words: words, line: 0, column: 0)
    }
  }
}
