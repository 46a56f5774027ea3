import Audit
import Records
package import SiteFiles

extension SitePages {
  /// The files attached to records, as they came.
  package func attachedFiles() -> [SiteFile] {
    records.attachments.map {
      SiteFile(path: Address.path(of: $0), kind: .attachment, bytes: $0.bytes)
    }
  }
}
