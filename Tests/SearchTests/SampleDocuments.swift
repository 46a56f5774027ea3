import Languages

@testable import Search

/// A few invented documents, which the browser test searches.
enum SampleDocuments {
  static let all =
    [
      document(
        .department, nil, "示例城市管理局", "Sample Urban Bureau", "departments/sample/",
        "负责广场与道路的日常维护", "Keeps squares and roads in repair; its policies are listed.",
        reading: "示例城市管理局"),
      document(
        .report, "2021", "示例城市管理局2021年度自评报告", "Sample Urban Bureau 2021",
        "departments/sample/2021/", "本年广场维护费用全部支出。", "Square maintenance was fully spent."),
      document(
        .report, "2022", "示例城市管理局2022年度自评报告", "Sample Urban Bureau 2022",
        "departments/sample/2022/", "本年广场维护费用全部支出。", "Square maintenance was fully spent.",
        facets: ["grade-0"]),
      document(
        .goal, "2022", "广场维护", "Square maintenance", "departments/sample/2022/goals/squares/",
        "预算437.21万元，执行率99.4%。" + String(repeating: "其他事项说明。", count: 20)
          + "年底前完成和平广场铺装，" + String(repeating: "其他事项说明。", count: 20),
        "Budget of 437.21, spent 99.4%. "
          + String(repeating: "Other matters follow here. ", count: 20)
          + "Paving of Heping Square (和平广场) done, "
          + String(repeating: "other matters follow here. ", count: 20),
        reading: "广场维护"),
      document(
        .indicator, "2022", "维护次数与广场面积", "Maintaining of the squares",
        "departments/sample/2022/goals/squares/#i1", "全年<b>维护</b>1,250次 & 广场",
        "1,250 <b>rounds</b> & more", reading: "维护次数与广场面积", facets: ["missed"]),
      document(
        .page, nil, "Café 站点说明", "About the site", "about/", "Constructor 与 GDP",
        "A constructor of café tables"),
    ] + fillers

  /// More than the script lists at once.
  private static let fillers = (1...60).map { number in
    document(
      .narrative, "2020", "条目\(number)", "Entry \(number)", "about/#n\(number)", "填充", "filler")
  }

  private static func document(
    _ kind: SearchDocument.Kind, _ year: String?, _ zh: String, _ en: String, _ address: String,
    _ text: String, _ english: String, reading: String? = nil, facets: [String] = []
  ) -> SearchDocument {
    SearchDocument(
      kind: kind, year: year, department: kind == .page ? nil : "sample",
      title: Bilingual(zh: zh, en: en), text: Bilingual(zh: text, en: english), reading: reading,
      facets: facets, address: Bilingual(zh: "zh/" + address, en: "en/" + address))
  }
}
