import Records

extension ExactDecimal {
  /// A number of points as English counts them: 1 point, 0.5 points, 2 points.
  var englishPoints: String {
    let number = trimmed()
    return number == ExactDecimal(1) ? "1 point" : "\(number.text) points"
  }
}
