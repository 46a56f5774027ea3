import Diagnostics

// The files that concern the site as a whole: site.yaml, baseline.yaml and waivers.yaml.

extension Shape {
  static let site = Shape(
    zh: "网站", en: "The site",
    [
      .required("name", .text, zh: "网站名称", en: "The site's name"),
      .required("description", .text, zh: "用一句话说明网站", en: "What the site is, in one sentence"),
      .required("publisher", .text, zh: "发布单位", en: "Who publishes the site"),
      .optional(
        "publisher-note", .text, zh: "读者须了解的发布单位情况",
        en: "What readers must know about the publisher"),
      .optional(
        "base-url", .webAddress, zh: "网站地址，以“/”结尾；可在命令行给出",
        en: "The site's address, ending in '/'; the command line can give it instead"),
      .optional(
        "date", .date, zh: "网站的发布日期；可在命令行给出",
        en: "The day of the site; the command line can give it instead"),
      .optional(
        "government-site", .flag, zh: "是否为政府网站；为“true”时，必备的标签缺值即不予发布",
        en:
          "Whether this is a government website; if 'true', a required label without a value refuses it"
      ),
      .optional(
        "domain", .fixed(.hostName), zh: "网站域名（SiteDomain）", en: "The host name (SiteDomain)"),
      .optional(
        "site-code", .fixed(.siteCode), zh: "政府网站标识码（SiteIDCode）",
        en: "The government website code (SiteIDCode)"),
      .optional(
        "organizer", .text, zh: "主办单位，与发布单位不同时填写",
        en: "The organizing body, where it isn't the publisher"),
      .optional("undertaker", .text, zh: "承办单位", en: "The body that runs the site for it"),
      .optional("contact", .mapping(contact), zh: "联系方式", en: "How the office is reached"),
      .optional("icp", .fixed(.icpNumber), zh: "ICP备案号", en: "The number of the ICP filing"),
      .optional(
        "police-filing", .fixed(.policeNumber), zh: "公安备案号",
        en: "The number of the filing with the public security organs"),
      .optional(
        "party-government-mark", .fixed(.webLink), zh: "党政机关网站标识的核验网址",
        en: "Where the mark of party and government websites is confirmed"),
      .optional(
        "report-error", .fixed(.webLink), zh: "“我为政府网站找错”的网址",
        en: "Where errors of a government website are reported"),
      .optional(
        "translation-pending", .list(.identifier), zh: "英文尚未译完、暂以中文显示的部门",
        en: "Departments whose texts may be shown in Chinese until their English is settled"),
      .optional(
        "severities", .list(of: severity), zh: "在本站调整严重程度的规则",
        en: "Rules that weigh more or less on this site"),
    ])

  static let contact = Shape(
    zh: "联系方式", en: "Contact",
    [
      .optional("office-phone", .plainText, zh: "办公电话", en: "The office's telephone"),
      .optional("address", .text, zh: "办公地址", en: "The office's address"),
      .optional(
        "e-mail", .fixed(.eMailAddress), zh: "公务邮箱，不用个人邮箱",
        en: "The office's mailbox, never a person's"),
      .optional("hours", .text, zh: "办公时间", en: "Office hours"),
    ])

  static let severity = Shape(
    zh: "规则严重程度的调整", en: "Another severity for a rule",
    [
      .required("rule", .plainText, zh: "规则名称", en: "The rule's name"),
      .required(
        "severity", .word(Severity.self), zh: "本站采用的严重程度", en: "The severity on this site"),
      .required(
        "reason", .text, zh: "调整理由，与所涉问题一并显示",
        en: "Why; shown beside every finding it concerns"),
    ])

  static let baseline = Shape(
    zh: "旧数据的既有问题", en: "Known findings of old data",
    [
      .required(
        "findings", .list(of: baselineEntry), zh: "准予保留的问题，每项一条",
        en: "The findings let in, one an item")
    ])

  static let baselineEntry = Shape(
    zh: "一项既有问题", en: "A known finding",
    [
      .required(
        "record", .plainText, zh: "记录，如“parks/2019”", en: "The record, such as parks/2019"),
      .required("rule", .plainText, zh: "规则名称", en: "The rule's name"),
      .required(
        "field", .plainText, zh: "问题所在的字段，如“total”", en: "The finding's field, such as total"),
      .optional(
        "values", .list(.plainText), zh: "问题所列的各个值，次序相同",
        en: "The very values of the finding, in its order"),
    ])

  static let retired = Shape(
    zh: "停用的网址", en: "Addresses no longer in use",
    [
      .required("addresses", .list(of: retiredAddress), zh: "停用的网址，每项一条", en: "One an item")
    ])

  static let retiredAddress = Shape(
    zh: "一个停用的网址", en: "An address no longer in use",
    [
      .required(
        "address", .fixed(.pageAddress), zh: "原网址，不含语言", en: "The address, without the language"),
      .optional(
        "below", .list(.fixed(.pageAddress)), zh: "其下一并停用的网址，如“form/”",
        en: "Addresses below it that went with it, such as form/"),
      .optional(
        "moved-to", .fixed(.pageAddress), zh: "新网址；页面已撤回的不填",
        en: "The new address; none where the page was withdrawn"),
      .required("date", .date, zh: "停用日期", en: "The day it went out of use"),
      .required(
        "reason", .text, zh: "理由；因涉密、隐私撤回的只写依据，不写内容",
        en: "Why; where it is secret or private, the ground and not the content"),
      .required(
        "approved-by", .text, zh: "批准人的职务，不写姓名", en: "Who approved it: a role, never a name"),
    ])

  static let waivers = Shape(
    zh: "对疑似隐私、涉密内容的豁免", en: "What only looks private or secret",
    [
      .required("waivers", .list(of: waiver), zh: "豁免，每项一条", en: "The waivers, one an item")
    ])

  static let waiver = Shape(
    zh: "一项豁免", en: "A waiver",
    [
      .required("rule", .plainText, zh: "规则名称", en: "The rule's name"),
      .required(
        "record", .plainText, zh: "内容目录下的文件", en: "The file, below the content folder"),
      .required(
        "field", .plainText, zh: "值所在的位置，与问题所示相同", en: "Where the value stands, as the finding says"
      ),
      .required(
        "fingerprint", .plainText, zh: "该值的指纹，与问题所示相同",
        en: "The value's fingerprint, as the finding says"),
      .required("reason", .text, zh: "豁免理由", en: "Why the value may stay"),
      .required(
        "approved-by", .text, zh: "批准人的职务，不写姓名", en: "Who approved it: a role, never a name"),
    ])
}
