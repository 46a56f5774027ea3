import ArgumentParser
import Content
import Diagnostics
import Disk
import Forms
import Languages
import Records

/// A department and a year that somebody typed, and the records to look them up in.
struct YearRequest {
  let department: Identifier
  let year: Year
  let records: ContentRecords
  private let earlier: Year?
  private let language: Language

  init(
    _ year: String, of department: String, after earlier: String?, content: String,
    language: Language
  ) throws {
    guard let id = Identifier(department) else {
      throw ValidationError("'\(department)' isn't an id (a–z, 0–9 and -)")
    }
    self.department = id
    self.year = try Self.year(year)
    self.earlier = try earlier.map(Self.year)
    self.language = language
    let read: ContentRecords?
    do throws(FileSystemFailure) {
      read = try ContentFolder(path: content, fileSystem: LocalFileSystem()).read().value
    } catch {
      throw CommandFailure(error.text)
    }
    guard let read else {
      throw CommandFailure(
        Bilingual(
          zh: "请先运行gazette check并改正“\(content)”中的错误：读不出site.yaml",
          en: "run gazette check first and mend '\(content)': its site.yaml can't be read")[
            language])
    }
    records = read
  }

  private static func year(_ text: String) throws -> Year {
    guard let year = Year(text) else { throw ValidationError("'\(text)' isn't a year") }
    return year
  }

  /// What the year begins with.
  func start() throws -> YearStart {
    do throws(YearStartFailure) {
      return try YearStart(year, of: department, after: earlier, in: records)
    } catch {
      throw CommandFailure(error.text[language])
    }
  }
}
