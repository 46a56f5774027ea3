package import Languages
package import Records

/// A day by which a law wants a report disclosed, as far as its record tells.
package struct Deadline: Hashable, Sendable {
  package enum Law: Sendable, CaseIterable {
    /// 预算法第十四条: within twenty days of approval.
    case budgetLaw
    /// 政府信息公开条例第二十六条: within twenty working days of the information's coming about.
    case disclosureRegulation
  }

  package let law: Law
  /// The day it is counted from.
  package let start: CalendarDate
  /// Under the regulation the earliest it can be: which days are holidays no record says.
  package let day: CalendarDate

  /// By the dates the record has, the budget law first; none where it has neither.
  package static func deadlines(of report: Report) -> [Deadline] {
    var deadlines: [Deadline] = []
    if let approved = report.publication.approved?.value, let day = approved.adding(days: 20) {
      deadlines.append(Deadline(law: .budgetLaw, start: approved, day: day))
    }
    if let written = report.publication.written?.value, let day = written.adding(weekdays: 20) {
      deadlines.append(Deadline(law: .disclosureRegulation, start: written, day: day))
    }
    return deadlines
  }

  /// One sentence, such as 批复日期2024-05-01，…最迟2024-05-21公开，还有3天.
  package func text(on today: CalendarDate) -> Bilingual<String> {
    let left = day.days(since: today)
    let rest: Bilingual<String> =
      switch left {
      case 0: Bilingual(zh: "今天到期", en: "due today")
      case 1...: Bilingual(zh: "还有\(left)天", en: left == 1 ? "1 day left" : "\(left) days left")
      default:
        Bilingual(
          zh: "已过\(-left)天", en: left == -1 ? "1 day overdue" : "\(-left) days overdue")
      }
    switch law {
    case .budgetLaw:
      return Bilingual(
        zh: """
          批复日期\(start.text)；随部门决算公开的，按《预算法》第十四条应在批复后二十日内公开，即\(day.text)前，\
          \(rest.zh)
          """,
        en: """
          approved on \(start.text); if disclosed with the department's final accounts, due within \
          20 days of approval (Budget Law, article 14), by \(day.text): \(rest.en)
          """)
    case .disclosureRegulation:
      return Bilingual(
        zh: """
          填报日期\(start.text)；按《政府信息公开条例》第二十六条应自形成之日起二十个工作日内公开，不计节假日调休为\
          \(day.text)前，\(rest.zh)
          """,
        en: """
          written on \(start.text); due within 20 working days of coming about (Regulations on Open \
          Government Information, article 26), by \(day.text) if no holiday falls between: \(rest.en)
          """)
    }
  }
}
