package org.bayan.text.internal.symbols;

import java.util.regex.Pattern;

/**
 * The series symbols of United Nations documents, as the Dag Hammarskjöld Library describes their
 * making: organ, body, session or year, kind, number, and additions.
 */
final class SymbolPattern {
  /**
   * Organs and bodies that open a symbol; single letters are ambiguous and need more after them.
   */
  private static final String ORGAN =
      "(?:ST|TD|DP|HS|HSP|HRI|CRC|CCPR|CEDAW|CERD|CAT|CMW|CRPD|CED|CD|DC|UNEP|UNITAR|UNW|IDB|GC"
          + "|LOS|ISBA|SPLOS|PBC|PCNICC|FCCC|CBD|ICCD|CTOC|CAC|NPT|APLC|CCW|BWC|ECE|TRANS|ENERGY"
          + "|TRADE|UNFF|ICEF|A|E|S|T)";

  /** Letters of a body or kind: {@code RES}, {@code C.3}, {@code PV.7316}, {@code CONF.231}. */
  private static final String LETTERS = "(?:[A-Z]{1,5}\\.\\d{1,5}(?:[A-Z]|bis)?|[A-Z]{2,7}|C)";

  private static final String SESSION = "(?:S|ES|EM|SS|PC|SP)-[IVXL\\d]{1,6}";
  private static final String NUMBER = "\\d{1,6}(?:[A-Z]|bis)?(?:-\\d{1,4})?";
  private static final String BRACKETED = "\\(\\d{4}\\)";
  private static final String ADDITION =
      "(?:Rev|Add|Corr|Amend|Amdt|Prov|App|Ext|Supp|Suppl|Vol|Part)\\. ?[\\dIVX]{1,5}|Summary";

  private static final String COMPONENT =
      "(?:" + String.join("|", ADDITION, SESSION, LETTERS, BRACKETED, NUMBER) + ")";

  /** The year, the session of the older resolutions, or the part, after the number. */
  private static final String TAIL =
      "(?: ?[A-Z])? ?\\((?:(?:19|20)\\d\\d|[IVXL]{1,8}|(?:Vol|Part|Resumption|Supp)\\.?"
          + " ?[IVX\\d]{1,5})\\)";

  /** A single letter and one number: only the long numbers of the first decades are symbols. */
  private static final String OLD = "[AST]/\\d{3,6}";

  private static final String NEW = ORGAN + "(?:/" + COMPONENT + "){1,9}";

  /** Strokes and dots before it belong to an address or a path, and so do strokes after it. */
  static final Pattern SYMBOL =
      Pattern.compile(
          "(?<![A-Za-z0-9/._@&=])(?:"
              + NEW
              + "|"
              + OLD
              + ")(?:"
              + TAIL
              + "(?:/(?:"
              + ADDITION
              + "|\\d{1,4}))*)?(?![A-Za-z0-9]|[/.][A-Za-z0-9])");

  private SymbolPattern() {}
}
