extension Template {
  /// Problems and their causes.
  static let problems = [
    Template(
      "{town}的{object}点多线长，现有人员{m}名难以覆盖全部{n}个点位，{work}间隔偏长。",
      "{object} in {town} are many and far apart; {m} people can't cover all {n} points, and the {work} comes round too seldom."
    ),
    Template(
      "{other}使用年限较长，其中{n}处超过设计年限，维修费用比上年增加{m}%。",
      "{other} are old, {n} of them past their design life, and repairs cost {m}% more than the year before."
    ),
    Template(
      "绩效指标设置还不够细，{object}的{n}项任务中有{m}项缺少可量化的标准。",
      "Measures aren't detailed enough: of {n} tasks concerning {object}, {m} lack a standard that can be counted."
    ),
    Template(
      "{team}与{town}之间的信息传递不够顺畅，有{m}件事项超过{n}小时才得到答复。",
      "Word between {team} and {town} travels slowly: {m} matters waited more than {n} hours for an answer."
    ),
    Template(
      "受施工条件影响，{place}{object}有{m}处推迟开工，影响支付进度{n}天。",
      "Because of conditions on site, {m} works on {object} in {place} began late, which put payment back by {n} days."
    ),
    Template(
      "对{other}的宣传引导不足，{place}抽样的{n}人中有{m}人不了解办理渠道。",
      "Too little is said of {other}: of {n} people asked in {place}, {m} didn't know where to turn."
    ),
  ]

  /// What is to be improved.
  static let measures = [
    Template(
      "用{m}个月时间完善{object}管护制度，新增检查要点{n}条，重点解决{town}的薄弱环节。",
      "Within {m} months the rules for {object} will be completed with {n} further points to check, above all the weak spots of {town}."
    ),
    Template(
      "依托{means}加强{other}的{work}，力争把问题发现时间缩短{m}%，全年覆盖{n}处。",
      "With {means}, the {work} of {other} will be stepped up, so as to find faults {m}% sooner and cover {n} sites in the year."
    ),
    Template(
      "安排{team}与{place}结对，开展培训{m}期，带动{n}名基层人员提高业务水平。",
      "{team} will be paired with {place} for {m} courses that raise the skills of {n} people on the ground."
    ),
    Template(
      "细化{object}绩效指标，设置数量、质量、时效指标{m}个，按季度分析{n}项数据。",
      "Measures for {object} will be refined to {m} of quantity, quality and time, with {n} figures analysed each quarter."
    ),
    Template(
      "把{aim}的要求写入{other}合同，违约情形由{m}种增加到{n}种，从严验收。",
      "The demand for {aim} goes into contracts on {other}: cases of breach rise from {m} to {n}, and acceptance will be strict."
    ),
    Template(
      "会同{town}开展{object}回头看，对{n}处已整改点位复查{m}遍，防止反弹。",
      "Together with {town}, {n} sites of {object} that were put right will be looked at again {m} times, lest faults return."
    ),
  ]

  /// How the results will count in the next budget.
  static let budgetLink = [
    Template(
      "下一年度优先安排{object}的{work}经费，对执行进度低于{p}%的事项压减预算{m}%。",
      "Next year the {work} of {object} comes first; matters less than {p}% carried out lose {m}% of their budget."
    ),
    Template(
      "{other}续建内容按{n}个点位测算，评价结果较差的{m}个点位暂缓安排。",
      "Further work on {other} is reckoned at {n} points; the {m} that did badly are put off."),
  ]

  /// The year's goals in a few words.
  static let annualGoals = [
    Template(
      "全年完成{object}{work}{n}次，消除{place}隐患{m}处，实现{effect}。",
      "To make {n} rounds of {work} of {object} in the year, remove {m} hazards in {place}, and see that {effect}."
    ),
    Template(
      "巩固{other}治理成果，服务{town}群众{n}户，问题整改率不低于{p}%，新增示范点{m}个。",
      "To hold what was gained with {other}, serve {n} households in {town}, put at least {p}% of faults right and add {m} models."
    ),
    Template(
      "以{aim}为目标，提高{object}运行质量，{place}投诉量控制在{n}件以下，培训人员{m}批。",
      "To raise the quality of {object} by {aim}, keep complaints in {place} under {n} and train {m} groups of staff."
    ),
  ]

  /// How the self-evaluation was made.
  static let process = [
    Template(
      "成立由{team}参加的自评小组，收集资料{n}份，核对{object}数据{m}批。",
      "A group with {team} gathered {n} papers and checked {m} batches of data on {object}."),
    Template(
      "采用{means}的方法抽查{place}{m}个点位，与台账比对{n}条记录。",
      "By {means}, {m} points in {place} were sampled and {n} records held against the books."),
    Template(
      "召开评议会{m}次，对{other}的{n}项得分逐一讨论，形成自评结果。",
      "{m} meetings went through {n} scores for {other} one by one and settled the result."),
  ]

  /// What became of last year's results.
  static let lastYear = [
    Template(
      "上年度自评提出的{m}项建议已全部落实，调整{object}预算{n}元，结果在单位公开。",
      "All {m} proposals of last year's evaluation were carried out, {n} yuan of the budget for {object} was shifted, and the result was made known in the unit."
    ),
    Template(
      "根据上年度结果，停止{place}低效事项{m}个，修订{other}管理要求{n}条。",
      "After last year's result, {m} matters of little use in {place} were ended and {n} requirements for {other} revised."
    ),
  ]

  /// Why an indicator lost points.
  static let reasons = [
    Template(
      "{place}有{m}处因天气原因推迟{work}，影响全年进度{n}小时。",
      "In {place}, {m} sites had their {work} put off by the weather, which cost {n} hours of the year's schedule."
    ),
    Template(
      "{town}报送数据较晚，{n}条记录中有{m}条未计入完成数。",
      "{town} sent its data late, so {m} of {n} records aren't in the figure."),
    Template(
      "{team}人员调整，{m}周{work}减少，涉及{n}个点位。",
      "Changes of staff among {team} meant less {work} for {m} weeks at {n} points."),
    Template(
      "{other}配件采购周期长，{n}件中有{m}件到货较晚。",
      "Parts for {other} take long to buy: {m} of {n} came late."),
  ]

  /// An address of supporting material.
  static let evidence = [
    Template("{object}{work}台账（{n}条）", "Log of the {work} of {object} ({n} entries)"),
    Template("{place}{other}验收记录（第{n}号）", "Acceptance record of {other} in {place} (no. {n})"),
  ]
}
