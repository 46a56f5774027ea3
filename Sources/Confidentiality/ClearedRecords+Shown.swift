package import Records

extension ClearedRecords {
  /// Without what isn't to be shown yet on `date`; what is left was cleared with the rest.
  package func shown(on date: CalendarDate) -> ClearedRecords {
    ClearedRecords(records.shown(on: date))
  }
}
