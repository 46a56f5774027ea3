package import Records

/// A list made beforehand, for readers who browse instead of searching.
package enum Browse: Hashable, Sendable {
  /// Departments, projects and goals under their initials.
  case names
  /// The indicators that missed their targets in a year.
  case missed(Year)
  /// The indicators that lost most points, of all years.
  case lost

  /// Its address below `/zh/browse/`.
  var path: String {
    switch self {
    case .names: "names"
    case .missed(let year): "missed/\(year.text)"
    case .lost: "lost"
    }
  }
}
