/// How loosely a number is said; a number said exactly has none.
package enum Approximation: String, Hashable, Sendable, CaseIterable {
  /// 余, 多, 几, 超过, 以上: the number and something on top.
  case moreThan = "more-than"
  /// 约, 左右: the number, rounded.
  case about = "about"
  /// 近, 接近, 不足: not quite the number.
  case nearly = "nearly"
}
