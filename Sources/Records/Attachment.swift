/// A file that supports what a department's records state, published byte for byte.
package struct Attachment: Hashable, Sendable {
  /// What a file holds, named by its ending.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case csv
    case txt
    case docx
    case xlsx
    case pptx
    case odt
    case ods
    case pdf
  }

  package let department: Identifier
  package let name: AttachmentName
  package let bytes: [UInt8]
  /// The SHA-256 of the bytes: 64 hexadecimal digits in lower case.
  package let digest: String

  package init(department: Identifier, name: AttachmentName, bytes: [UInt8], digest: String) {
    self.department = department
    self.name = name
    self.bytes = bytes
    self.digest = digest
  }
}
