import ArgumentParser
import Foundation
import Languages

/// A command that couldn't do its work: one line on standard error, and exit code 2.
struct CommandFailure: Error {
  let reason: String

  init(_ reason: String) {
    self.reason = reason
  }
}

extension Gazette {
  /// Runs the command line; what a command couldn't do is said in one line.
  static func main() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let failure as CommandFailure {
      FileHandle.standardError.write(Data("gazette: \(failure.reason)\n".utf8))
      exit(withError: ExitCode(2))
    } catch {
      let language = HelpLanguage.current
      guard exitCode(for: error) == .success, language == .zh else { exit(withError: error) }
      print(HelpLanguage.framed(fullMessage(for: error), in: language))
    }
  }
}
