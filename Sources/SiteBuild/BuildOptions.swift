package import Languages

/// What a run is asked to do; every value comes from the command line.
package struct BuildOptions: Sendable {
  /// How far a run goes.
  package enum Extent: Sendable {
    /// Everything, and the site is swapped in.
    case publish
    /// Everything but writing.
    case check
    /// Reading, scoring and audit only.
    case records
  }

  package var extent: Extent
  package var content: String
  package var theme: String
  package var output: String
  /// `nil`: the one of site.yaml.
  package var baseURL: String?
  /// `nil`: the one of site.yaml, else SOURCE_DATE_EPOCH.
  package var date: String?
  /// Seconds since 1970 as text, from the environment variable SOURCE_DATE_EPOCH.
  package var sourceDateEpoch: String?
  /// How many threads make and check pages: 1 or more.
  package var jobs: Int
  /// Warnings refuse too.
  package var isStrict: Bool
  /// Whether the report says what lies ahead of the records.
  package var hasOutlook = false
  /// What editors' reasons are reported in.
  package var language: Language

  package init(
    extent: Extent, content: String, theme: String, output: String, baseURL: String? = nil,
    date: String? = nil, sourceDateEpoch: String? = nil, jobs: Int = 1, isStrict: Bool = false,
    language: Language = .en
  ) {
    self.extent = extent
    self.content = content
    self.theme = theme
    self.output = output
    self.baseURL = baseURL
    self.date = date
    self.sourceDateEpoch = sourceDateEpoch
    self.jobs = jobs
    self.isStrict = isStrict
    self.language = language
  }
}
