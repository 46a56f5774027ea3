import Templates

extension TemplateValue {
  /// The value with a flag `has-x` beside every list `x`, for what stands round a list.
  ///
  /// A section over a list repeats, so a template could not leave out an empty table otherwise.
  var withPresence: TemplateValue {
    switch self {
    case .object(let fields):
      var all = fields.mapValues(\.withPresence)
      for (name, value) in fields {
        if case .list(let items) = value { all["has-\(name)"] = .flag(!items.isEmpty) }
      }
      return .object(all)
    case .list(let items): return .list(items.map(\.withPresence))
    case .text, .words, .markup, .flag, .absent: return self
    }
  }
}
