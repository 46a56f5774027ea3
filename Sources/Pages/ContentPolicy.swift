/// What a page may load, run and be framed by: the one list that pages and hosts' headers carry.
///
/// - Source: Content Security Policy Level 3, the HTML standard, 4.2.5.3, for what a meta element
///   can't carry, and Trusted Types.
enum ContentPolicy {
  /// Who can state a directive.
  enum Carrier {
    /// The header and the page's own meta element.
    case page
    /// The header alone.
    case header
    /// The header alone, and only of a site whose address is https.
    case secureHeader
  }

  struct Directive {
    let text: String
    let carrier: Carrier
  }

  static let directives = [
    Directive(text: "default-src 'none'", carrier: .page),
    Directive(text: "script-src 'self'", carrier: .page),
    Directive(text: "style-src 'self'", carrier: .page),
    Directive(text: "img-src 'self'", carrier: .page),
    Directive(text: "connect-src 'self'", carrier: .page),
    Directive(text: "font-src 'self'", carrier: .page),
    Directive(text: "base-uri 'none'", carrier: .page),
    Directive(text: "form-action 'self'", carrier: .page),
    // A meta element that states it is ignored, and an error.
    Directive(text: "frame-ancestors 'none'", carrier: .header),
    // The Nu checker doesn't know these two in a meta element.
    Directive(text: "require-trusted-types-for 'script'", carrier: .header),
    Directive(text: "trusted-types 'none'", carrier: .header),
    // On a host without https no style would load; a page is also looked at from such hosts.
    Directive(text: "upgrade-insecure-requests", carrier: .secureHeader),
  ]

  /// What a page says of itself.
  static let meta = text(of: [.page])

  static func header(isSecure: Bool) -> String {
    text(of: isSecure ? [.page, .header, .secureHeader] : [.page, .header])
  }

  private static func text(of carriers: Set<Carrier>) -> String {
    directives.filter { carriers.contains($0.carrier) }.map(\.text).joined(separator: "; ")
  }
}
