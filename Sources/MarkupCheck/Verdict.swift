package import Diagnostics
package import SiteFiles

/// What the check of one file came to.
package enum Verdict: Sendable {
  case passed(CheckedFile)
  /// Sorted by place, never empty.
  case refused([Finding])
}

/// One file that was read back without a complaint; only `MarkupChecker` can make one.
package struct CheckedFile: Sendable {
  package let file: SiteFile
  package let summary: FileSummary

  init(file: SiteFile, summary: FileSummary) {
    self.file = file
    self.summary = summary
  }
}
