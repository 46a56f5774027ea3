import Records

/// Figures that a sentence states, known by the words in front of them.
enum StatedFigures {
  /// The figures of `facts`, in the order of the text, each with the unit of its money.
  static func figures(
    in text: String, of facts: [StatedFigure.Fact]
  ) -> [(figure: DraftFigure, unit: Money.Unit?)] {
    guard !facts.isEmpty else { return [] }
    let scalars = Array(text.unicodeScalars)
    var figures: [(figure: DraftFigure, unit: Money.Unit?)] = []
    var labelStart = 0
    var at = 0
    while at < scalars.count {
      if "，。；;（）()".unicodeScalars.contains(scalars[at]) { labelStart = at + 1 }
      guard scalars[at].isDigit || scalars[at].isWideDigit else {
        at += 1
        continue
      }
      var end = at
      while end < scalars.count,
        scalars[end].isDigit || scalars[end].isWideDigit || isInside(end, scalars)
      {
        end += 1
      }
      let label = string(scalars[labelStart..<at]).narrow
      let number = ExactDecimal(string(scalars[at..<end]).narrow.replacing(",", with: ""))
      let rest = string(scalars[end..<min(end + 6, scalars.count)]).narrow
      if let number, let (fact, unit) = fact(label, rest), facts.contains(fact),
        !figures.contains(where: { $0.figure.fact == fact })
      {
        figures.append((DraftFigure(fact, number), unit))
      }
      at = end
      labelStart = end
    }
    return figures
  }

  private static func isInside(_ at: Int, _ scalars: [Unicode.Scalar]) -> Bool {
    ".．,".unicodeScalars.contains(scalars[at]) && at + 1 < scalars.count
      && (scalars[at + 1].isDigit || scalars[at + 1].isWideDigit)
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }

  /// What a number is about, by the words in front of it and its unit.
  private static func fact(
    _ label: String, _ rest: String
  ) -> (StatedFigure.Fact, Money.Unit?)? {
    if rest.hasPrefix("%") { return label.contains("执行率") ? (.rate, nil) : nil }
    if rest.hasPrefix("分") {
      return ["得分", "总分", "分数"].contains(where: label.contains) ? (.total, nil) : nil
    }
    let units: [Money.Unit] = [.tenThousandYuan, .hundredMillionYuan, .yuan]
    guard let unit = units.first(where: { rest.hasPrefix($0.rawValue) }) else { return nil }
    if label.contains("基本支出") { return (.basic, unit) }
    if label.contains("项目支出") { return (.project, unit) }
    if ["执行数", "执行资金", "执行总额", "支出数", "支出资金"].contains(where: label.contains) {
      return (.executed, unit)
    }
    if ["预算数", "预算总额", "预算资金", "预算安排"].contains(where: label.contains) {
      return (.budget, unit)
    }
    return nil
  }
}
