package import Records
package import SiteFiles
package import Templates

/// What the run decides for every page: where the site stands, the day, the names of its assets.
package struct PageSettings: Sendable {
  package let baseURL: BaseURL
  package let date: CalendarDate
  /// The theme's assets and the search indexes by name (`style.css`), with the paths they got.
  package let assets: [String: SitePath]
  /// How the pictures look that stand beside pages.
  package let drawing: DrawingStyle

  package init(
    baseURL: BaseURL, date: CalendarDate, assets: [String: SitePath], drawing: DrawingStyle
  ) {
    self.baseURL = baseURL
    self.date = date
    self.assets = assets
    self.drawing = drawing
  }
}
