package org.bayan.ui.internal.keys;

import java.util.List;
import java.util.Locale;
import org.bayan.text.Direction;
import org.eclipse.osgi.util.NLS;

/** The key card as a web page that can be printed. */
public final class KeyCardPage {

  private static final String STYLE =
      "body{font:11pt sans-serif;margin:2em auto;max-width:60em}"
          + "h2{font-size:12pt;margin:1.5em 0 .3em}"
          + "table{border-collapse:collapse;width:100%;page-break-inside:auto}"
          + "tr{page-break-inside:avoid}"
          + "th,td{text-align:start;vertical-align:top;padding:.25em .6em;"
          + "border-bottom:1px solid #ccc}"
          + "td small{color:#555}"
          + "kbd{font:10pt monospace;white-space:nowrap}";

  private KeyCardPage() {}

  /** The page, to be written in UTF-8. */
  public static String of(List<KeyRow> rows) {
    String language = Locale.getDefault().toLanguageTag();
    String direction = Direction.of(language) == Direction.RIGHT_TO_LEFT ? "rtl" : "ltr";
    StringBuilder page = new StringBuilder("<!DOCTYPE html>\n");
    page.append("<html lang=\"").append(language).append("\" dir=\"").append(direction);
    page.append("\"><head><meta charset=\"utf-8\"><title>").append(escape(Messages.page_title));
    page.append("</title><style>").append(STYLE).append("</style></head><body>\n<h1>");
    page.append(escape(Messages.page_title)).append("</h1>\n");
    rows.stream()
        .map(KeyRow::group)
        .distinct()
        .forEach(
            group ->
                table(
                    page, group, rows.stream().filter(row -> row.group().equals(group)).toList()));
    return page.append("</body></html>\n").toString();
  }

  private static void table(StringBuilder page, String group, List<KeyRow> rows) {
    page.append("<h2>").append(escape(group)).append("</h2>\n<table><tr>");
    for (String title :
        List.of(Messages.column_command, Messages.column_standard, Messages.column_intertext)) {
      page.append("<th>").append(escape(title)).append("</th>");
    }
    page.append("</tr>\n");
    for (KeyRow row : rows) {
      page.append("<tr><td>").append(escape(row.command()));
      page.append("<br><small>").append(escape(row.description())).append("</small></td><td>");
      page.append(keys(row.standard())).append("</td><td>");
      page.append(keys(row.intertext())).append("</td></tr>\n");
    }
    page.append("</table>\n");
  }

  private static String keys(List<String> keys) {
    return keys.stream()
        .map(key -> "<kbd>" + escape(key) + "</kbd>")
        .reduce((one, other) -> NLS.bind(Messages.keys_or, one, other))
        .orElse("");
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
