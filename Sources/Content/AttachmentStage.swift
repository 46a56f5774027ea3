import Attachments
import Crypto
import Diagnostics
import Disk
import Languages
import Records

/// Reads the files of each department's files/, and holds them against the evidence naming them.
struct AttachmentStage {
  static let sizeLimit = 20 << 20
  /// All of them are held until they are published.
  static let totalLimit = 256 << 20

  private let fileSystem: any FileSystem
  private let problems: Problems
  private let texts: TextCollector
  /// Sorted by department, then name, as the folders are read in that order.
  private(set) var attachments: [Attachment] = []
  /// Where each file stands, the unreadable ones too.
  private var places: [(department: Identifier, name: AttachmentName, place: SourcePlace)] = []
  private var total = 0

  init(fileSystem: any FileSystem, problems: Problems, texts: TextCollector) {
    self.fileSystem = fileSystem
    self.problems = problems
    self.texts = texts
  }

  mutating func read(_ folder: ContentLayout.DepartmentFolder) throws(FileSystemFailure) {
    for file in folder.files {
      texts.add(file: file.file)
      let place = SourcePlace(file: file.file)
      places.append((folder.id, file.name, place))
      let bytes = try fileSystem.contents(of: file.file, limit: Self.sizeLimit)
      total += bytes.count
      guard total <= Self.totalLimit else {
        let limit = Self.totalLimit >> 20
        problems.error(
          ContentRule.fileSize, en: "the attachments up to this one have more than \(limit) MB",
          zh: "附件合计至此已超过 \(limit) MB", at: place)
        continue
      }
      let reading = AttachmentReading(of: bytes, as: file.name.kind)
      texts.add(reading.texts, file: file.file)
      problems.add(reading.obstacles.map { Self.finding($0, at: place) })
      attachments.append(
        Attachment(
          department: folder.id, name: file.name, bytes: bytes, digest: Self.digest(of: bytes)))
    }
  }

  /// Holds the evidence of `reports` against the files.
  func check(_ reports: [Report]) {
    var isNamed: Set<[String]> = []
    for report in reports {
      for evidence in report.allEvidence {
        guard let file = evidence.file else { continue }
        isNamed.insert([report.department.text, file.value.text])
        check(file, digest: evidence.digest, of: report.department)
      }
    }
    // While something is wrong, nobody can tell what is of no use.
    if problems.hasErrors { return }
    for file in places where !isNamed.contains([file.department.text, file.name.text]) {
      problems.error(
        ContentRule.unusedAttachment,
        en: "no evidence names '\(file.name.text)'; add 'file: \(file.name.text)' or delete it",
        zh: "没有佐证材料引用“\(file.name.text)”，请补写“file: \(file.name.text)”或删去该文件",
        at: file.place)
    }
  }

  private func check(
    _ file: Placed<AttachmentName>, digest: Placed<String>?, of department: Identifier
  ) {
    let name = file.value.text
    let names = places.filter { $0.department == department }.map(\.name)
    guard names.contains(file.value) else {
      let hint = Bilingual<String>.didYouMean(
        NearMiss.suggestion(for: name, among: names.map(\.text)))
      problems.error(
        ContentRule.missingAttachment,
        en: "there is no file 'departments/\(department.text)/files/\(name)'" + hint.en,
        zh: "没有文件“departments/\(department.text)/files/\(name)”" + hint.zh, at: file.place)
      return
    }
    let attachment = attachments.first { $0.department == department && $0.name == file.value }
    if let digest, let attachment, digest.value != attachment.digest {
      problems.error(
        ContentRule.alteredAttachment,
        en: "'\(name)' was altered: its SHA-256 is \(attachment.digest)",
        zh: "“\(name)”已被改动：其 SHA-256 值为 \(attachment.digest)", at: digest.place)
    }
  }

  private static func finding(_ obstacle: Obstacle, at place: SourcePlace) -> Finding {
    let (rule, severity): (RuleName, Severity) =
      switch obstacle.kind {
      case .wrongKind: (ContentRule.attachmentKind, .error)
      case .unread: (ContentRule.attachmentUnread, .error)
      case .hidden: (ContentRule.attachmentHidden, .warning)
      }
    return Finding(rule: rule, severity: severity, summary: obstacle.summary, place: place)
  }

  private static func digest(of bytes: [UInt8]) -> String {
    SHA256.hash(data: bytes).map { byte in
      String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
    }.joined()
  }
}
