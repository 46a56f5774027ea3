extension Catalogue {
  /// This catalogue with the entries of another in place of its own, and those it lacks at the end.
  ///
  /// The forms for a count stay those of this catalogue's header.
  package func overlaid(by other: Catalogue) -> Catalogue {
    let kept = entries.map { other.entry(for: $0.source, context: $0.context) ?? $0 }
    let added = other.entries.filter { entry(for: $0.source, context: $0.context) == nil }
    return Catalogue(kept + added, rule: rule)
  }
}
