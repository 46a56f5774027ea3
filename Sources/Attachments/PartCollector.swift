import Languages

/// Gathers what the readers of one file find.
package final class PartCollector {
  package private(set) var texts: [AttachedText] = []
  private var obstacles: [Obstacle] = []
  private var known: Set<Obstacle> = []

  package init() {}

  /// Blank text says nothing and is left out.
  func add(_ text: AttachedText) {
    guard text.text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else { return }
    guard texts.count < AttachmentReading.mostTexts else {
      refuse(
        .unread, zh: "内容超过\(AttachmentReading.mostTexts)段，未能读完，请拆分文件",
        en: "it holds more than \(AttachmentReading.mostTexts) texts, the rest is unread; split it")
      return
    }
    texts.append(text)
  }

  func refuse(_ kind: Obstacle.Kind, zh: String, en: String) {
    let obstacle = Obstacle(kind, zh: zh, en: en)
    if known.insert(obstacle).inserted { obstacles.append(obstacle) }
  }

  /// Whether the file can't be published.
  var isRefused: Bool { obstacles.contains { $0.kind != .hidden } }

  /// The last of many says how many more there are.
  package var listedObstacles: [Obstacle] {
    let most = AttachmentReading.mostObstacles
    guard obstacles.count > most else { return obstacles }
    // What refuses the file is told before what only warns.
    let ordered = obstacles.filter { $0.kind != .hidden } + obstacles.filter { $0.kind == .hidden }
    let last = ordered[most - 1]
    let more = ordered.count - most
    return Array(ordered.prefix(most - 1)) + [
      Obstacle(
        last.kind, zh: last.summary.zh + "；本文件还有 \(more) 处",
        en: last.summary.en + "; and \(more) more in this file")
    ]
  }
}
