/// How much a finding weighs: an error refuses the site, a warning is published as a data note.
package enum Severity: String, Hashable, Sendable, CaseIterable, Comparable {
  case error
  case warning
  /// Worth saying; refuses nothing, not even under `--strict`.
  case info

  /// The word in front of a printed finding.
  package var word: String { rawValue }

  private var rank: Int {
    switch self {
    case .error: 2
    case .warning: 1
    case .info: 0
    }
  }

  package static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }
}
