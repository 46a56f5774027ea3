/// The departments of a content folder, file by file; the same size gives the same bytes.
///
/// What a department, year and project says depends on the seed and on their own numbers alone, so
/// that a larger folder begins with the smaller one.
package struct SampleFolder: Sendable {
  package struct File: Sendable, Equatable {
    /// Below the content folder.
    package let path: String
    package let text: String
  }

  private static let lastYear = 2024
  private let size: SampleSize

  package init(_ size: SampleSize) {
    self.size = size
  }

  /// The files of one department, counted from 0: its record, its reports, its English.
  package func files(ofDepartment number: Int) -> [File] {
    let department = SampleDepartment(number: number)
    let folder = "departments/\(department.id)"
    var catalogue = CatalogueLines()
    catalogue.add([department.name])
    var files = [File(path: "\(folder)/department.yaml", text: "name: \(department.name.zh)\n")]
    for year in (Self.lastYear - size.years + 1)...Self.lastYear {
      for report in reports(of: department, number, in: year) {
        let lines = RecordLines(of: report)
        files.append(File(path: "\(folder)/\(report.path)", text: lines.text))
        catalogue.add(lines.phrases)
      }
    }
    files.append(File(path: "\(folder)/en.po", text: catalogue.text))
    return files
  }

  private func reports(
    of department: SampleDepartment, _ number: Int, in year: Int
  ) -> [SampleReport] {
    var money = SplitMix64(seed: size.seed, number, year)
    let budgets = (0..<size.projects).map { _ in SampleBudget.ofProject(&money) }
    var words = WordSource(
      generator: SplitMix64(seed: size.seed, number, year, 0), field: department.field)
    let whole = SampleReport.ofDepartment(
      department, in: year, budget: SampleBudget.ofDepartment(budgets, &money), words: &words)
    let projects = budgets.enumerated().map { index, budget in
      var words = WordSource(
        generator: SplitMix64(seed: size.seed, number, year, index + 1), field: department.field)
      return SampleReport.ofProject(
        index, of: department, in: year, budget: budget, words: &words)
    }
    return [whole] + projects
  }
}
