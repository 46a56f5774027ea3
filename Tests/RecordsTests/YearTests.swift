import Records
import Testing

@Suite("A year")
struct YearTests {
  @Test("The years 1949 to 2199 are read", arguments: ["1949", "2022", "2199"])
  func reading(text: String) {
    #expect(Year(text)?.text == text)
    #expect(Year(text)?.number == Int(text))
  }

  @Test(
    "Anything else isn't a year",
    arguments: [
      "", "22", "1948", "2200", "0000", "9999", "02022", "2O22", "-202", "+202", " 2022", "2022 ",
      "202.", "２０２２", "٢٠٢٢", "二〇二二", "2022年", "20 2", "\0\0\0\0",
    ])
  func refusing(text: String) {
    #expect(Year(text) == nil)
  }

  @Test("Years are ordered by number")
  func order() throws {
    let years = try ["1949", "1999", "2000", "2199"].map { try #require(Year($0)) }
    #expect(years.reversed().sorted() == years)
  }
}
