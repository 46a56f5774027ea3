import Pages
import Records

extension SiteBuild {
  /// The base URL of the command line, else of site.yaml.
  func baseURL(of site: Site) throws(BuildFailure) -> BaseURL {
    guard let text = options.baseURL ?? site.baseURL?.value else {
      throw BuildFailure("no base URL: give --base-url, or base-url in site.yaml")
    }
    guard let url = BaseURL(text) else {
      throw BuildFailure(
        "'\(text)' isn't a base URL: it begins with https:// or http:// and ends with a slash")
    }
    return url
  }

  /// The date of the command line, else of site.yaml, else of SOURCE_DATE_EPOCH; never the clock's.
  func date(of site: Site) throws(BuildFailure) -> CalendarDate {
    if let text = options.date {
      guard let date = CalendarDate(text) else {
        throw BuildFailure("'\(text)' isn't a date: write YYYY-MM-DD, such as 2026-11-23")
      }
      return date
    }
    if let date = site.date?.value { return date }
    guard let text = options.sourceDateEpoch else {
      throw BuildFailure("no date: give --date, date in site.yaml, or SOURCE_DATE_EPOCH")
    }
    guard let seconds = Int(text), let date = CalendarDate(secondsSince1970: seconds) else {
      throw BuildFailure("SOURCE_DATE_EPOCH is '\(text)', which isn't seconds since 1970")
    }
    return date
  }

  /// The output may neither hold nor lie in what the build reads.
  func refuseOverlap() throws(BuildFailure) {
    let output = Self.components(of: options.output)
    for (name, path) in [("content", options.content), ("theme", options.theme)] {
      let input = Self.components(of: path)
      if output.starts(with: input) || input.starts(with: output) {
        throw BuildFailure(
          "the output '\(options.output)' and the \(name) folder '\(path)' overlap")
      }
    }
  }

  /// The components with `.` and inner `..` resolved by name.
  private static func components(of path: String) -> [Substring] {
    var components: [Substring] = path.hasPrefix("/") ? ["/"] : []
    for part in path.split(separator: "/") where part != "." {
      if part == "..", let last = components.last, last != "..", last != "/" {
        components.removeLast()
      } else {
        components.append(part)
      }
    }
    return components
  }
}
