import Foundation
import Glibc
import Languages
import SiteBuild

/// Shows how far a run has come: one line on a terminal, rewritten and at the end cleared; a line for
/// every tenth of a long run in a log.
struct ProgressLine: Sendable {
  /// Fewer pages are made before anybody has read a line.
  private static let longRun = 1_000

  private enum Place {
    case nowhere
    case terminal
    case log
  }

  private let place: Place
  private let language: Language

  init(in language: Language, isQuiet: Bool) {
    self.language = language
    place = isQuiet ? .nowhere : isatty(STDERR_FILENO) == 1 ? .terminal : .log
  }

  func tell(_ progress: BuildProgress) {
    switch place {
    case .nowhere: return
    case .terminal: write("\r\u{1B}[K" + Self.text(of: progress)[language])
    case .log: if Self.isLogged(progress) { write(Self.text(of: progress)[language] + "\n") }
    }
  }

  /// Takes the line away, so that what follows begins where it stood.
  func clear() {
    if case .terminal = place { write("\r\u{1B}[K") }
  }

  static func text(of progress: BuildProgress) -> Bilingual<String> {
    switch progress {
    case .reading: Bilingual(zh: "正在读取内容", en: "reading the content")
    case .auditing(let reports):
      Bilingual(zh: "正在核对\(reports)份报告", en: "auditing \(reports) reports")
    case .making(let pages, let all):
      Bilingual(zh: "已生成\(pages)页，共\(all)页", en: "made \(pages) of \(all) pages")
    case .publishing: Bilingual(zh: "正在发布", en: "publishing")
    }
  }

  /// The first batch that completes a tenth.
  static func isLogged(_ progress: BuildProgress) -> Bool {
    guard case .making(let pages, let all) = progress, all >= longRun else { return false }
    let before = max(0, pages - 64)
    return pages * 10 / all > before * 10 / all
  }

  private func write(_ text: String) {
    FileHandle.standardError.write(Data(text.utf8))
  }
}
