import Foundation
import Glibc
import Testing

@Suite("The files of the content folder")
struct LayoutTests {
  private func lines(after change: (SiteCopy) throws -> Void) throws -> [String] {
    let site = try SiteCopy()
    try change(site)
    return try site.lines()
  }

  @Test("A symbolic link is refused, to a file as to a folder")
  func symbolicLinks() throws {
    let found = try lines { site in
      let manager = FileManager.default
      try manager.createSymbolicLink(
        atPath: site.path("pages/link.md"), withDestinationPath: "about.md")
      try manager.createSymbolicLink(
        atPath: site.path("departments/b"), withDestinationPath: "a")
    }
    #expect(
      found == [
        "departments/b: error: symbolic links aren't allowed in content [plain-file]",
        "pages/link.md: error: symbolic links aren't allowed in content [plain-file]",
      ])
  }

  @Test("The site's own theme isn't content; what only has its name is refused")
  func theme() throws {
    let manager = FileManager.default
    #expect(
      try lines { site in
        try manager.createDirectory(
          atPath: site.path("theme/assets"), withIntermediateDirectories: true)
        try Data("p {}".utf8).write(to: URL(filePath: site.path("theme/assets/style.css")))
      } == [])
    #expect(
      try lines { try Data().write(to: URL(filePath: $0.path("theme"))) } == [
        "theme: error: a folder is due here [unexpected-file]"
      ])
    #expect(
      try lines { site in
        try manager.createSymbolicLink(atPath: site.path("theme"), withDestinationPath: "pages")
      } == ["theme: error: symbolic links aren't allowed in content [plain-file]"])
  }

  @Test("A file with a second name, inside or outside, is refused")
  func hardLink() throws {
    let found = try lines { site in
      try FileManager.default.linkItem(
        atPath: site.path("pages/about.md"), toPath: site.path("../elsewhere.md"))
    }
    #expect(found == ["pages/about.md: error: the file has 2 names (hard links) [plain-file]"])
  }

  @Test("A pipe is refused and never opened")
  func pipe() throws {
    let found = try lines { site in
      let made = unsafe mkfifo(site.path("pages/pipe.md"), 0o600)
      #expect(made == 0)
    }
    #expect(
      found == ["pages/pipe.md: error: only files and folders are allowed in content [plain-file]"])
  }

  @Test(
    "A required file or folder that is missing is named",
    arguments: [
      "site.yaml", "translations/en.po", "departments/a/department.yaml", "departments/a/en.po",
    ])
  func missing(file: String) throws {
    let found = try lines { try $0.remove(file) }
    #expect(found == ["\(file): error: required, but not there [missing-file]"])
  }

  @Test("Missing folders are named")
  func missingFolders() throws {
    let found = try lines { site in
      try site.remove("schemes")
      try site.remove("translations")
    }
    #expect(
      found == [
        "departments/a/2022.yaml:6:7: error: there is no scheme 'plain' [unknown-scheme]",
        "schemes: error: required, but not there [missing-file]",
        "translations/en.po: error: required, but not there [missing-file]",
      ])
  }

  @Test("A site without departments or pages is one")
  func fewFolders() throws {
    let found = try lines { site in
      try site.remove("departments")
      try site.remove("pages")
    }
    #expect(found.allSatisfy { $0.hasSuffix("any more [unused-translation]") })
  }

  @Test("A folder in a file's place, and a file in a folder's, are refused")
  func wrongKind() throws {
    let found = try lines { site in
      try site.remove("site.yaml")
      try FileManager.default.createDirectory(
        atPath: site.path("site.yaml"), withIntermediateDirectories: false)
      try site.remove("pages")
      try site.write("a", to: "pages")
      try site.write("a", to: "departments/b")
    }
    #expect(
      found == [
        "departments/b: error: a folder is due here [unexpected-file]",
        "pages: error: a folder is due here [unexpected-file]",
        "site.yaml: error: a file is due here [unexpected-file]",
      ])
  }

  @Test(
    "A name that doesn't belong is refused with the one that was meant",
    arguments: [
      ("site.yml", "site.yaml"), ("schemas", "schemes"), ("translations/en.pot", "en.po"),
      ("translations/fr.po", ""), ("schemes/Plain.yml", "plain.yaml"),
      ("schemes/方案.yaml", ""), ("pages/About Us.md", "about-us.md"),
      ("pages/about.txt", "about.md"),
      ("departments/a/2O22.yaml", "2022.yaml"), ("departments/a/２０２３.yaml", "2023.yaml"),
      ("departments/a/2023.yml", "2023.yaml"), ("departments/a/1848.yaml", ""),
      ("departments/a/departmnet.yaml", "department.yaml"), (".DS_Store", ""),
    ])
  func unexpected(file: String, suggestion: String) throws {
    let found = try lines { try $0.write("a", to: file) }
    let name = file.split(separator: "/").last ?? ""
    let hint = suggestion.isEmpty ? "" : "; did you mean '\(suggestion)'?"
    let expected = "\(file): error: '\(name)' isn't part of the content folder\(hint)"
    #expect(found == ["\(expected) [unexpected-file]"])
  }

  @Test("A department's folder that isn't an id is refused with one")
  func department() throws {
    let found = try lines { site in
      try FileManager.default.createDirectory(
        atPath: site.path("departments/Park_Team"), withIntermediateDirectories: false)
    }
    #expect(
      found == [
        "departments/Park_Team: error: 'Park_Team' isn't part of the content folder;"
          + " did you mean 'park-team'? [unexpected-file]"
      ])
  }
}
