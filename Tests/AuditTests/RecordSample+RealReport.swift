import Foundation

extension RecordSample {
  /// The sample with the real report of 2022 beside its own of 2023, English made up.
  static func withRealReport() throws -> RecordSample {
    let content = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "content")
    let scheme = "schemes/hubei-20-80.yaml"
    let report = "departments/urban-management-inspection-brigade/2022.yaml"
    return try RecordSample()
      .adding(String(contentsOf: content.appending(path: scheme), encoding: .utf8), as: scheme)
      .adding(
        String(contentsOf: content.appending(path: report), encoding: .utf8), as: realReport)
  }

  static let realReport = "departments/parks/2022.yaml"
}
