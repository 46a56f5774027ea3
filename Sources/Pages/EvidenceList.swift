import Audit
import Languages
import Records
import Templates

/// The supporting documents of a report and its indicators, those attached with a link to the file.
struct EvidenceList {
  let context: PageContext
  let report: Report

  init(_ context: PageContext, _ report: Report) {
    self.context = context
    self.report = report
  }

  var values: [TemplateValue] {
    report.evidence.map { value(of: $0, indicator: nil) }
      + report.indicators.flatMap { indicator in
        indicator.evidence.map { value(of: $0, indicator: indicator) }
      }
  }

  /// Those of a goal's indicators alone.
  func values(of goal: Goal) -> [TemplateValue] {
    goal.indicators.flatMap { indicator in
      indicator.evidence.map { value(of: $0, indicator: indicator) }
    }
  }

  private func value(of evidence: Evidence, indicator: Indicator?) -> TemplateValue {
    let attachment = evidence.file.flatMap { file in
      context.records.attachments.first {
        $0.department == report.department && $0.name == file.value
      }
    }
    let address = evidence.address?.value
    let link = attachment.map { context.link(to: Address.path(of: $0)) }
    let href = link ?? address.flatMap(Self.webAddress)
    let kind = attachment.map { context.words("attachment-\($0.name.kind.rawValue)") }
    let values: [String: TemplateValue] = [
      "title": context.text(evidence.title),
      "href": href.map(TemplateValue.text) ?? .absent,
      "address": address.map(TemplateValue.text) ?? .absent,
      "date": evidence.date.map { .text($0.value.text) } ?? .absent,
      "indicator": indicator.map { context.text($0.name) } ?? .absent,
      "kind": kind.map(TemplateValue.text) ?? .absent,
      "size": attachment.map { .text(size(of: $0)) } ?? .absent,
      "digest": attachment.map { .text($0.digest) } ?? .absent,
    ]
    return .object(values)
  }

  private func size(of attachment: Attachment) -> String {
    let count = context.numbers.number(ExactDecimal(attachment.bytes.count))
    return context.words("attachment-size", ["size": count])
  }

  /// The address where a link may lead to it: `https:`, in the characters an address is written in.
  private static func webAddress(_ text: String) -> String? {
    guard text.hasPrefix("https://") else { return nil }
    let rest = text.utf8.dropFirst(8)
    let host = rest.prefix { !"/?#".utf8.contains($0) }
    guard !host.isEmpty, host.allSatisfy({ isLetterOrDigit($0) || ".-:".utf8.contains($0) }) else {
      return nil
    }
    let signs = "/?#._~%=&+;,:@-".utf8
    return rest.allSatisfy { isLetterOrDigit($0) || signs.contains($0) } ? text : nil
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    let lower = byte | 0x20
    return (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(lower)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
