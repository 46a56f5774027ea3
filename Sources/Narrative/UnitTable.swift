/// The units prose is read with; what isn't here is not a unit.
enum UnitTable {
  static let units = WordTable(named, keyedBy: .first)

  /// What an amount can be per: 元/人, 次/年.
  static let per = WordTable(
    ["年", "月", "日", "季", "季度", "学期"].map { ($0, MeasureUnit($0, .measured($0))) } + named,
    keyedBy: .first)

  private static let named: [(String, MeasureUnit)] =
    money + measured + Self.spelled(counters) { MeasureUnit($0, .counted($1), barredNext: $2) }

  private static let money: [(String, MeasureUnit)] = [
    ("元", MeasureUnit("元", .money, barredNext: "素旦宵件")),
    ("块钱", MeasureUnit("元", .money)),
    ("美元", MeasureUnit("美元", .measured("美元"))),
    ("欧元", MeasureUnit("欧元", .measured("欧元"))),
    ("港元", MeasureUnit("港元", .measured("港元"))),
  ]

  private static let measured: [(String, MeasureUnit)] =
    [
      Self.spellings("%", "% ％ 百分比", .ratio),
      Self.spellings("‰", "‰", .measured("‰")),
      Self.spellings("个百分点", "个百分点 百分点", .measured("个百分点")),
      Self.spellings("分", "分", .measured("分"), barredNext: "别析布类项解公之值局部管支配级期钱成"),
      Self.spellings("平方公里", "平方公里 平方千米 km² km2 ㎢", .measured("平方米"), zeros: 6),
      Self.spellings("公顷", "公顷", .measured("平方米"), zeros: 4),
      Self.spellings("平方米", "平方米 平方 平米 ㎡ m² m2", .measured("平方米")),
      Self.spellings("平方厘米", "平方厘米", .measured("平方米"), zeros: -4),
      Self.spellings("亩", "亩", .measured("亩"), barredNext: "产均"),
      Self.spellings("公里", "公里 千米 km ㎞", .measured("米"), zeros: 3),
      Self.spellings("米", "米 m", .measured("米"), barredNext: "面饭"),
      Self.spellings("延米", "延米", .measured("延米")),
      Self.spellings("厘米", "厘米 cm ㎝", .measured("米"), zeros: -2),
      Self.spellings("毫米", "毫米 mm ㎜", .measured("米"), zeros: -3),
      Self.spellings("吨", "吨 t", .measured("千克"), zeros: 3, barredNext: "位"),
      Self.spellings("千克", "千克 公斤 kg ㎏", .measured("千克")),
      Self.spellings("斤", "斤 市斤", .measured("斤")),
      Self.spellings("立方米", "立方米 立方 m³ m3", .measured("立方米")),
      Self.spellings("升", "升 L", .measured("升"), barredNext: "级至到高"),
      Self.spellings("千瓦时", "千瓦时 度电 kWh", .measured("千瓦时")),
      Self.spellings("千瓦", "千瓦 kW", .measured("千瓦")),
      Self.spellings("℃", "℃ 摄氏度", .measured("℃")),
      Self.spellings("小时", "小时 个小时", .measured("小时")),
      Self.spellings("分钟", "分钟", .measured("分钟")),
      Self.spellings("天", "天", .measured("天"), barredNext: "然气空津河安地"),
      Self.spellings("个工作日", "个工作日 工作日", .measured("个工作日")),
      Self.spellings("个月", "个月", .measured("个月")),
      Self.spellings("周", "周", .measured("周"), barredNext: "年边岁转期围密"),
      Self.spellings("倍", "倍", .measured("倍")),
    ].flatMap { $0 }

  /// One counter a line, then what may not follow it; 人, 名 and 位 all count people.
  private static let counters = """
    个 亿百一
    起 草诉步点来初
    次 要日年数序级月生
    人次
    件次
    台次
    台套
    车次
    班次
    场次
    批次
    户次
    家次
    艘次
    处 理置罚长室方于级
    份 额子
    条 件例线款约理
    块 状
    项 目
    人=人 员民才口体类工力文为性大均士行物事防社身际造家
    名=人 义称优录额列
    位=人 于置一次
    户 籍外口数均型
    辆
    台 账湾风阶
    套 路取用
    部 门分委署队长级位
    件 事
    家 庭属长具装园电乡用
    座 谈位
    栋
    幢
    间 接隙的
    所 有以属需在
    场 所地景合馆面
    期 间末望初限货刊
    篇 幅
    张 贴
    只 有能是要需
    头 等部
    棵
    株
    本 次级年市部单报地区县省院局队着项月周科人
    册
    幅 度
    批 准复次评示
    支 持出付部队撑行援
    盏
    根 据本治
    艘
    架 构设
    颗
    例 如会行外
    宗 旨
    笔 者记试
    片 区面
    段 落
    种 植类子养
    类 型别似
    轮 候换流
    门 前户口店牌类
    道 路德理
    班 子级组
    幕
    课时
    学时
    人天
    人月
    """

  /// The lines of `list` as units: a name, after = what it counts, after a blank what is barred.
  private static func spelled(
    _ list: String, _ unit: (String, String, String) -> MeasureUnit
  ) -> [(String, MeasureUnit)] {
    list.split(separator: "\n").map { line in
      let parts = line.split(separator: " ").map(String.init)
      let names = (parts.first ?? "").split(separator: "=").map(String.init)
      let name = names.first ?? ""
      return (name, unit(name, names.last ?? name, parts.dropFirst().first ?? ""))
    }
  }

  private static func spellings(
    _ name: String, _ words: String, _ dimension: Dimension, zeros: Int = 0, barredNext: String = ""
  ) -> [(String, MeasureUnit)] {
    words.split(separator: " ").map { word in
      (String(word), MeasureUnit(name, dimension, zeros: zeros, barredNext: barredNext))
    }
  }
}
