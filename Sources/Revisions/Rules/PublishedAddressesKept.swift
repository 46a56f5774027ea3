import Diagnostics
import Languages
import Records

/// Every published address still leads to its page, or says where the page went.
struct PublishedAddressesKept: PublishedRule {
  static let name: RuleName = "published-addresses-kept"
  static let severity = Severity.error
  static let title = Bilingual(
    zh: "已公布的网址须继续有效", en: "Published addresses go on leading somewhere")
  static let meaning = Bilingual(
    zh: """
      已公布的页面移动或撤回后，原网址须保留一页，说明移到何处或因何撤回。停用的网址登记在retired.yaml中；\
      已公布的报告也不能再设定以后的公开日期。
      """,
    en: """
      Where a published page was moved or withdrawn, its address keeps a page that says where it \
      went or on what ground. Such addresses stand in retired.yaml. A report that was published \
      can't be held back for a later day.
      """)
  static let source = Bilingual(zh: "本站规则", en: "A rule of this site")

  /// The pages that the next site makes, without those of retired addresses.
  let made: Set<PageAddress>
  let retired: [RetiredAddress]

  /// What retired.yaml says against itself and against the pages there are.
  var ownFindings: [Finding] {
    var seen: Set<PageAddress> = []
    var found: [Finding] = []
    for move in retired.flatMap(\.moves) {
      let (text, place) = (move.from.value.text, move.from.place)
      if !seen.insert(move.from.value).inserted {
        found.append(
          finding(
            Bilingual(zh: "网址“\(text)”登记了两次", en: "'\(text)' stands here twice"), at: place))
      }
      if made.contains(move.from.value) {
        found.append(
          finding(
            Bilingual(
              zh: "网址“\(text)”仍有页面，不能登记为停用",
              en: "'\(text)' still has its page and can't be retired"), at: place))
      }
      if let target = move.to, !made.contains(target) {
        found.append(
          finding(
            Bilingual(
              zh: "网址“\(text)”所指的新网址“\(target.text)”没有页面",
              en: "'\(text)' is said to have moved to '\(target.text)', where there is no page"),
            at: place))
      }
    }
    return found
  }

  /// `held` are the reports that the next site won't show.
  func findings(in site: PublishedSite, held: [Report]) -> [Finding] {
    let left = Set(retired.flatMap(\.moves).map(\.from.value))
    let gone = site.pages.filter { !made.contains($0) && !left.contains($0) }
    let back = held.filter { report in site.records.contains { $0.id == report.id.text } }
    let heldRoots = Set(back.map { PageAddress(of: $0.id) })
    return back.map(heldBack)
      + Self.families(of: gone).filter { !heldRoots.contains($0.root) }
      .map { vanished($0.root, below: $0.below, in: site) }
  }

  /// Each page with those below it; `pages` is sorted, so that a family stands together.
  private static func families(
    of pages: [PageAddress]
  ) -> [(root: PageAddress, below: [String])] {
    var families: [(root: PageAddress, below: [String])] = []
    for page in pages {
      if let root = families.last?.root.text, !root.isEmpty, page.text.hasPrefix(root) {
        families[families.count - 1].below.append(String(page.text.dropFirst(root.count)))
      } else {
        families.append((page, []))
      }
    }
    return families
  }

  private func vanished(
    _ page: PageAddress, below: [String], in site: PublishedSite
  ) -> Finding {
    let list = below.joined(separator: ", ")
    let more = Finding.Note(
      Bilingual(
        zh: "一并停用的下级网址，写入“below”：[\(list)]",
        en: "addresses below it that go with it, for 'below': [\(list)]"))
    return Finding(
      rule: Self.name, severity: Self.severity,
      summary: Bilingual(
        zh: "“\(page.text)”已经公布，现在没有这一页；请恢复，或在retired.yaml中登记移到何处、因何撤回",
        en: """
          '\(page.text)' is published and has no page now; restore it, or state in retired.yaml \
          where it went or why it was withdrawn
          """),
      place: SourcePlace(file: "\(site.folder)/\(Language.zh.rawValue)/\(page.text)index.html"),
      notes: below.isEmpty ? [] : [more])
  }

  private func heldBack(_ report: Report) -> Finding {
    let date = report.showFrom?.value.text ?? ""
    return finding(
      Bilingual(
        zh: "报告“\(report.id.text)”已经公布，不能再推迟到“\(date)”公开；请删去“show-from”，或按撤回办理",
        en: """
          '\(report.id.text)' is published already and can't be held back until '\(date)'; take \
          'show-from' out, or withdraw the report
          """),
      at: report.showFrom?.place ?? report.source)
  }

  private func finding(_ summary: Bilingual<String>, at place: SourcePlace) -> Finding {
    Finding(rule: Self.name, severity: Self.severity, summary: summary, place: place)
  }
}
