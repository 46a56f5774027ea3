import Narrative
import Records
import Testing

@Suite("Sums that prose writes out")
struct EquationTests {
  @Test("The sums of the Tangxi form: the goal's is right, the result's isn't")
  func form() {
    let goal = "90万=30(预算编制)+30(审计)+30(设计)"
    let result = "89.97万元=30+30+29.99"
    #expect(described(goal) == ["90万 = 30 + 30 + 30 ✓"])
    #expect(described(result) == ["89.97万元 = 30 + 30 + 29.99 ✗"])
    #expect(described("支出89.97万元，其中30+30+29.99。") == ["89.97万元 = 30 + 30 + 29.99 ✗"])
  }

  @Test(
    "These hold",
    arguments: [
      "支出100万元=人员60万元+公用40万元", "60万元+40万元=100万元", "30+30+29.99万元=89.99万元",
      "支出89.99万元（30+30+29.99）", "支出89.99万元（含税） = 30 + 30 ＋ 29.99。", "支出90万元=30+30+29.99",
      "检查50次，包括：20+30次。", "72+19.87=91.87", "100%=60%+40%", "共50个（20个（城东）+30个（城西））",
      "支出437.21万元=400+37", "支出0.01亿元=60万元+40万元", "支出900000元=30+60", "支出约90万元=30+30+29",
      "支出90万=300000+600000", "支出1,500万元=1,000万元+500万元", "50=20+30次",
    ])
  func hold(_ text: String) {
    let found = described(text)
    #expect(found.count == 1, "\(text)")
    #expect(found.allSatisfy { $0.hasSuffix("✓") }, "\(text)")
  }

  @Test(
    "These don't",
    arguments: [
      "支出100万元=60万元+41万元", "60万元+40万元=101万元", "支出89.98万元（30+30+29.99）",
      "72+19.87=93", "支出437.21万元=400+36", "检查50次，其中20+31次。", "支出0元=30+30",
      "支出900000元=30+62",
    ])
  func dontHold(_ text: String) {
    let found = described(text)
    #expect(found.count == 1, "\(text)")
    #expect(found.allSatisfy { $0.hasSuffix("✗") }, "\(text)")
  }

  @Test(
    "No sum is made up",
    arguments: [
      "", "+", "1+", "“1+3+N”工作体系", "“互联网+政务”平台50个", "5G+工业互联网=2个", "10=2×3+4", "7=10-5+3",
      "(1+2)×3=9", "1+2×3=7", "30+30", "共90万元。其中30+30", "90万元=30万元+30次", "90万元=约30+60",
      "电话=021+62345678", "90万元=30+30+设计费", "总分=产出50分+效益30分", "2022.5.26+1=3", "90万元，详见30+60",
    ])
  func none(_ text: String) {
    #expect(described(text) == [])
  }

  @Test("A sum behind and before a sign = is held against both")
  func bothSides() {
    #expect(described("90万元=30+60=91万元") == ["90万元 = 30 + 60 ✓", "91万元 = 30 + 60 ✗"])
  }

  @Test("What terms come to is told in the whole's unit, or in the base unit where it has to be")
  func totals() throws {
    let sum = try #require(equations("支出0.01亿元=60万元+40.5万元").first)
    #expect(sum.whole.total(of: sum.terms).value.text == "0.01005")
    #expect(sum.whole.total(of: sum.terms).unit == "亿元")
    let parts = quantities("0.000001平方米")
    let whole = try #require(quantities("1万亿平方公里").first)
    #expect(whole.total(of: parts).value.text == "0.000001")
    #expect(whole.total(of: parts).unit == "平方米")
  }

  @Test("The longest sums and the largest numbers are read without a trap")
  func extremes() {
    let number = "999999999999999万亿元"
    func sum(_ term: String, _ count: Int) -> String {
      "1元=" + Array(repeating: term, count: count).joined(separator: "+")
    }
    #expect(described(sum("999999999亿元", 64)).count == 1)
    #expect(described(sum("1元", 65)) == [])
    #expect(described("1元=\(number)+\(number)") == [])
    #expect(described(String(repeating: "1+", count: 10_000)) == [])
    #expect(described(String(repeating: "(1+", count: 10_000)) == [])
  }

  private func equations(_ text: String) -> [Equation] {
    QuantityReader().equations(in: text, quantities(text))
  }

  private func described(_ text: String) -> [String] {
    equations(text).map { equation in
      let terms = equation.terms.map { $0.value.text }.joined(separator: " + ")
      return "\(excerpt(text, equation.whole.range)) = \(terms) \(equation.holds ? "✓" : "✗")"
    }
  }
}
