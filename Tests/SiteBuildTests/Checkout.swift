import Foundation

/// The folders of this checkout, found from this file.
enum Checkout {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  static let content = root + "/content"
  static let theme = root + "/theme"
  static let site = root + "/site"
  static let fixtures = root + "/Tests/SiteBuildTests/Fixtures"
}
