import SeededTesting

extension SeededGenerator {
  mutating func digits(_ count: Int) -> String {
    String((0..<count).map { _ in Character("\(Int.random(in: 0...9, using: &self))") })
  }

  mutating func element<Element>(of elements: [Element], or none: Element) -> Element {
    elements.randomElement(using: &self) ?? none
  }
}
