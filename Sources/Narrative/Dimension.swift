/// What kind of thing a unit measures: only numbers of one dimension can be compared or added.
enum Dimension: Hashable, Sendable {
  /// Renminbi, in 元.
  case money
  /// A share or rate, in %.
  case ratio
  /// Things counted with a counter word; 3个 and 3起 are not the same thing.
  case counted(String)
  /// Anything else with a base unit: 平方米, 米, 分, 元/亩.
  case measured(String)
  /// A number without a unit.
  case plain

  /// The unit a base value is in; empty for a plain number.
  var baseUnit: String {
    switch self {
    case .money: "元"
    case .ratio: "%"
    case .counted(let unit), .measured(let unit): unit
    case .plain: ""
    }
  }

  /// Whether parts of it make a whole: rates don't add up, and a bare number says too little.
  var addsUp: Bool {
    switch self {
    case .money, .counted, .measured: true
    case .ratio, .plain: false
    }
  }
}
