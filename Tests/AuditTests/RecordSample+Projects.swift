extension RecordSample {
  static let playgrounds = "departments/parks/projects/playgrounds/2023.yaml"
  static let paths = "departments/parks/projects/paths/2023.yaml"

  /// With two projects; the department states a budget of 200, 195 executed, 75 for projects.
  ///
  /// The money of each is written as unit, budget and executed amount.
  func addingProjects(
    playgrounds: String, paths: String, category: String = "department-budget"
  ) -> RecordSample {
    adding(Self.project("儿童游乐设施更新", playgrounds, category), as: Self.playgrounds)
      .adding(Self.project("步道整修", paths, category), as: Self.paths)
  }

  static func project(_ name: String, _ money: String, _ category: String) -> String {
    let parts = money.split(separator: " ")
    return """
      year: 2023
      evaluation: unit-self
      subject: project
      project:
        name: \(name)
        category: \(category)
      title: 项目支出绩效自评表
      scheme:
        id: tiny
        basis: stated
      review:
        taken-over: Published before
      no-total: true
      budget:
        unit: \(parts[0])
        budget: \(parts[1])
        executed: \(parts[2])
      goals:
        - id: annual
          name: 年度绩效目标
          groups:
            - kind: output
              indicators:
                - id: sites
                  name: 更新场地
                  target: 5
                  actual: 5
                  unit: 处
                  full: 80
                  score: 80

      """
  }
}
