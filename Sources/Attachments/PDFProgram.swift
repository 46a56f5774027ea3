import CChildProcess

/// A program that reads a PDF, in a process of its own: a crash or a hang in it isn't ours.
struct PDFProgram {
  struct Answer {
    /// The exit code; -1 when the program was stopped or crashed.
    let status: Int
    let output: [UInt8]
    /// What it said on standard error.
    let complaint: String

    var isMissing: Bool { status == GAZETTE_CHILD_MISSING }
  }

  /// Text, page by page, a form feed after each (poppler).
  static let text = PDFProgram(path: "/usr/bin/pdftotext", arguments: ["-enc", "UTF-8", "-", "-"])
  /// The whole file again with nothing packed, those objects too that nothing refers to (qpdf).
  static let objects = PDFProgram(
    path: "/usr/bin/qpdf",
    arguments: [
      "--qdf", "--object-streams=disable", "--preserve-unreferenced", "--decrypt", "/dev/stdin",
      "-",
    ])

  private static let outputLimit = 256 << 20
  private static let seconds: UInt32 = 30

  let path: String
  let arguments: [String]

  /// What the program says of `bytes`; `nil` when the system had no room for it.
  func answer(to bytes: [UInt8]) -> Answer? {
    var result = unsafe gazette_child_result()
    defer { unsafe gazette_child_free(&result) }
    let outcome = unsafe withCStrings([path] + arguments) { strings in
      unsafe bytes.withUnsafeBufferPointer { input in
        unsafe gazette_child_run(
          path, strings, input.baseAddress, input.count, Self.outputLimit, Self.seconds, &result)
      }
    }
    guard outcome == 0 else { return nil }
    let output = unsafe UnsafeBufferPointer(start: result.output, count: result.output_length)
    let complaint = unsafe UnsafeBufferPointer(
      start: result.complaint, count: result.complaint_length)
    return unsafe Answer(
      status: Int(result.status), output: Array(output),
      complaint: String(decoding: complaint, as: UTF8.self))
  }

  /// Calls `body` with the strings as C has them, and a NULL behind the last.
  private func withCStrings(
    _ strings: [String], _ body: (UnsafePointer<UnsafePointer<CChar>?>) -> Int32
  ) -> Int32 {
    var offsets: [Int] = []
    var characters: [CChar] = []
    for string in strings {
      offsets.append(characters.count)
      characters += string.utf8CString
    }
    return unsafe characters.withUnsafeBufferPointer { buffer in
      let starts = unsafe offsets.map { unsafe buffer.baseAddress?.advanced(by: $0) } + [nil]
      return unsafe starts.withUnsafeBufferPointer { starts in
        unsafe starts.baseAddress.map { unsafe body($0) } ?? -1
      }
    }
  }
}
