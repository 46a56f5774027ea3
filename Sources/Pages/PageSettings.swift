package import Records
package import SiteFiles

/// What the run decides for every page: where the site stands, the day, the names of its assets.
package struct PageSettings: Sendable {
  package let baseURL: BaseURL
  package let date: CalendarDate
  /// The theme's assets and the search indexes by name (`style.css`), with the paths they got.
  package let assets: [String: SitePath]

  package init(baseURL: BaseURL, date: CalendarDate, assets: [String: SitePath]) {
    self.baseURL = baseURL
    self.date = date
    self.assets = assets
  }
}
