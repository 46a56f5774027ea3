/// A department of a made-up district.
struct SampleDepartment {
  let id: String
  let name: Phrase
  let field: FieldOfWork

  /// The same number is the same department, however many there are: there are twelve fields of
  /// work, and 432 districts for each.
  init(number: Int) {
    let fields = FieldOfWork.all
    field = fields[number % fields.count]
    let district = number / fields.count
    let (first, second) = (Vocabulary.first, Vocabulary.second)
    let place = Vocabulary.place(
      first[district % first.count],
      second[(district / first.count + district) % second.count],
      Vocabulary.districts[district / (first.count * second.count) % Vocabulary.districts.count])
    name = Phrase(place.zh + field.office.zh, "\(place.en) \(field.office.en)")
    id = "\(name.slug)-\(number + 1)"
  }
}
