import Records

/// What a form states once, beside its tables: the labels and what becomes of their values.
enum FormFact: Hashable {
  case projectName, projectCode, competentDepartment, implementingUnit, unitName, written, issued
  case category, nature, duration, total, grade, reason, measure, indexNumber, documentNumber
  case expected, achieved
  /// A person or a telephone number, which isn't published.
  case personal

  init?(_ label: FormLabel) {
    switch label.base {
    case "项目名称": self = .projectName
    case "项目编码", "项目代码": self = .projectCode
    case "主管部门", "主管部门及代码": self = .competentDepartment
    case "实施单位", "项目实施单位", "项目单位": self = .implementingUnit
    case "单位名称", "填报单位", "部门名称", "部门", "填报部门": self = .unitName
    case "填报日期", "填表日期", "填报时间", "填表时间": self = .written
    case "发布日期", "公开日期": self = .issued
    case "项目类别": self = .category
    case "项目属性": self = .nature
    case "项目类型": self = .duration
    case "总分", "自评总分", "总得分", "自评总得分", "合计得分", "自评得分": self = .total
    case "自评等级", "评价等级", "等级", "绩效等级": self = .grade
    case "偏差大或目标未完成原因分析", "偏差大或未完成原因分析", "存在问题", "存在的问题", "未完成原因分析", "目标未完成原因分析":
      self = .reason
    case "改进措施及结果应用方案", "改进措施", "改进措施和结果应用方案", "下一步改进措施", "拟采取的改进措施": self = .measure
    case "索引号": self = .indexNumber
    case "文号", "发文字号": self = .documentNumber
    case "预期目标", "年度预期目标", "年初设定目标": self = .expected
    case "实际完成情况", "目标实际完成情况", "全年实际完成情况", "年度目标完成情况": self = .achieved
    case "项目负责人", "财务负责人", "联系人", "联系电话", "填表人", "填报人", "电话", "部门联系人", "审核人", "单位负责人",
      "负责人", "经办人":
      self = .personal
    default: return nil
    }
  }

  /// The option that is ticked, or the only one that is written.
  static func option<Option>(in text: String, _ options: [(String, Option)]) -> Option? {
    let scalars = Array(text.narrow.unicodeScalars)
    let ticked = Set("☑■√✓✔☒●◉".unicodeScalars)
    let empty = Set("□○☐◯".unicodeScalars)
    guard scalars.contains(where: { ticked.contains($0) || empty.contains($0) }) else {
      let found = options.filter { text.contains($0.0) }
      return found.count == 1 ? found[0].1 : nil
    }
    let first = scalars.first { !$0.isDigit && !"、.．".unicodeScalars.contains($0) }
    let standsBefore = first.map { ticked.contains($0) || empty.contains($0) } ?? false
    var words = String.UnicodeScalarView()
    var isTicked = false
    var found: [Option] = []
    func end() {
      if isTicked, let option = options.first(where: { String(words).contains($0.0) }) {
        found.append(option.1)
      }
      words = String.UnicodeScalarView()
    }
    for scalar in scalars {
      guard ticked.contains(scalar) || empty.contains(scalar) else {
        words.append(scalar)
        continue
      }
      if standsBefore {
        end()
        isTicked = ticked.contains(scalar)
      } else {
        isTicked = ticked.contains(scalar)
        end()
        isTicked = false
      }
    }
    if standsBefore { end() }
    return found.count == 1 ? found[0] : nil
  }

  static let categories: [(String, Project.Category)] = [
    ("部门预算", .departmentBudget), ("转移支付", .transfer), ("专项", .specialFund),
  ]

  static let natures: [(String, Project.Nature)] = [("持续", .continuing), ("新增", .new)]

  static let durations: [(String, Project.Duration)] = [
    ("常年", .recurrent), ("延续", .multiYear), ("一次", .oneOff),
  ]
}
