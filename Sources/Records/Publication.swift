/// How a report was published: its heading, its numbers and its dates, as printed.
package struct Publication: Hashable, Sendable {
  /// 有效性: whether the document still holds, as the catalogue of government information says.
  package enum Validity: String, CaseIterable, Hashable, Sendable {
    case valid
    case amended
    case repealed
    case lapsed
  }

  package let title: Text
  /// The label over the title, such as 附件1.
  package let attachmentLabel: Text?
  /// The city or county the department belongs to.
  package let place: Text?
  /// 发文机关.
  package let issuingUnit: Text?
  /// 文号.
  package let documentNumber: Placed<String>?
  /// 索引号.
  package let indexNumber: Placed<String>?
  /// 主题分类.
  package let topic: Text?
  /// 有效性.
  package let validity: Placed<Validity>?
  /// The day the data are of.
  package let dataAsOf: Placed<CalendarDate>?
  /// 成文日期: the day the document was signed or adopted.
  package let drawnUp: Placed<CalendarDate>?
  /// 填报日期.
  package let written: Placed<CalendarDate>?
  /// The day the finance department approved the final accounts (批复日期).
  package let approved: Placed<CalendarDate>?
  /// 发布日期.
  package let issued: Placed<CalendarDate>?
  /// 有效期至.
  package let validUntil: Placed<CalendarDate>?

  package init(
    title: Text, attachmentLabel: Text? = nil, place: Text? = nil, issuingUnit: Text? = nil,
    documentNumber: Placed<String>? = nil, indexNumber: Placed<String>? = nil,
    topic: Text? = nil, validity: Placed<Validity>? = nil,
    dataAsOf: Placed<CalendarDate>? = nil, drawnUp: Placed<CalendarDate>? = nil,
    written: Placed<CalendarDate>? = nil, approved: Placed<CalendarDate>? = nil,
    issued: Placed<CalendarDate>? = nil, validUntil: Placed<CalendarDate>? = nil
  ) {
    self.title = title
    self.attachmentLabel = attachmentLabel
    self.place = place
    self.issuingUnit = issuingUnit
    self.documentNumber = documentNumber
    self.indexNumber = indexNumber
    self.topic = topic
    self.validity = validity
    self.dataAsOf = dataAsOf
    self.drawnUp = drawnUp
    self.written = written
    self.approved = approved
    self.issued = issued
    self.validUntil = validUntil
  }
}
