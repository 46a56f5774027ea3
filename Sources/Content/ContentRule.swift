package import Diagnostics

/// Every rule the reading of content/ reports under.
package enum ContentRule {
  /// Content is plain files and folders: no links, no devices, one name for each file.
  package static let plainFile: RuleName = "plain-file"
  /// Only the files and folders of the format stand in content/.
  package static let unexpectedFile: RuleName = "unexpected-file"
  /// A file or folder that the format requires is there.
  package static let missingFile: RuleName = "missing-file"
  /// A file holds at most 4 MB.
  package static let fileSize: RuleName = "file-size"
  /// A file says something.
  package static let emptyFile: RuleName = "empty-file"
  /// Files are UTF-8.
  package static let encoding: RuleName = "utf-8"
  /// No control, bidirectional or invisible characters, and lines end in LF.
  package static let character: RuleName = "forbidden-character"
  /// A YAML file follows YAML 1.1 as libyaml reads it.
  package static let yamlSyntax: RuleName = "yaml-syntax"
  /// No anchors, aliases, tags, merge keys, further documents, or keys that aren't text.
  package static let plainYAML: RuleName = "plain-yaml"
  /// A YAML file has at most 200,000 values, at most 32 deep.
  package static let yamlSize: RuleName = "yaml-size"
  /// A field stands once in its mapping.
  package static let duplicateField: RuleName = "duplicate-field"
  /// Every field is one the format knows.
  package static let unknownField: RuleName = "unknown-field"
  /// Required fields are there.
  package static let missingField: RuleName = "missing-field"
  /// Text, list and mapping stand where they are due.
  package static let wrongType: RuleName = "wrong-type"
  /// A field that is there isn't blank.
  package static let emptyValue: RuleName = "empty-value"
  /// Identifiers are 1 to 64 of a–z, 0–9 and `-`.
  package static let identifier: RuleName = "identifier"
  /// Years are four digits.
  package static let year: RuleName = "year"
  /// A report's year is the one in its file's name.
  package static let yearOfFile: RuleName = "year-of-file"
  /// A report's evaluation is the one in its file's name.
  package static let evaluationOfFile: RuleName = "evaluation-of-file"
  /// A project's report stands below projects/, a department's beside department.yaml.
  package static let subjectOfFile: RuleName = "subject-of-file"
  /// Nothing that an import couldn't place is left in a record.
  package static let unplaced: RuleName = "unplaced"
  /// A review is either recorded in full or taken over from an earlier publication.
  package static let review: RuleName = "review"
  /// Dates are days of the calendar, as YYYY-MM-DD.
  package static let date: RuleName = "date"
  /// Numbers are plain decimals.
  package static let number: RuleName = "number"
  /// Points and money aren't negative, weights are positive, computed scores have 0 to 6 decimals.
  package static let numberRange: RuleName = "number-range"
  /// A field with a fixed vocabulary uses one of its words.
  package static let knownWord: RuleName = "known-word"
  /// The base URL is http or https, and ends in a slash.
  package static let baseURL: RuleName = "base-url"
  /// Codes, filing numbers and addresses of the site are written in their fixed form.
  package static let fixedForm: RuleName = "fixed-form"
  /// Goal and indicator ids are unique in a report, and a kind stands once in a goal.
  package static let duplicateID: RuleName = "duplicate-id"
  /// A target or actual is a number or a range with a unit, or a level in words; a total is printed
  /// or it isn't.
  package static let measure: RuleName = "measure"
  /// A range runs from its lower end to its upper.
  package static let rangeOrder: RuleName = "range-order"
  /// The parts of the outline stand in its order, each once.
  package static let outlineOrder: RuleName = "outline-order"
  /// A scheme that was inferred says from what.
  package static let inferredScheme: RuleName = "inferred-scheme"
  /// The scheme of a report exists.
  package static let unknownScheme: RuleName = "unknown-scheme"
  /// Bands and grades stand best first.
  package static let schemeOrder: RuleName = "scheme-order"
  /// A stated figure stands in the text it belongs to.
  package static let figureInText: RuleName = "figure-in-text"
  /// Every text has its English in a catalogue.
  package static let missingTranslation: RuleName = "missing-translation"
  /// A department whose English may wait has all of it.
  package static let pendingTranslation: RuleName = "pending-translation"
  /// A department that site.yaml names exists.
  package static let unknownDepartment: RuleName = "unknown-department"
  /// Every catalogue entry is of use.
  package static let unusedTranslation: RuleName = "unused-translation"
  /// An attachment's name is an identifier with the ending of a kind that can be read.
  package static let attachmentName: RuleName = "attachment-name"
  /// Every file that evidence names stands in the department's files/.
  package static let missingAttachment: RuleName = "missing-attachment"
  /// Every file in files/ is named by evidence.
  package static let unusedAttachment: RuleName = "unused-attachment"
  /// A file has the SHA-256 that its evidence states.
  package static let alteredAttachment: RuleName = "altered-attachment"
  /// A file is what its ending says.
  package static let attachmentKind: RuleName = "attachment-kind"
  /// Every part of an attachment can be read as text; what can't be read can't be checked.
  package static let attachmentUnread: RuleName = "attachment-unread"
  /// An attachment shows all it holds: no hidden sheets or rows, comments or tracked changes.
  package static let attachmentHidden: RuleName = "attachment-hidden"
  /// A page begins with its title, the only level-1 heading.
  package static let pageTitle: RuleName = "page-title"
  /// A page holds headings, paragraphs, lists, quotes and code only.
  package static let plainMarkdown: RuleName = "plain-markdown"
  /// Links lead to https, mailto, a fragment or a path of the site.
  package static let linkAddress: RuleName = "link-address"

  /// In the order above.
  package static let all: [RuleName] = [
    plainFile, unexpectedFile, missingFile, fileSize, emptyFile, encoding, character, yamlSyntax,
    plainYAML, yamlSize, duplicateField, unknownField, missingField, wrongType, emptyValue,
    identifier, year, yearOfFile,
    evaluationOfFile, subjectOfFile, unplaced, review, date, number, numberRange, knownWord,
    baseURL,
    fixedForm, duplicateID,
    measure, rangeOrder, outlineOrder, inferredScheme, unknownScheme, schemeOrder, figureInText,
    missingTranslation, pendingTranslation, unknownDepartment, unusedTranslation, attachmentName,
    missingAttachment,
    unusedAttachment, alteredAttachment, attachmentKind, attachmentUnread, attachmentHidden,
    pageTitle, plainMarkdown, linkAddress,
  ]
}
