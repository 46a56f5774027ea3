import Content
import JSONTree
import Pages
import SiteFiles

/// The JSON Schemas of the content files, published so that editors find them.
struct SchemaFiles {
  let baseURL: BaseURL

  /// In the order of the kinds of content files.
  var files: [SiteFile] {
    ContentFile.allCases.map { file in
      guard let path = SitePath(file.schemaPath) else {
        preconditionFailure("a schema's name is a plain one: \(file.schemaPath)")
      }
      return SiteFile(
        path: path, kind: .json, bytes: file.schema(baseURL: baseURL.text).bytes(.indented))
    }
  }
}
