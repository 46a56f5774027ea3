import Diagnostics
import Languages
import Records
import Scoring

/// A value of the published records that changes only with a correction: what it is called, where
/// it stands in the data files, and where in a record.
struct RevisableField<Row>: Sendable {
  /// What the record says now, and where.
  struct Stated {
    let text: String
    /// `nil` for what is computed.
    let place: SourcePlace?
  }

  /// Below the row's own path; for a report the path itself.
  let name: String
  /// Of the open data.
  let column: String
  let label: Bilingual<String>
  let kind: ValueKind
  /// It follows from the scheme and other values, so that it needs a correction of its own only
  /// where none of those was changed.
  var isComputed = false
  /// Whether a score, the grade or the total moves with it.
  var isMaterial = false
  let value: @Sendable (Row) -> Stated?

  /// What a row of the data files says; `nil` where it lacks the column, as an older site may.
  func published(in row: [String: String?]) -> String?? {
    guard kind == .measure else { return row[column] }
    guard let number = row[column], let end = row["\(column)_up_to"],
      let level = row["\(column)_zh"]
    else { return nil }
    guard let number else { return .some(level) }
    return .some(end.map { "\(number)..\($0)" } ?? number)
  }
}

extension RevisableField {
  static func number(
    _ name: String, _ column: String, zh: String, en: String, _ kind: ValueKind = .points,
    isMaterial: Bool = false, _ value: @escaping @Sendable (Row) -> Placed<ExactDecimal>?
  ) -> RevisableField {
    RevisableField(
      name: name, column: column, label: Bilingual(zh: zh, en: en), kind: kind,
      isMaterial: isMaterial,
      value: { value($0).map { Stated(text: $0.value.text, place: $0.place) } })
  }

  static func computed(
    _ name: String, _ column: String, zh: String, en: String, _ kind: ValueKind = .points,
    isMaterial: Bool = false, _ value: @escaping @Sendable (Row) -> ExactDecimal?
  ) -> RevisableField {
    RevisableField(
      name: name, column: column, label: Bilingual(zh: zh, en: en), kind: kind, isComputed: true,
      isMaterial: isMaterial, value: { value($0).map { Stated(text: $0.text, place: nil) } })
  }

  static func measure(
    _ name: String, _ column: String, zh: String, en: String,
    _ value: @escaping @Sendable (Row) -> Placed<Indicator.Measure>?
  ) -> RevisableField {
    RevisableField(
      name: name, column: column, label: Bilingual(zh: zh, en: en), kind: .measure,
      value: {
        value($0).map { Stated(text: ValueKind.text(of: $0.value), place: $0.place) }
      })
  }

  /// A text by its Chinese source: a better translation is no change of the record.
  static func text(
    _ name: String, _ column: String, zh: String, en: String, isMaterial: Bool = false,
    _ value: @escaping @Sendable (Row) -> Text?
  ) -> RevisableField {
    RevisableField(
      name: name, column: column, label: Bilingual(zh: zh, en: en), kind: .text,
      isMaterial: isMaterial,
      value: { value($0).map { Stated(text: $0.value.zh, place: $0.place) } })
  }

  /// A word of a vocabulary, a date, a number of a document.
  static func code<Value>(
    _ name: String, _ column: String, zh: String, en: String,
    _ value: @escaping @Sendable (Row) -> Placed<Value>?,
    as text: @escaping @Sendable (Value) -> String
  ) -> RevisableField {
    RevisableField(
      name: name, column: column, label: Bilingual(zh: zh, en: en), kind: .text,
      value: { value($0).map { Stated(text: text($0.value), place: $0.place) } })
  }
}
