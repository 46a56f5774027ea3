/// Why libyaml could read no further.
struct YAMLMistake {
  /// In libyaml's own words.
  let words: String
  /// Counted from 1; 0 when libyaml gives no place.
  let line: Int
  /// In Unicode scalars, counted from 1; 0 when libyaml gives no place.
  let column: Int
}
