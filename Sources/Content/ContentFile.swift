package import Languages

/// The kinds of YAML files in content/; each has a JSON Schema under its name.
package enum ContentFile: String, Sendable, CaseIterable {
  case site
  case scheme
  case department
  /// Of a department as a whole.
  case report
  case projectReport = "project-report"
  case baseline
  case waivers
  case retired
  case glossary

  /// The files of this kind, below the content folder.
  package var pattern: String {
    switch self {
    case .site: "site.yaml"
    case .scheme: "schemes/<id>.yaml"
    case .department: "departments/<id>/department.yaml"
    case .report: "departments/<id>/<year>.yaml"
    case .projectReport: "departments/<id>/projects/<project>/<year>.yaml"
    case .baseline: "baseline.yaml"
    case .waivers: "waivers.yaml"
    case .retired: "retired.yaml"
    case .glossary: "glossary.yaml"
    }
  }

  /// What the files of this kind are.
  package var title: Bilingual<String> { shape.title }

  /// Where a site publishes the schema.
  package var schemaPath: String { "data/schema/\(rawValue).schema.json" }

  /// The mapping the file consists of.
  var shape: Shape {
    switch self {
    case .site: .site
    case .scheme: .scheme
    case .department: .department
    case .report: .report
    case .projectReport: .projectReport
    case .baseline: .baseline
    case .waivers: .waivers
    case .retired: .retired
    case .glossary: .glossary
    }
  }
}
