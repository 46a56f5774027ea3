extension QuantityReader {
  /// Every later statement of a thing beside the first, in the order of the later ones.
  ///
  /// One thing means `sameSubject(_:_:)`; figures of the same sentence as the first are left out.
  ///
  /// - Parameter texts: The quantities of each text, read one text at a time.
  /// - Returns: Those that agree too.
  /// - Complexity: Linear in the number of quantities.
  package func restatements(in texts: [[Quantity]]) -> [Restatement] {
    var firsts: [SubjectKey: (quantity: Quantity, text: Int)] = [:]
    var found: [Restatement] = []
    for (text, quantities) in texts.enumerated() {
      for quantity in quantities {
        guard let key = SubjectKey(quantity) else { continue }
        guard let first = firsts[key] else {
          firsts[key] = (quantity, text)
          continue
        }
        guard first.text != text || first.quantity.sentence != quantity.sentence else { continue }
        found.append(
          Restatement(
            first: first.quantity, firstText: first.text, later: quantity, laterText: text))
      }
    }
    return found
  }
}
