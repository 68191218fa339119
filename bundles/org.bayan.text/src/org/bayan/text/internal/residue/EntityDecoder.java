package org.bayan.text.internal.residue;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decodes character references that were left as text: numeric ones, and the named ones that occur
 * in running text (names after the HTML standard, section "Named character references").
 */
public final class EntityDecoder {
  private static final Pattern REFERENCE =
      Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z]{2,8}));");
  private static final Map<String, String> NAMED = named();

  private EntityDecoder() {}

  /** A raw text with its references decoded. */
  public static MappedText decode(String raw) {
    StringBuilder text = new StringBuilder(raw.length());
    int[] starts = new int[raw.length()];
    int[] ends = new int[raw.length()];
    Matcher matcher = REFERENCE.matcher(raw);
    for (int i = 0; i < raw.length(); ) {
      boolean reference = raw.charAt(i) == '&' && matcher.region(i, raw.length()).lookingAt();
      String decoded = reference ? value(matcher) : null;
      int end = decoded == null ? i + 1 : matcher.end();
      String characters = decoded == null ? raw.substring(i, end) : decoded;
      for (int c = 0; c < characters.length(); c++) {
        starts[text.length()] = i;
        ends[text.length()] = end;
        text.append(characters.charAt(c));
      }
      i = end;
    }
    return new MappedText(text.toString(), starts, ends);
  }

  private static String value(Matcher reference) {
    if (reference.group(3) != null) {
      return NAMED.get(reference.group(3).toLowerCase(Locale.ROOT));
    }
    String decimal = reference.group(1);
    int codePoint =
        decimal != null ? Integer.parseInt(decimal) : Integer.parseInt(reference.group(2), 16);
    boolean character =
        Character.isValidCodePoint(codePoint)
            && !Character.isISOControl(codePoint)
            && Character.getType(codePoint) != Character.SURROGATE;
    return character ? Character.toString(codePoint) : null;
  }

  private static Map<String, String> named() {
    Map<String, String> named = new HashMap<>();
    named.put("amp", "&");
    named.put("lt", "<");
    named.put("gt", ">");
    named.put("quot", "\"");
    named.put("apos", "'");
    named.put("nbsp", "\u00A0");
    named.put("laquo", "«");
    named.put("raquo", "»");
    named.put("ldquo", "“");
    named.put("rdquo", "”");
    named.put("lsquo", "‘");
    named.put("rsquo", "’");
    named.put("ndash", "–");
    named.put("mdash", "—");
    named.put("hellip", "…");
    named.put("bull", "•");
    named.put("middot", "·");
    named.put("lrm", "\u200E");
    named.put("rlm", "\u200F");
    named.put("zwj", "\u200D");
    named.put("zwnj", "\u200C");
    named.put("shy", "\u00AD");
    named.put("copy", "©");
    named.put("reg", "®");
    return Map.copyOf(named);
  }
}
