import Diagnostics
import Languages

extension Problems {
  /// Reports a piece of Markdown that a page may not hold.
  func refuse(_ kind: MarkdownNode.Kind, at place: SourcePlace) {
    let what: Bilingual<String> =
      switch kind {
      case .html: Bilingual(zh: "不允许使用 HTML", en: "raw HTML isn't allowed in a page")
      case .image: Bilingual(zh: "页面中不允许使用图片", en: "images aren't allowed in a page")
      case .rule: Bilingual(zh: "页面中不允许使用分隔线", en: "rules aren't allowed in a page")
      case .tooDeep: Bilingual(zh: "嵌套超过 32 层", en: "nested more than 32 deep")
      default: Bilingual(zh: "页面中不允许使用此种标记", en: "this markup isn't allowed in a page")
      }
    plainMarkdown(en: what.en, zh: what.zh, at: place)
  }

  func plainMarkdown(en: String, zh: String, at place: SourcePlace) {
    error(ContentRule.plainMarkdown, en: en, zh: zh, at: place)
  }

  func table(at place: SourcePlace) {
    plainMarkdown(en: "tables aren't allowed in a page", zh: "页面中不允许使用表格", at: place)
  }

  func underlinedHeading(at place: SourcePlace) {
    plainMarkdown(
      en: "underlined headings aren't allowed in a page; begin the line with '#'",
      zh: "页面中不允许使用下划线式标题；请以“#”开头", at: place)
  }

  func hardBreak(at place: SourcePlace) {
    plainMarkdown(
      en: "a hard line break isn't allowed in a page; begin a new paragraph",
      zh: "页面中不允许强制换行；请另起一段", at: place)
  }

  func definition(_ text: String, at place: SourcePlace) {
    let text = text.shortened
    plainMarkdown(
      en: "'\(text)' is read as a link reference definition and not shown;"
        + " write the address in the link",
      zh: "“\(text)”会被当作链接引用定义，不会显示；请把地址写在链接中", at: place)
  }

  /// Reports code that is indented, or has a word behind its fence that would go unseen.
  func check(code node: MarkdownNode, at place: SourcePlace) {
    if !node.isFenced {
      plainMarkdown(
        en: "indented code isn't allowed in a page; put it between lines of '```'",
        zh: "页面中不允许使用缩进式代码；请放在两行“```”之间", at: place)
    } else if !node.info.isEmpty {
      let info = node.info.shortened
      plainMarkdown(
        en: "'\(info)' behind the fence isn't shown; leave it out",
        zh: "代码围栏后的“\(info)”不会显示；请删去", at: place)
    }
  }

  func check(listStart node: MarkdownNode, at place: SourcePlace) {
    guard node.isOrdered, node.start != 1 else { return }
    plainMarkdown(
      en: "a numbered list begins with 1, not with \(node.start)",
      zh: "有序列表应从 1 开始，而不是 \(node.start)", at: place)
  }

  /// Reports a block that nothing stands in.
  func check(contentsOf node: MarkdownNode, at place: SourcePlace) {
    guard node.children.isEmpty else { return }
    let what: Bilingual<String> =
      switch node.kind {
      case .heading: Bilingual(zh: "标题", en: "heading")
      case .item: Bilingual(zh: "列表项", en: "list item")
      default: Bilingual(zh: "引文", en: "block quotation")
      }
    error(ContentRule.emptyValue, en: "the \(what.en) is empty", zh: "\(what.zh)为空", at: place)
  }
}
