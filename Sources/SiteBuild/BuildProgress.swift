/// How far a run has come, for whoever waits for it.
package enum BuildProgress: Hashable, Sendable {
  case reading
  case auditing(reports: Int)
  /// So many pages are made and checked.
  case making(pages: Int, of: Int)
  case publishing
}
