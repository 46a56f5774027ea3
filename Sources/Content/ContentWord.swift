import Diagnostics
import Languages
import Records

/// A fixed vocabulary of content files, each word with what it means.
protocol ContentWord: RawRepresentable<String>, CaseIterable {
  /// A phrase without a full stop.
  var meaning: Bilingual<String> { get }
}

extension Severity: ContentWord {
  var meaning: Bilingual<String> {
    switch self {
    case .error: Bilingual(zh: "错误，不予发布", en: "an error: refuses the site")
    case .warning: Bilingual(zh: "警告，作为数据说明公开", en: "a warning: published as a data note")
    case .info: Bilingual(zh: "提示", en: "for information")
    }
  }
}

extension Scheme.ReverseFormula: ContentWord {
  var meaning: Bilingual<String> {
    switch self {
    case .ratio:
      Bilingual(zh: "目标值÷实际值×分值", en: "target ÷ actual × full score")
    case .linear:
      Bilingual(
        zh: "（1−（实际值−目标值）÷目标值）×分值",
        en: "(1 − (actual − target) ÷ target) × full score")
    }
  }
}

extension Scheme.ReasonPlacement: ContentWord {
  var meaning: Bilingual<String> {
    switch self {
    case .indicator: Bilingual(zh: "逐项填写", en: "a reason for each indicator")
    case .form: Bilingual(zh: "整份表填写一次", en: "one text for the whole form")
    }
  }
}

extension Department.Event.Kind: ContentWord {
  var meaning: Bilingual<String> {
    switch self {
    case .merged: Bilingual(zh: "合并", en: "merged")
    case .split: Bilingual(zh: "拆分", en: "split")
    case .renamed: Bilingual(zh: "更名", en: "renamed")
    }
  }
}

extension Withheld.Reason: ContentWord {
  var meaning: Bilingual<String> {
    switch self {
    case .secret: Bilingual(zh: "国家秘密", en: "a state secret")
    case .personal: Bilingual(zh: "个人隐私", en: "personal privacy")
    case .commercial: Bilingual(zh: "商业秘密", en: "a trade secret")
    case .pending: Bilingual(zh: "尚未确定", en: "not yet decided or not yet known")
    }
  }
}
