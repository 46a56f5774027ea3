import Languages
import Ledger
import Records

/// Figures in the words of the page's language.
extension PageContext {
  /// Points, or a plain number.
  func figure(_ value: ExactDecimal, _ name: FieldPath) -> FigureText {
    FigureText(value, numbers.number(value), name)
  }

  func count(_ number: Int, _ name: FieldPath) -> FigureText {
    figure(ExactDecimal(number), name)
  }

  func percent(_ value: ExactDecimal, _ name: FieldPath) -> FigureText {
    FigureText(value, numbers.percent(value), name)
  }

  func money(_ amount: ExactDecimal, _ unit: Money.Unit, _ name: FieldPath) -> FigureText {
    FigureText(amount, numbers.money(Money(amount, unit)), name)
  }

  func quantity(_ value: ExactDecimal, unit: Text?, _ name: FieldPath) -> FigureText {
    FigureText(value, numbers.quantity(value, unit: unit?.value), name)
  }

  /// A number with its unit, both ends of a range, or a level in words.
  func measure(_ measure: Indicator.Measure, unit: Text?, _ name: FieldPath) -> Sentence {
    switch measure {
    case .level(let level): return Sentence(level[language], name)
    case .number(let value): return Sentence(quantity(value, unit: unit, name))
    case .range(let low, let high):
      let first = FigureText(low, numbers.rangeStart(low, unit: unit?.value), name.low)
      return Sentence(first) + Sentence("–") + Sentence(quantity(high, unit: unit, name.high))
    }
  }
}
