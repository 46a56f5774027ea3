/// Words any department can use.
///
/// Every place is made up of these and stands for no real one.
enum Vocabulary {
  static let first = [
    Phrase("青", "Qing"), Phrase("柳", "Liu"), Phrase("枫", "Feng"), Phrase("松", "Song"),
    Phrase("竹", "Zhu"), Phrase("荷", "He"), Phrase("云", "Yun"), Phrase("石", "Shi"),
    Phrase("梅", "Mei"), Phrase("兰", "Lan"), Phrase("桂", "Gui"), Phrase("杏", "Xing"),
  ]

  static let second = [
    Phrase("溪", "xi"), Phrase("湖", "hu"), Phrase("岭", "ling"), Phrase("湾", "wan"),
    Phrase("桥", "qiao"), Phrase("塘", "tang"), Phrase("港", "gang"), Phrase("峰", "feng"),
    Phrase("坪", "ping"), Phrase("渡", "du"), Phrase("洲", "zhou"), Phrase("台", "tai"),
  ]

  static let districts = [Phrase("区", "District"), Phrase("县", "County"), Phrase("市", "City")]
  static let quarters = [
    Phrase("街道", "Subdistrict"), Phrase("社区", "Community"), Phrase("片区", "Area"),
    Phrase("路", "Road"),
  ]
  static let towns = [Phrase("镇", "Town"), Phrase("乡", "Township"), Phrase("村", "Village")]

  static func place(_ first: Phrase, _ second: Phrase, _ kind: Phrase) -> Phrase {
    let name = (first.en + second.en).lowercased()
    return Phrase(
      first.zh + second.zh + kind.zh,
      "\(name.prefix(1).uppercased())\(name.dropFirst()) \(kind.en)")
  }

  static let teams = [
    Phrase("业务科室", "the sections in charge"), Phrase("工作专班", "the task group"),
    Phrase("一线班组", "front-line crews"), Phrase("下属单位", "the units below it"),
    Phrase("党员先锋队", "the Party members' vanguard"), Phrase("技术骨干", "senior technicians"),
    Phrase("志愿服务队", "volunteers"), Phrase("值班人员", "staff on duty"),
    Phrase("第三方机构", "an outside body"), Phrase("联合检查组", "a joint inspection group"),
  ]

  static let means = [
    Phrase("实地走访", "visits on site"), Phrase("交叉检查", "cross-checks"),
    Phrase("定期通报", "regular circulars"), Phrase("现场办公", "meetings on the spot"),
    Phrase("专题研究", "working sessions"), Phrase("集中培训", "group training"),
    Phrase("信息化平台", "an information platform"), Phrase("网格化管理", "grid management"),
    Phrase("问卷调查", "questionnaires"), Phrase("台账销号", "a list struck off item by item"),
    Phrase("示范引领", "model sites"), Phrase("错时巡查", "patrols outside office hours"),
  ]

  static let effects = [
    Phrase("管理水平明显提升", "management improved markedly"),
    Phrase("群众反映的问题明显减少", "complaints from the public fell markedly"),
    Phrase("运行状况总体平稳", "operation was steady on the whole"),
    Phrase("安全隐患得到及时消除", "hazards were removed in time"),
    Phrase("服务能力持续增强", "services grew stronger"),
    Phrase("资金使用效益稳步提高", "money was used to better effect"),
    Phrase("基础数据更加完整", "basic data became more complete"),
    Phrase("工作流程更加规范", "procedures became more orderly"),
    Phrase("应急处置更加及时", "emergencies were handled sooner"),
    Phrase("设施使用寿命有所延长", "facilities last longer"),
  ]

  static let aims = [
    Phrase("压实责任", "making duties clear"), Phrase("补齐短板", "mending weak spots"),
    Phrase("提升质量", "raising quality"), Phrase("强化监督", "closer supervision"),
    Phrase("夯实基础", "firmer foundations"), Phrase("优化服务", "better service"),
    Phrase("防范风险", "guarding against risks"), Phrase("严格管理", "strict management"),
    Phrase("加强保障", "sounder support"), Phrase("改进作风", "better conduct"),
  ]
}
