/// How charts look, for files that stand alone.
///
/// The theme's style sheet holds the same tokens and the same rules for the charts on its pages; a
/// test compares the two.
package enum ChartStyle {
  /// The style of a stand-alone file: light, dark, in print and with the reader's own colours.
  static var standalone: String {
    """

    svg { \(light) color-scheme: light dark; font-family: \(faces); }
    @media (prefers-color-scheme: dark) { svg { \(dark) } }
    @media print { svg { \(light) } }
    .paper { fill: var(--paper); }
    .chart { fill: var(--ink); }
    \(rules)
    @media (forced-colors: active) {
      .paper { fill: Canvas; }
    \(forcedColours)
    }

    """
  }

  /// The colours on a light ground; contrasts are tested.
  package static let light = """
    --paper: #fbfaf6; --sheet: #ffffff; --ink: #1c1b19; --ink-2: #5a554c; --rule: #d9d3c6; \
    --link: #0b4a82; --got: #2f5d50; --lost: #9c3d12; --lost-fill: #e7c9b8; \
    \(lightSeries)
    """

  /// The colours on a dark ground.
  package static let dark = """
    --paper: #171613; --sheet: #201e1b; --ink: #ece8df; --ink-2: #b4ada0; --rule: #3b3731; \
    --link: #92c0f2; --got: #7cc4af; --lost: #f0a47c; --lost-fill: #5b4034; \
    \(darkSeries)
    """

  /// Series and steps of one hue, which only charts use.
  package static let lightSeries = """
    --series-1: #143f35; --series-2: #b5812f; --series-3: #1f3b63; --series-4: #c4714f; \
    --heat-1: #f1efe8; --heat-2: #d3e2da; --heat-3: #a5c8ba; --heat-4: #3c7163; --heat-5: #1b4237;
    """

  package static let darkSeries = """
    --series-1: #9fdcc8; --series-2: #8a6a35; --series-3: #bdd7f4; --series-4: #a65a40; \
    --heat-1: #26231f; --heat-2: #28423a; --heat-3: #315a4d; --heat-4: #7cc4af; --heat-5: #c3efe1;
    """

  private static let faces = """
    system-ui, "PingFang SC", "Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei", sans-serif
    """

  /// A rule for each class that a drawing uses.
  package static let rules = """
    .chart { overflow: visible; }
    .chart .got { fill: var(--got); }
    .chart rect.muted { fill: var(--sheet); stroke: var(--ink-2); stroke-width: 1.5; }
    .chart rect.lost { fill: var(--lost-fill); stroke: var(--lost); stroke-width: 1.5; }
    .chart .hatch { stroke: var(--lost); stroke-opacity: 0.45; stroke-width: 1.2; fill: none; }
    .chart .target { fill: var(--ink); stroke: var(--paper); stroke-width: 3; paint-order: stroke; }
    .chart .zone { stroke: var(--ink); stroke-width: 2.5; fill: none; }
    .chart .axis { stroke: var(--ink-2); stroke-width: 1.5; fill: none; }
    .chart .grid { stroke: var(--rule); stroke-width: 1; fill: none; }
    .chart .met { fill: var(--got); }
    .chart .missed { fill: var(--lost); }
    .chart .open { fill: none; stroke: var(--ink-2); stroke-width: 2; }
    .chart .bond { stroke: var(--ink-2); stroke-width: 3; fill: none; }
    .chart .connector, .chart .break { stroke: var(--ink-2); stroke-width: 1.2; fill: none; }
    .chart .break { stroke-width: 2; stroke-dasharray: 3 3; }
    .chart .line { stroke-width: 2.5; stroke-linejoin: round; fill: none; }
    .chart .line.series-1 { stroke: var(--series-1); }
    .chart .line.series-2 { stroke: var(--series-2); }
    .chart .line.series-3 { stroke: var(--series-3); }
    .chart .line.series-4 { stroke: var(--series-4); }
    .chart .dot { stroke: var(--paper); stroke-width: 2; paint-order: stroke; }
    .chart rect.series-1, .chart .dot.series-1 { fill: var(--series-1); }
    .chart rect.series-2, .chart .dot.series-2 { fill: var(--series-2); }
    .chart rect.series-3, .chart .dot.series-3 { fill: var(--series-3); }
    .chart rect.series-4, .chart .dot.series-4 { fill: var(--series-4); }
    .chart rect[class|=series] { stroke: var(--paper); stroke-width: 1.5; }
    .chart .void { stroke: var(--ink-2); stroke-opacity: 0.45; stroke-width: 1.2; fill: none; }
    .chart .texture { stroke: var(--paper); stroke-opacity: 0.55; stroke-width: 1.2; fill: none; }
    .chart rect[class|=heat] { stroke: var(--ink-2); stroke-width: 1; }
    .chart .heat-1 { fill: var(--heat-1); }
    .chart .heat-2 { fill: var(--heat-2); }
    .chart .heat-3 { fill: var(--heat-3); }
    .chart .heat-4 { fill: var(--heat-4); }
    .chart .heat-5 { fill: var(--heat-5); }
    .chart .gap { fill: none; stroke: var(--ink-2); stroke-width: 1; stroke-dasharray: 4 3; }
    .chart .flow { fill: var(--ink-2); fill-opacity: 0.14; stroke: var(--ink-2); stroke-width: 1; }
    .chart .node { fill: var(--got); }
    .chart .hit { fill: transparent; }
    .chart .label, .chart .value { fill: var(--ink); }
    .chart text.muted, .chart tspan.muted { fill: var(--ink-2); }
    .chart text.lost, .chart tspan.lost { fill: var(--lost); }
    .chart .on-heat { fill: var(--paper); }
    .chart .halo { stroke: var(--paper); stroke-width: 4; stroke-linejoin: round; paint-order: stroke; }
    .chart a .label { fill: var(--link); text-decoration: underline; }
    """

  /// What the reader's own colours change, inside `@media (forced-colors: active)`.
  package static let forcedColours = """
      .chart text[class], .chart tspan[class] { fill: CanvasText; }
      .chart .got, .chart .met, .chart .missed, .chart .node { fill: CanvasText; }
      .chart rect.lost, .chart rect.muted, .chart rect[class|=heat] { fill: Canvas; stroke: CanvasText; }
      .chart rect[class|=series] { fill: Canvas; stroke: CanvasText; }
      .chart .dot[class] { fill: CanvasText; stroke: Canvas; }
      .chart .hatch, .chart .void, .chart .texture { stroke: CanvasText; stroke-opacity: 1; }
      .chart .axis, .chart .open, .chart .zone, .chart .bond, .chart .break { stroke: CanvasText; }
      .chart .line[class], .chart .connector, .chart .gap, .chart .flow { stroke: CanvasText; }
      .chart .grid { stroke: CanvasText; stroke-opacity: 0.35; }
      .chart .target { fill: CanvasText; stroke: Canvas; }
      .chart .halo { stroke: Canvas; }
      .chart a .label { fill: LinkText; }
    """

  /// The light colours once more for print, whatever ground the reader's screen has.
  package static let printed = """
      .chart { --rule: #d9d3c6; --got: #2f5d50; --lost: #9c3d12; --lost-fill: #e7c9b8; }
      .chart { \(lightSeries) }
    """
}
