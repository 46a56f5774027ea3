package import Diagnostics
package import Languages
package import Records

/// What stands between the records and their publication, for the clerk who is to publish them.
package struct PublicationChecklist: Sendable {
  private let findings: [ReportedFinding]
  private let departments: [Department]
  private let reports: [Report]
  private let published: Set<String>
  private let date: CalendarDate?
  private let isStrict: Bool

  /// - Parameters:
  ///   - findings: Of the run; what was acknowledged asks nobody to act.
  ///   - departments: Whose names are used; one that isn't here is called by its id.
  ///   - reports: All of them, held back or not.
  ///   - published: The ids of reports that the public has already.
  ///   - date: The day of the site; `nil` when the run ended before it was known.
  ///   - isStrict: Whether warnings refuse too.
  package init(
    findings: [ReportedFinding], departments: [Department], reports: [Report],
    published: Set<String>, date: CalendarDate?, isStrict: Bool
  ) {
    self.findings = findings.filter { !$0.standing.isAccepted }
    self.departments = departments
    self.reports = reports
    self.published = published
    self.date = date
    self.isStrict = isStrict
  }

  /// Lines without line ends.
  package func lines(in language: Language) -> [String] {
    let date = date.map { Bilingual(zh: "（\($0.text)）", en: " (\($0.text))") }
    let title = Bilingual(
      zh: "发布前检查" + (date?.zh ?? ""), en: "Before publication" + (date?.en ?? ""))
    let blocking = findings.map(\.finding).filter(blocks)
    let advised = findings.map(\.finding).filter {
      !blocks($0) && !Self.isTold(elsewhere: $0)
    }
    var lines = [title[language], ""]
    lines += section(
      Bilingual(zh: "须先处理，否则不予发布", en: "To be mended first, or nothing is published"),
      blocking, in: language)
    lines += section(
      Bilingual(zh: "建议处理，不影响发布", en: "Advised; publication doesn't wait for it"), advised,
      in: language)
    lines += deadlines(in: language) + held(in: language)
    let outcome =
      blocking.isEmpty
      ? Bilingual(zh: "结论：可以发布", en: "Outcome: may be published")
      : Bilingual(zh: "结论：不能发布", en: "Outcome: can't be published")
    return lines + [outcome[language]]
  }

  private func blocks(_ finding: Finding) -> Bool {
    finding.severity >= (isStrict ? .warning : .error)
  }

  /// Held reports have a part of their own.
  private static func isTold(elsewhere finding: Finding) -> Bool { finding.rule == "held-back" }

  private func section(
    _ title: Bilingual<String>, _ findings: [Finding], in language: Language
  ) -> [String] {
    guard !findings.isEmpty else { return [] }
    let count = Bilingual(zh: "（\(findings.count)条）", en: ": \(findings.count)")
    var lines = [title[language] + count[language]]
    for responsible in order(of: findings) {
      lines.append("  " + name(of: responsible)[language])
      for finding in findings where Responsible(for: finding) == responsible {
        lines.append("    \(finding.place.text)")
        lines.append("      \(finding.summary[language]) [\(finding.rule.text)]")
        for note in finding.notes { lines.append("      - \(note.summary[language])") }
      }
    }
    return lines + [""]
  }

  /// Departments by id, then the translator, then the bureau.
  private func order(of findings: [Finding]) -> [Responsible] {
    let all = Set(findings.map { Responsible(for: $0) })
    let departments = all.compactMap { responsible -> Identifier? in
      if case .department(let id) = responsible { id } else { nil }
    }
    return departments.sorted().map(Responsible.department)
      + [.translator, .bureau].filter(all.contains)
  }

  private func name(of responsible: Responsible) -> Bilingual<String> {
    switch responsible {
    case .department(let id):
      let name = departments.first { $0.id.value == id }?.name.value
      return name.map { Bilingual(zh: "部门：\($0.zh)", en: "Department: \($0.en)") }
        ?? Bilingual(zh: "部门：\(id.text)", en: "Department: \(id.text)")
    case .translator: return Bilingual(zh: "翻译人员", en: "Translator")
    case .bureau: return Bilingual(zh: "财政部门（网站主办）", en: "Finance bureau, which keeps the site")
    }
  }

  private func deadlines(in language: Language) -> [String] {
    guard let date else { return [] }
    let due = reports.filter { !published.contains($0.id.text) }.flatMap { report in
      Deadline.deadlines(of: report).map { deadline in
        "  \(report.id.text) \(deadline.text(on: date)[language])"
      }
    }
    guard !due.isEmpty else { return [] }
    return [Bilingual(zh: "法定公开期限", en: "Legal deadlines")[language]] + due + [""]
  }

  private func held(in language: Language) -> [String] {
    guard let date else { return [] }
    let held = reports.filter { $0.isHeld(on: date) }
    guard !held.isEmpty else { return [] }
    let lines = held.compactMap { report -> String? in
      guard let day = report.showFrom?.value else { return nil }
      let left = day.days(since: date)
      return
        "  "
        + Bilingual(
          zh: "\(report.id.text) 自\(day.text)起公开，还有\(left)天；本次不含",
          en: "\(report.id.text) is shown from \(day.text), in \(left) days; left out now"
        )[language]
    }
    return [Bilingual(zh: "未到公开日期", en: "Held back")[language]] + lines + [""]
  }
}
