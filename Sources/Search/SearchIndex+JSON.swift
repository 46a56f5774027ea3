import JSONTree
import Languages

extension SearchIndex {
  /// The file the script reads; the same documents give the same bytes.
  ///
  /// `terms` maps each term to document number, weight, document number, weight and so on.
  package func bytes() -> [UInt8] {
    var json = JSONWriter()
    json.write(raw: #"{"v":1,"language":"#)
    json.write(string: language.rawValue)
    json.write(raw: #","documents":["#)
    for (number, document) in documents.enumerated() {
      if number > 0 { json.write(raw: ",") }
      json.write(raw: "\n")
      write(document, to: &json)
    }
    json.write(raw: #"],"terms":{"#)
    for (place, entry) in terms.enumerated() {
      if place > 0 { json.write(raw: ",") }
      json.write(raw: "\n")
      json.write(string: String(decoding: entry.term, as: UTF8.self))
      json.write(raw: ":[")
      let numbers = entry.postings.flatMap { [$0.document, $0.weight] }
      json.write(raw: numbers.map { String($0) }.joined(separator: ","))
      json.write(raw: "]")
    }
    json.write(raw: "}}\n")
    return json.bytes
  }

  private func write(_ document: SearchDocument, to json: inout JSONWriter) {
    json.write(raw: #"{"title":"#)
    json.write(string: document.title)
    json.write(raw: #","kind":"#)
    json.write(string: document.kind.rawValue)
    json.write(raw: #","kindName":"#)
    json.write(string: document.kindName)
    if let year = document.year {
      json.write(raw: #","year":"#)
      json.write(string: year)
    }
    json.write(raw: #","address":"#)
    json.write(string: document.address)
    json.write(raw: #","text":"#)
    json.write(string: document.text)
    json.write(raw: "}")
  }
}
