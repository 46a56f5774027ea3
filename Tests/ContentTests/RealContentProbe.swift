import Content
import Diagnostics
import Disk
import Languages
import Records
import Testing

@Test("probe") func probe() throws {
  let o = try ContentFolder(path: "/work/main/content", fileSystem: LocalFileSystem()).read()
  for f in o.findings { print(f.text(in: .en)) }
  print("PROBE", o.value?.reports.count as Any, o.value?.pages as Any)
}
