import Diagnostics
import Languages
import Records

/// One thing that moved, as a finding tells it: what it was, what it is, and where both stand.
struct GoalpostChange {
  enum Subject: CaseIterable {
    case goal
    case indicator
  }

  struct Side {
    let id: Identifier
    let name: Bilingual<String>
    /// What moved, as printed; for one that is new or dropped, its name.
    let value: String
    let place: SourcePlace
  }

  let subject: Subject
  let move: Goalposts.Move
  let later: Side?
  let earlier: Side?

  /// Its path, then the value of this year and the one of the year before; one of them for what is
  /// new or was dropped.
  var values: [String] {
    let id = (later ?? earlier)?.id.text ?? ""
    let list = subject == .goal ? "goals" : "indicators"
    return ["\(list).\(id).\(move.rawValue)"] + [later?.value, earlier?.value].compactMap(\.self)
  }

  /// At this year's place, then at last year's.
  func notes(before year: String) -> [Finding.Note] {
    guard let later else {
      return earlier.map { [Finding.Note(dropped($0, since: year), place: $0.place)] } ?? []
    }
    guard let earlier else { return [Finding.Note(added(later), place: later.place)] }
    return [
      Finding.Note(changed(later, from: earlier), place: later.place),
      Finding.Note(
        Bilingual(zh: "\(year)年度在此", en: "Here in \(year)"), place: earlier.place),
    ]
  }

  private func added(_ side: Side) -> Bilingual<String> {
    switch subject {
    case .goal: Bilingual(zh: "目标“\(side.name.zh)”为新增", en: "Goal '\(side.name.en)' is new")
    case .indicator:
      Bilingual(zh: "指标“\(side.name.zh)”为新增", en: "Indicator '\(side.name.en)' is new")
    }
  }

  private func dropped(_ side: Side, since year: String) -> Bilingual<String> {
    switch subject {
    case .goal:
      Bilingual(
        zh: "\(year)年度的目标“\(side.name.zh)”未再列入",
        en: "Goal '\(side.name.en)' of \(year) is no longer there")
    case .indicator:
      Bilingual(
        zh: "\(year)年度的指标“\(side.name.zh)”未再列入",
        en: "Indicator '\(side.name.en)' of \(year) is no longer there")
    }
  }

  private func changed(_ later: Side, from earlier: Side) -> Bilingual<String> {
    let what = move.field
    if move == .renamed {
      return Bilingual(
        zh: "“\(earlier.name.zh)”改名为“\(later.name.zh)”",
        en: "'\(earlier.name.en)' was renamed '\(later.name.en)'")
    }
    let old = earlier.value.isEmpty ? Bilingual(zh: "未公布", en: "not stated") : quoted(earlier)
    let new = later.value.isEmpty ? Bilingual(zh: "未公布", en: "not stated") : quoted(later)
    return Bilingual(
      zh: "“\(later.name.zh)”的\(what.zh)由\(old.zh)变为\(new.zh)",
      en: "\(what.en.capitalizedFirst) of '\(later.name.en)': \(old.en), now \(new.en)")
  }

  private func quoted(_ side: Side) -> Bilingual<String> {
    Bilingual(zh: "“\(side.value)”", en: "'\(side.value)'")
  }
}

extension Goalposts.Move {
  /// What of a goal or an indicator moves.
  fileprivate var field: Bilingual<String> {
    switch self {
    case .new, .dropped, .renamed: Bilingual(zh: "名称", en: "name")
    case .targetLowered, .targetRaised, .targetChanged: Bilingual(zh: "目标值", en: "target")
    case .weightMoved: Bilingual(zh: "分值", en: "full score")
    case .unitChanged: Bilingual(zh: "计量单位", en: "unit")
    case .comparisonChanged: Bilingual(zh: "计算符号", en: "sign")
    }
  }

  /// How often it happened, as one part of a list.
  func text(_ count: Int, _ subject: GoalpostChange.Subject) -> Bilingual<String> {
    let word: (zh: String, one: String, many: String) =
      switch subject {
      case .goal: ("目标", "goal", "goals")
      case .indicator: ("指标", "indicator", "indicators")
      }
    let noun = count == 1 ? word.one : word.many
    let target = count == 1 ? "target" : "targets"
    return switch self {
    case .new: Bilingual(zh: "新增\(word.zh)\(count)项", en: "\(count) new \(noun)")
    case .dropped: Bilingual(zh: "取消\(word.zh)\(count)项", en: "\(count) \(noun) dropped")
    case .renamed: Bilingual(zh: "\(word.zh)改名\(count)项", en: "\(count) \(noun) renamed")
    case .targetLowered: Bilingual(zh: "目标值放宽\(count)项", en: "\(count) \(target) relaxed")
    case .targetRaised: Bilingual(zh: "目标值收紧\(count)项", en: "\(count) \(target) tightened")
    case .targetChanged: Bilingual(zh: "目标值变更\(count)项", en: "\(count) \(target) changed")
    case .weightMoved:
      Bilingual(zh: "\(word.zh)分值变更\(count)项", en: "full score of \(count) \(noun) changed")
    case .unitChanged:
      Bilingual(zh: "计量单位变更\(count)项", en: "unit of \(count) \(noun) changed")
    case .comparisonChanged:
      Bilingual(zh: "计算符号变更\(count)项", en: "sign of \(count) \(noun) changed")
    }
  }
}
