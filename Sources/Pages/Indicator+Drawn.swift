import Records

/// The numbers of an indicator that may stand on one scale.
extension Indicator {
  var drawnTarget: ExactDecimal? {
    guard case .number(let value)? = target?.value else { return nil }
    return value
  }

  /// A number printed in another unit than the target doesn't stand on its scale.
  var drawnActual: ExactDecimal? {
    guard actualUnit == nil || actualUnit?.value == unit?.value,
      case .number(let value)? = actual?.value
    else { return nil }
    return value
  }
}
