import Diagnostics
import Languages
import Records
import Scoring

/// The execution rate is stated with as many decimals as the scheme scores with.
///
/// A rate that loses nothing by its shortness (100, 83.5) passes, and one that is wrong belongs to
/// `execution-rate`. Where no table states a rate, the first text that does is looked at.
struct RatePrecision: AuditRule {
  static let name: RuleName = "rate-precision"
  static let severity = Severity.info
  static let title = Bilingual(
    zh: "执行率的小数位数应与计分办法一致", en: "The execution rate has the decimals of the scheme")
  static let meaning = Bilingual(
    zh: "公布的执行率经过四舍五入，小数位数少于计分办法采用的位数；据此计算的得分可能与按金额计算的不同。",
    en: """
      The published rate is rounded to fewer decimals than the scheme works with. A score taken \
      from it may differ from one taken from the amounts.
      """)
  static let source = Bilingual(
    zh: "本站规则：执行率按计分办法的小数位数核对",
    en: "A rule of this site: the rate is checked with the decimals of the scoring scheme")

  func findings(in report: ScoredReport) -> [RecordFinding] {
    let record = report.report
    let stated = ([record.ownFigures] + record.narrativeFigures).lazy
      .compactMap { set in set[.rate].map { (set.field(.rate), $0) } }.first
    guard let (field, rate) = stated, !record.isWithheld(field),
      rate.value.scale < report.scheme.places,
      Computation.rate(of: record.budget, places: rate.value.scale) == rate.value,
      let precise = Computation.rate(of: record.budget, places: report.scheme.places),
      precise != rate.value
    else { return [] }
    let (places, decimals) = (rate.value.scale, report.scheme.places)
    return [
      finding(
        Bilingual(
          zh: """
            公布的执行率\(rate.value.text)%有\(places)位小数，按计分办法取\(decimals)位小数\
            应为\(precise.text)%
            """,
          en: """
            Execution rate \(rate.value.text)% has \(Self.count(places)); with the \(decimals) of \
            the scheme it is \(precise.text)%
            """),
        field: field, values: [rate.value, precise], place: rate.place)
    ]
  }

  private static func count(_ places: Int) -> String {
    switch places {
    case 0: "no decimals"
    case 1: "1 decimal"
    default: "\(places) decimals"
    }
  }
}
