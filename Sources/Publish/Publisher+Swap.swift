import Disk

extension Publisher {
  /// Puts the staged tree in the output's place; returns what failed once it stood there.
  ///
  /// The old tree, if any, then lies where the stage was. Where names can't be exchanged, the old
  /// site is set aside first, so for a moment there is none; `recover` mends a crash in between.
  func swap(isFirst: Bool) throws(FileSystemFailure) -> [FileSystemFailure] {
    var afterwards: [FileSystemFailure] = []
    if isFirst {
      try disk.rename(output.staged, to: output.path)
    } else {
      do {
        try disk.exchange(output.staged, with: output.path)
      } catch {
        guard error.isUnsupported else { throw error }
        afterwards = try swapInTwoSteps()
      }
    }
    do {
      try disk.synchronize(output.parent)
    } catch {
      afterwards.append(error)
    }
    return afterwards
  }

  private func swapInTwoSteps() throws(FileSystemFailure) -> [FileSystemFailure] {
    try disk.rename(output.path, to: output.setAside)
    do {
      try disk.rename(output.staged, to: output.path)
    } catch {
      let failure = error
      do {
        try disk.rename(output.setAside, to: output.path)
      } catch {
        // The next publisher puts it back; what counts is why the new site couldn't stand there.
      }
      throw failure
    }
    do {
      // Removed only under the stage's name: what is set aside is always a whole site.
      try disk.rename(output.setAside, to: output.staged)
      return []
    } catch {
      return [error]
    }
  }

  /// Puts back a site that was set aside when its run died, and clears everything else left over.
  static func recover(
    _ output: Output, on disk: any FileSystem
  ) throws(FileSystemFailure) {
    if try disk.status(of: output.setAside) != nil,
      try disk.status(of: output.path) == nil
    {
      try disk.rename(output.setAside, to: output.path)
      try disk.synchronize(output.parent)
    }
    try disk.removeTree(output.staged)
    if try disk.status(of: output.setAside) != nil {
      try disk.rename(output.setAside, to: output.staged)
      try disk.removeTree(output.staged)
    }
  }
}
