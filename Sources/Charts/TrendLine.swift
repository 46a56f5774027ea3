import Records

/// A line through the points that exist: it stops at a gap and at a break, and never bridges one.
struct TrendLine {
  struct Point {
    let x: Length
    let y: Length
  }

  /// One for each period; `nil` where no figure stands.
  let points: [Point?]
  /// Before which points the line is broken.
  let breaks: Set<Int>

  /// The path through every run of two points and more, or `nil` when there is none.
  var data: String? {
    var data = ""
    var isRunning = false
    for index in points.indices.dropFirst() {
      guard !breaks.contains(index), let from = points[index - 1], let to = points[index] else {
        isRunning = false
        continue
      }
      if !isRunning { data += "M\(from.x.text) \(from.y.text)" }
      data += "L\(to.x.text) \(to.y.text)"
      isRunning = true
    }
    return data.isEmpty ? nil : data
  }
}
