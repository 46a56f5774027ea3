import Records

/// A heading or a paragraph, and the part of the outline it stands in.
struct NarrativeText {
  let part: OutlinePart
  let text: Text
}
