extension Template {
  /// What was done.
  static let achieved = [
    Template(
      "对{place}等地的{object}开展{work}{n}次，发现问题{m}处，均已按期整改。",
      "{n} rounds of {work} of {object} were made in {place} and elsewhere; all {m} faults found were put right in time."
    ),
    Template(
      "{team}承担{object}和{other}的{work}任务，累计出动人员{n}人次、车辆{m}台次。",
      "{team} took on the {work} of {object} and {other}, sending out {n} people and {m} vehicles in all."
    ),
    Template(
      "在{town}新建和改造{object}{m}处，比年初计划多{n}平方米，{effect}。",
      "In {town} {m} sites of {object} were built or refitted, {n} square metres more than planned, and {effect}."
    ),
    Template(
      "通过{means}收到{place}群众意见{n}条，办结率达到{p}%，{effect}。",
      "Through {means}, {n} comments came from people in {place}; {p}% were settled, and {effect}."),
    Template(
      "制定{object}管理办法{m}项，明确{n}个岗位的职责，做到有人管、有人查、有人报。",
      "{m} sets of rules on {object} were drawn up, with duties for {n} posts, so that someone manages, someone checks and someone reports."
    ),
    Template(
      "针对{town}{other}管护薄弱的情况，安排{work}{n}次，集中解决难点{m}个。",
      "As {other} in {town} were poorly kept, {n} rounds of {work} were arranged, and {m} hard cases were solved together."
    ),
    Template(
      "组织{team}到{place}开展{means}，形成调研材料{m}份，提出建议{n}条。",
      "{team} went to {place} for {means} and came back with {m} papers and {n} proposals."),
    Template(
      "将{object}纳入年度重点，倒排工期，全年完成{n}个点位，{place}另有{m}个转入下年。",
      "{object} were among the year's priorities and were scheduled backwards from the deadline: {n} points were finished, and {m} more in {place} go on next year."
    ),
    Template(
      "与{town}签订{other}管护协议{m}份，每季度通报一次，督促整改事项{n}件。",
      "{m} agreements on the care of {other} were signed with {town}; with circulars every quarter, {n} matters were followed up."
    ),
    Template(
      "利用{means}更新{object}基础信息{n}条，补录{place}历史数据{m}批，{effect}。",
      "With {means}, {n} entries on {object} were updated and {m} batches of old data from {place} were added, and {effect}."
    ),
    Template(
      "{team}分{m}组对{object}逐一核对，登记{n}项，做到账物相符。",
      "In {m} groups, {team} checked {object} one by one and listed {n} items, so that books and stock agree."
    ),
    Template(
      "汛期和节假日安排{work}{m}轮，覆盖{place}、{town}等{n}个重点部位。",
      "In the flood season and on holidays {m} turns of {work} covered {n} key spots in {place}, {town} and elsewhere."
    ),
    Template(
      "{place}{object}平均响应时间缩短到{m}分钟，全年处理报修{n}件，{effect}。",
      "The average response for {object} in {place} came down to {m} minutes; {n} repair calls were dealt with, and {effect}."
    ),
    Template(
      "举办{other}{work}专题培训{m}期，参训{n}人次，考核合格率{p}%。",
      "{m} courses on the {work} of {other} were held for {n} people; {p}% passed the test."),
    Template(
      "以{means}为抓手，在{town}推行{object}分级管理，评定示范点{m}个，整改一般点位{n}个。",
      "Building on {means}, {object} in {town} are now managed by grade: {m} are models, and {n} ordinary ones were improved."
    ),
    Template(
      "落实经费对{place}的{other}实施{work}，更换老旧部件{n}件，消除隐患{m}处。",
      "Money went into the {work} of {other} in {place}: {n} worn parts were replaced and {m} hazards removed."
    ),
    Template(
      "坚持每{m}天一调度，协调相关单位解决{object}用地、用电等问题{n}个。",
      "Meeting every {m} days, the units concerned settled {n} questions of land, power and the like for {object}."
    ),
    Template(
      "公开{object}工作动态{n}篇，解答{town}群众咨询{m}次，接受社会监督。",
      "{n} items of news on {object} were published and {m} questions from people in {town} answered, open to public scrutiny."
    ),
    Template(
      "{team}对{place}{other}开展质量抽查{m}批次，抽查合格率{p}%，不合格的{n}件全部返工。",
      "{team} made {m} quality checks of {other} in {place}; {p}% passed, and the {n} pieces that failed were all redone."
    ),
    Template(
      "采取{means}与{work}相结合的方式，督办{object}重点事项{n}件，提前完成{m}件。",
      "By {means} joined with {work}, {n} key matters concerning {object} were overseen, {m} of them finished early."
    ),
    Template(
      "{place}至{town}沿线的{object}完成{work}{n}公里，沿线单位自查问题{m}个。",
      "From {place} to {town}, {n} kilometres of {object} had their {work}, and units along the way found {m} faults themselves."
    ),
    Template(
      "压减一般性支出后，把节余资金用于{other}，新增服务点{m}个，惠及群众{n}户。",
      "After cuts in general spending, what was saved went to {other}: {m} new service points reach {n} households."
    ),
    Template(
      "邀请{team}对{object}进行评议，收回有效问卷{n}份，满意和基本满意的占{p}%。",
      "{team} gave their view of {object}: of {n} valid questionnaires, {p}% were satisfied or fairly satisfied."
    ),
    Template(
      "建立{object}问题清单，全年销号{n}个，尚有{m}个转入下年度继续办理。",
      "Of the list of problems with {object}, {n} were struck off in the year and {m} are carried into the next."
    ),
    Template(
      "{town}试点{other}信息采集，上传照片{n}张，纠正定位偏差{m}处，{effect}。",
      "In {town}, a trial of recording {other} brought in {n} photographs and corrected {m} wrong positions, and {effect}."
    ),
    Template(
      "处置{place}突发情况{m}起，平均到场时间{n}秒，没有发生次生事件。",
      "{m} emergencies in {place} were dealt with, with people there in {n} seconds on average and nothing worse following."
    ),
    Template(
      "{team}认领{object}管护责任{n}处，每月{work}不少于{m}次。",
      "{team} took charge of {n} sites of {object}, each with at least {m} rounds of {work} a month."
    ),
    Template(
      "结合{town}实际调整{object}布局，撤并利用率低的点位{m}个，年节约经费{n}元。",
      "To suit {town}, the layout of {object} was changed; {m} little-used points were closed, saving {n} yuan a year."
    ),
    Template(
      "开展“{aim}”专项行动，排查{other}{n}处，现场纠正{m}处，{effect}。",
      "In a campaign for {aim}, {n} sites of {other} were screened and {m} put right at once, and {effect}."
    ),
    Template(
      "对照标准修订{object}{work}规程{m}章{n}条，由{team}先行试用。",
      "The manual for the {work} of {object} was revised in {m} chapters and {n} clauses, with {team} trying it first."
    ),
  ]

  /// How a paragraph begins.
  static let aims = [
    Template(
      "围绕{aim}，全年召开专题会议{m}次，部署{object}任务{n}项。",
      "For {aim}, {m} meetings in the year set {n} tasks concerning {object}."),
    Template(
      "把{aim}贯穿{other}工作全过程，分解指标{n}个，责任落实到{m}个岗位。",
      "{aim} runs through all the work on {other}: {n} measures were divided among {m} posts."),
    Template(
      "坚持{aim}，对{place}的{object}实行清单管理，列出事项{n}个，本年办结{m}个。",
      "With {aim} in mind, {object} in {place} are managed by a list of {n} matters, {m} of them settled this year."
    ),
    Template(
      "突出{aim}，由{team}牵头，每{m}天检查一次{object}，累计检查{n}处。",
      "Stressing {aim}, {team} led a check of {object} every {m} days, {n} sites in all."),
    Template(
      "着眼{aim}，向{town}增派人员{m}名，{other}{work}时长增加{n}小时。",
      "With a view to {aim}, {m} more people went to {town}, adding {n} hours of {work} of {other}."
    ),
  ]
}
