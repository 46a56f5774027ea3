import CZip

/// libzip's reading of a file in memory; the only place that sees its handles.
///
/// Nothing is believed of what the file says of itself: bytes are counted as they are unpacked.
package enum ZipReading {
  static let mostEntries = 2_000
  static let entryLimit = 64 << 20
  static let totalLimit = 128 << 20
  /// Where an entry of more than 1 MB is unpacked to more than so many times its size.
  static let mostRatio = 100

  /// Every entry; `nil`, told, when the file is no ZIP, or any of it can't be read.
  package static func entries(of bytes: [UInt8], into collector: PartCollector) -> [ZipEntry]? {
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      collector.refuse(
        .wrongKind, zh: "文件设有密码或为旧版 Office 格式，请取消密码并另存为后缀所示的格式",
        en:
          "the file has a password or is in an old Office format; save it without, as its ending says"
      )
      return nil
    }
    guard bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) else {
      collector.refuse(
        .wrongKind, zh: "文件不是后缀所示的格式，请重新另存", en: "the file isn't what its ending says; save it anew"
      )
      return nil
    }
    guard let frame = ZipFrame(bytes) else {
      collector.refuse(
        .unread, zh: "文件已损坏，或含有目录之外的内容，请重新另存",
        en: "the file is damaged or holds bytes its directory doesn't name; save it anew")
      return nil
    }
    RawStrings.read(frame.extras, part: "ZIP", into: collector)
    var entries: [ZipEntry] = []
    let words = unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe read(buffer, into: &entries, collector)
    }
    if let words {
      collector.refuse(
        .unread, zh: "文件已损坏（libzip：\(words)），请重新另存",
        en: "the file is damaged (libzip: \(words)); save it anew")
    }
    return collector.isRefused ? nil : entries
  }

  /// What libzip said when it couldn't read on; `nil` when all was read or is told.
  private static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, into entries: inout [ZipEntry], _ collector: PartCollector
  ) -> String? {
    var error = unsafe zip_error_t()
    unsafe zip_error_init(&error)
    defer { unsafe zip_error_fini(&error) }
    guard
      let source = unsafe zip_source_buffer_create(
        bytes.baseAddress, UInt64(bytes.count), 0, &error)
    else { return unsafe words(of: &error) }
    guard let archive = unsafe zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error)
    else {
      unsafe zip_source_free(source)
      return unsafe words(of: &error)
    }
    // It owns the source from here on.
    defer { unsafe zip_discard(archive) }
    let count = unsafe zip_get_num_entries(archive, ZIP_FL_UNCHANGED)
    guard count <= mostEntries else {
      collector.refuse(
        .unread, zh: "压缩包内的条目超过\(mostEntries)个",
        en: "the file is made of more than \(mostEntries) entries")
      return nil
    }
    var names: Set<String> = []
    var total = 0
    for index in 0..<UInt64(max(0, count)) {
      guard let name = unsafe zip_get_name(archive, index, ZIP_FL_ENC_RAW),
        let name = unsafe String(validatingCString: name), isPlain(name),
        names.insert(name.lowercased()).inserted
      else {
        collector.refuse(
          .unread, zh: "压缩包内第 \(index + 1) 个条目的名称不合规或重复，请重新另存",
          en:
            "entry \(index + 1) of the file has a name that isn't allowed or stands twice; save it anew"
        )
        continue
      }
      collector.add(AttachedText(part: "ZIP", text: name))
      var status = unsafe zip_stat_t()
      guard unsafe zip_stat_index(archive, index, ZIP_FL_UNCHANGED, &status) == 0 else {
        return unsafe words(of: zip_get_error(archive))
      }
      guard unsafe isAllowed(status, name, collector) else { continue }
      guard let file = unsafe zip_fopen_index(archive, index, ZIP_FL_UNCHANGED) else {
        return unsafe words(of: zip_get_error(archive))
      }
      defer { unsafe zip_fclose(file) }
      let limit = min(entryLimit, totalLimit - total)
      guard let content = unsafe contents(of: file, limit: limit) else {
        collector.refuse(
          .unread, zh: "“\(name)”解压后过大或已损坏", en: "'\(name)' is damaged, or too large unpacked")
        return nil
      }
      total += content.count
      entries.append(ZipEntry(name: name, bytes: content))
    }
    return nil
  }

  private static func isAllowed(
    _ status: zip_stat_t, _ name: String, _ collector: PartCollector
  ) -> Bool {
    let (size, packed) = unsafe (status.size, status.comp_size)
    if unsafe status.encryption_method != ZIP_EM_NONE {
      collector.refuse(
        .unread, zh: "文件设有密码，无法检查，请取消密码后重新保存",
        en: "the file has a password, so it can't be checked; save it without one")
      return false
    }
    let method = unsafe Int32(status.comp_method)
    guard method == ZIP_CM_STORE || method == ZIP_CM_DEFLATE else {
      collector.refuse(
        .unread, zh: "“\(name)”采用的压缩方法（\(method)）无法读取",
        en: "'\(name)' is packed by a method (\(method)) that can't be read")
      return false
    }
    guard size <= UInt64(entryLimit), size <= 1 << 20 || size / max(packed, 1) <= UInt64(mostRatio)
    else {
      collector.refuse(
        .unread, zh: "“\(name)”解压后为 \(size) 字节，压缩前后相差过大，不予解压",
        en: "'\(name)' would unpack from \(packed) to \(size) bytes; it isn't unpacked")
      return false
    }
    return true
  }

  private static func contents(of file: OpaquePointer, limit: Int) -> [UInt8]? {
    var content: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe chunk.withUnsafeMutableBytes { chunk in
        unsafe chunk.baseAddress.map { unsafe zip_fread(file, $0, UInt64(chunk.count)) } ?? -1
      }
      guard count >= 0, content.count + Int(count) <= limit else { return nil }
      if count == 0 { return content }
      content += chunk.prefix(Int(count))
    }
  }

  /// Relative, without a step up, and of characters that can be shown.
  private static func isPlain(_ name: String) -> Bool {
    guard name.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") }) else {
      return false
    }
    let path = name.hasSuffix("/") ? name.dropLast() : name[...]
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    return parts.allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." }
  }

  private static func words(of error: UnsafeMutablePointer<zip_error_t>) -> String {
    unsafe String(cString: zip_error_strerror(error))
  }
}
