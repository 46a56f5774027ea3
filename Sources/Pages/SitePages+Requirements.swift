import Audit
import Diagnostics
import Records
import Search

extension SitePages {
  /// The layouts a theme must have, named as in theme/templates/.
  package static let templates = [
    "accessibility", "checks", "compare", "compare-departments", "compare-years", "corrections",
    "data", "department", "form", "glossary", "goal", "home", "indicators", "languages", "losses",
    "map", "missing", "names", "prose", "report", "retired", "search", "status", "year",
  ]

  /// The words a theme must have in each language because pages fill them in or choose them.
  ///
  /// Words that only templates use are found when the templates are compiled.
  package static let phrases: [String] = (fixedPhrases + chosenPhrases).sorted()

  /// Words chosen by a value of the record.
  private static let chosenPhrases: [String] =
    Report.Evaluation.allCases.map { "evaluation-\($0.rawValue)" }
    + Report.Subject.allCases.map { "subject-\($0.rawValue)" }
    + IndicatorGroup.Kind.allCases.map { "kind-\($0.rawValue)" }
    + Severity.allCases.map { "severity-\($0.rawValue)" }
    + SearchDocument.Kind.allCases.map { "search-\($0.rawValue)" }
    + [StatedFigure.Fact.budget, .executed, .basic, .project].map { "fact-\($0.rawValue)" }
    + Withheld.Reason.allCases.map { "withheld-\($0.rawValue)" }
    + Publication.Validity.allCases.map { "validity-\($0.rawValue)" }
    + Approximation.allCases.map { "approximation-\($0.rawValue)" }
    + ObservationStatus.allCases.map { "status-\($0.rawValue)" }
    + FundSource.Kind.allCases.map { "source-\($0.rawValue)" }
    + Attachment.Kind.allCases.map { "attachment-\($0.rawValue)" }
    + Goalposts.Move.allCases.map { "indicator-change-\($0.rawValue)" }
    + Correction.Kind.allCases.map { "correction-kind-\($0.rawValue)" }
    + ["new", "dropped", "renamed", "weight-moved"].map { "goal-change-\($0)" }
    + Department.Event.Kind.allCases.map { "event-\($0.rawValue)" }
    + Indicator.Direction.allCases.map { "direction-\($0.rawValue)" }
    + ["kind", "unit", "direction", "sign"].map { "obstacle-\($0)" }
    + Mark.names.map { "mark-\($0)" }
    + Indicator.Class.allCases.map { "class-\($0.rawValue)" }
    + PublicationStatus.Kind.allCases.flatMap {
      ["status-is-\($0.rawValue)", "status-means-\($0.rawValue)"]
    }

  private static let fixedPhrases = [
    "correction-of-goal", "correction-of-indicator", "correction-of-source",
    "corrections-description", "feed-approved", "feed-change", "feed-entry", "feed-title",
    "nav-corrections", "retired-description", "retired-moved", "retired-withdrawn",
    "browse-lost", "browse-lost-description", "browse-missed", "browse-missed-description",
    "browse-names", "browse-names-description", "opensearch-name",
    "footer-address", "footer-e-mail", "footer-hours", "footer-issuer", "footer-mark",
    "footer-organizer", "footer-phone", "footer-publisher", "footer-report-error",
    "footer-site-code", "footer-undertaker", "label-keywords",
    "attachment-size",
    "accessibility-description", "accessibility-result", "citation", "form-description",
    "form-goal-caption", "form-money-total", "form-project", "form-title",
    "form-title-department", "form-title-project", "form-unit", "indicators-description",
    "map-description", "nav-accessibility", "nav-indicators", "nav-map", "nav-status", "nav-data",
    "data-description", "data-dictionary", "download-csv", "download-excel",

    "translation-machine", "translation-machine-note", "translation-pending",
    "translation-pending-note", "translation-site",
    "report-next", "report-previous", "status-description", "status-nothing-missing",
    "attainment-incomparable", "attainment-indicators", "attainment-met", "attainment-missed",
    "attainment-untargeted", "budget-basic", "budget-budget", "budget-executed", "budget-project",
    "budget-initial", "fact-project-code", "fact-competent-department",
    "fact-implementing-unit", "fact-issuing-unit", "fact-index-number", "fact-written",
    "catalogue-publisher", "catalogue-topic", "catalogue-title", "catalogue-drawn-up",
    "catalogue-validity",
    "fact-valid-until", "fact-grade", "fact-verified", "fact-review", "review-made",
    "verified-by", "note-lowered", "note-baseline", "withheld-mark",
    "budget-rate", "budget-rate-computed", "budget-title", "bullet-above", "bullet-below",
    "bullet-description-row", "bullet-on-target", "bullet-title", "bullet-undrawn", "bullet-zone",
    "budget-elsewhere", "checks-description",
    "column-actual", "column-full", "column-own-score", "column-recomputed", "column-score",
    "column-score-difference", "column-target", "column-verified-score", "indicator-earlier",
    "verified-title", "verified-total",
    "count-notes", "count-reports", "count-rules", "crumb-report",
    "department-description", "difference-higher", "difference-lower", "enumeration-last",
    "enumeration-separator", "fact-document-number", "fact-evaluation", "fact-issued", "fact-place",
    "fact-subject", "fact-year", "full-stop", "goal-description", "goal-title", "labelled",
    "legend-got", "legend-lost", "list-separator", "lost-description-bar", "lost-title",
    "makeup-description-part", "makeup-title", "missing-title", "money-sentence", "nav-checks",
    "nav-home", "nav-search", "nav-years", "not-stated", "note-reference", "of-full",
    "part-execution", "percentage-points", "points-many", "points-none", "points-one",
    "points-tied", "prose-description", "quoted-name", "report-title", "report-title-project",
    "report-title-evaluation", "search-description",
    "changes-intro", "changes-none", "chart-year", "completeness-sentence", "count-departments",
    "count-departments-published", "department-caption", "event-basis", "event-renamed-itself",
    "history-break", "history-break-mark", "history-caption", "history-chart", "history-gap",
    "home-change-issued", "home-change-moved", "home-change-none", "lineage-name",
    "lineage-outside", "chart-file", "strip-item", "strip-sentence", "strip-title", "trend-break",
    "trend-gap",
    "trend-rate", "trend-total", "unpublished-year", "year-caption", "year-order",
    "column-rate", "column-recomputed", "column-stated",
    "search-by-department", "search-by-grade", "search-by-kind", "search-by-outcome",
    "search-by-year", "search-lost",
    "compare-chart", "compare-departments-description", "compare-departments-schemes",
    "compare-departments-title", "compare-description", "compare-former", "compare-group",
    "compare-indicator-count", "compare-link-departments", "compare-link-years",
    "compare-missed-count", "compare-obstacle", "compare-only-in", "compare-schemes-differ",
    "compare-years-description", "compare-years-label", "compare-years-title",
    "glossary-description", "glossary-source", "nav-compare", "nav-glossary",
    "search-indicator-text", "targets-all-met", "targets-none", "targets-none-met",
    "targets-sentence", "targets-some-met", "targets-untargeted", "year-description", "year-title",
  ]
}
