import Narrative
import Records
import Testing

@Suite("Agreement of two quantities")
struct AgreementTests {
  @Test(
    "Both may state the same amount",
    arguments: [
      ("437.21万元", "437.21万元"), ("437.21万元", "4372100元"), ("437.21万元", "437万元"),
      ("437.2万元", "437.21万元"), ("437.25万元", "437.3万元"), ("2.8万平方米", "28000平方米"),
      ("0.15亿元", "1512万元"), ("三个", "3个"), ("九十八分", "98分"), ("百分之九十八", "98%"),
      ("0万元", "0.00元"), ("12名", "12人"), ("1.5公里", "1500米"), ("增长率-3.2%", "增长率-3.24%"),
      // Loosely.
      ("300余起", "312起"), ("300余起", "300起"), ("300余起", "399起"), ("300余起", "三百余起"),
      ("300余起", "近400起"), ("10余万元", "19.9万元"), ("20余次", "约20次"),
      ("约1500平方米", "1450平方米"), ("约1500平方米", "1550平方米"), ("约2.8万平方米", "28499平方米"),
      ("约437.21万元", "437万元"), ("近300起", "288起"), ("近300起", "300起"), ("约0个", "0个"),
      // Limits.
      ("98%以上", "99.5%"), ("98%以上", "98%"), ("不超过20万元", "12万元"), ("≥95%", "≥90%"),
      ("超过300起", "500起"), ("不足5%", "3%"),
    ])
  func agree(_ one: String, _ other: String) throws {
    let (one, other) = try pair(one, other)
    #expect(one.agrees(with: other))
    #expect(other.agrees(with: one))
    #expect(one.agrees(with: one))
  }

  @Test(
    "They can't",
    arguments: [
      ("437.21万元", "4337.21万元"), ("437.21万元", "437.22万元"), ("437.21万元", "438万元"),
      ("437.2万元", "437.25万元"), ("0万元", "4000元"), ("3个", "4个"),
      ("300余起", "299起"), ("300余起", "400起"), ("300余起", "3000起"), ("20余次", "30余次"),
      ("约1500平方米", "1551平方米"), ("约1500平方米", "1449平方米"), ("近300起", "301起"),
      ("近300起", "200起"), ("98%以上", "97.9%"), ("不超过20万元", "20.01万元"), ("≥95%", "≤90%"),
      // Different things.
      ("3个", "3起"), ("20万", "20万元"), ("5%", "5个百分点"), ("50元", "50元/亩"), ("3", "3个"),
    ])
  func disagree(_ one: String, _ other: String) throws {
    let (one, other) = try pair(one, other)
    #expect(!one.agrees(with: other))
    #expect(!other.agrees(with: one))
  }

  @Test("The largest and the smallest numbers that are read can be compared")
  func extremes() throws {
    let texts = [
      "999999999999999亿元", "约999999999999999亿元", "0.000001元", "约0.000001元", "近0元", "0.0余元",
    ]
    let all = texts.flatMap { quantities($0) }
    #expect(all.count == texts.count)
    for one in all {
      for other in all { #expect(one.agrees(with: other) == other.agrees(with: one)) }
    }
  }

  private func pair(_ one: String, _ other: String) throws -> (Quantity, Quantity) {
    try (#require(quantities(one).first), #require(quantities(other).first))
  }
}
