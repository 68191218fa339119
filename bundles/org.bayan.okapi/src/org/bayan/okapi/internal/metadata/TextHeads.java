package org.bayan.okapi.internal.metadata;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bayan.okapi.DocumentMetadata;

/**
 * What text formats say of themselves at their beginning: the front matter of Markdown and the
 * header entry of PO files.
 */
final class TextHeads {
  private static final int HEAD = 1 << 16;
  private static final Pattern FRONT_MATTER =
      Pattern.compile(
          "\\A---[ \\t]*\\R(.*?)\\R(?:---|\\.\\.\\.)[ \\t]*(?:\\R|\\z)", Pattern.DOTALL);
  private static final Pattern PAIR =
      Pattern.compile("^([A-Za-z][\\w.-]{0,40})[ \\t]*:[ \\t]+(.*)$", Pattern.MULTILINE);
  private static final Pattern PO_HEADER =
      Pattern.compile(
          "^msgid[ \\t]+\"\"[ \\t]*\\R(?:msgctxt[^\\n"
              + "]*\\R)?msgstr[ \\t]+((?:\"(?:[^\"\\\\]|\\\\.)*+\"\\s*)+)",
          Pattern.MULTILINE);
  private static final Pattern PO_STRING = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*+)\"");

  /** What msginit leaves for people to fill in. */
  private static final String TEMPLATE = "PACKAGE VERSION";

  private TextHeads() {}

  /** YAML front matter, as far as it is pairs of a key and a plain or quoted value. */
  static DocumentMetadata ofMarkdown(String text) {
    Matcher matter = FRONT_MATTER.matcher(head(text));
    if (!matter.find()) {
      return DocumentMetadata.NONE;
    }
    Fields fields = new Fields();
    Matcher pair = PAIR.matcher(matter.group(1));
    while (pair.find()) {
      fields.add(pair.group(1), scalar(pair.group(2).strip()));
    }
    return new DocumentMetadata(
        fields.first("title"),
        fields.first("author", "authors"),
        fields.first("publisher", "institution", "organization"),
        fields.date("date", "published"),
        fields.symbol("symbol", "title"),
        fields.language("lang", "language"));
  }

  private static String scalar(String value) {
    if (value.length() > 1 && value.startsWith("\"") && value.endsWith("\"")) {
      return value.substring(1, value.length() - 1).replaceAll("\\\\(.)", "$1");
    }
    if (value.length() > 1 && value.startsWith("'") && value.endsWith("'")) {
      return value.substring(1, value.length() - 1).replace("''", "'");
    }
    if (value.startsWith("[") && value.endsWith("]")) {
      return scalar(value.substring(1, value.length() - 1).split(",", 2)[0].strip());
    }
    return value.startsWith("|") || value.startsWith(">") ? "" : value.replaceFirst("\\s#.*", "");
  }

  /** The header entry of a PO file (GNU gettext manual, "Filling in the Header Entry"). */
  static DocumentMetadata ofPo(String text) {
    Matcher header = PO_HEADER.matcher(head(text));
    if (!header.find()) {
      return DocumentMetadata.NONE;
    }
    StringBuilder lines = new StringBuilder();
    Matcher string = PO_STRING.matcher(header.group(1));
    while (string.find()) {
      lines.append(string.group(1).replace("\\n", "\n").replaceAll("\\\\(.)", "$1"));
    }
    Fields fields = new Fields();
    Matcher pair = PAIR.matcher(lines);
    while (pair.find()) {
      fields.add(pair.group(1), pair.group(2));
    }
    return new DocumentMetadata(
        fields.first("project-id-version").filter(title -> !title.equals(TEMPLATE)),
        Optional.empty(),
        Optional.empty(),
        fields.date("po-revision-date", "pot-creation-date"),
        Optional.empty(),
        fields.language("x-source-language"));
  }

  private static String head(String text) {
    return text.substring(0, Math.min(text.length(), HEAD));
  }
}
