import Languages

@testable import Search

/// A few invented documents for each language, which the browser test searches.
enum SampleDocuments {
  static let all = Bilingual(zh: chinese + fillers(.zh), en: english + fillers(.en))

  private static let chinese = [
    document(
      "示例城市管理局", .department, "部门", nil, "zh/departments/sample/", "负责广场与道路的日常维护"),
    document(
      "示例城市管理局2021年度自评报告", .report, "报告", "2021", "zh/departments/sample/2021/",
      "本年广场维护费用全部支出。"),
    document(
      "示例城市管理局2022年度自评报告", .report, "报告", "2022", "zh/departments/sample/2022/",
      "本年广场维护费用全部支出。"),
    document(
      "广场维护", .goal, "目标", "2022", "zh/departments/sample/2022/goals/squares/",
      "预算437.21万元，执行率99.4%。" + String(repeating: "其他事项说明。", count: 20)
        + "年底前完成和平广场铺装，" + String(repeating: "其他事项说明。", count: 20)),
    document(
      "维护次数与广场面积", .indicator, "指标", "2022",
      "zh/departments/sample/2022/goals/squares/#i1", "全年<b>维护</b>1,250次 & 广场"),
    document("Café 站点说明", .page, "页面", nil, "zh/about/", "Constructor 与 GDP"),
  ]

  private static let english = [
    document(
      "Sample Urban Bureau", .department, "Department", nil, "en/departments/sample/",
      "Keeps squares and roads in repair; its policies are listed."),
    document(
      "Sample Urban Bureau 2021", .report, "Report", "2021", "en/departments/sample/2021/",
      "Square maintenance was fully spent."),
    document(
      "Sample Urban Bureau 2022", .report, "Report", "2022", "en/departments/sample/2022/",
      "Square maintenance was fully spent."),
    document(
      "Square maintenance", .goal, "Goal", "2022",
      "en/departments/sample/2022/goals/squares/",
      "Budget of 437.21, spent 99.4%. "
        + String(repeating: "Other matters follow here. ", count: 20)
        + "Paving of Heping Square (和平广场) done, "
        + String(repeating: "other matters follow here. ", count: 20)),
    document(
      "Maintaining of the squares", .indicator, "Indicator", "2022",
      "en/departments/sample/2022/goals/squares/#i1", "1,250 <b>rounds</b> & more"),
    document("About the site", .page, "Page", nil, "en/about/", "A constructor of café tables"),
  ]

  /// More than the script lists.
  private static func fillers(_ language: Language) -> [SearchDocument] {
    (1...60).map { number in
      switch language {
      case .zh: document("条目\(number)", .narrative, "说明", "2020", "zh/about/#n\(number)", "填充")
      case .en:
        document("Entry \(number)", .narrative, "Note", "2020", "en/about/#n\(number)", "filler")
      }
    }
  }

  private static func document(
    _ title: String, _ kind: SearchDocument.Kind, _ kindName: String, _ year: String?,
    _ address: String, _ text: String
  ) -> SearchDocument {
    SearchDocument(
      title: title, kind: kind, kindName: kindName, year: year, address: address, text: text)
  }
}
