/// Places for labels beside points, moved apart where they would meet.
enum LabelColumn {
  /// The middles of labels, each as near its point as the others allow, inside `top` to `bottom`.
  ///
  /// When all of them don't fit, they run on below `bottom`.
  static func middles(
    for points: [Length], heights: [Length], from top: Length, to bottom: Length
  ) -> [Length] {
    let order = points.indices.sorted { (points[$0], $0) < (points[$1], $1) }
    var middles = points
    var free = top
    for index in order {
      middles[index] = max(points[index], free + heights[index].half)
      free = middles[index] + heights[index].half
    }
    var limit = bottom
    for index in order.reversed() {
      middles[index] = min(middles[index], limit - heights[index].half)
      limit = middles[index] - heights[index].half
    }
    // Pushed out at the top: start there and go down past the bottom.
    guard limit < top else { return middles }
    free = top
    for index in order {
      middles[index] = free + heights[index].half
      free += heights[index]
    }
    return middles
  }
}
