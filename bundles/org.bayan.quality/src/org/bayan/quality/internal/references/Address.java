package org.bayan.quality.internal.references;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bayan.quality.TextRange;
import org.bayan.text.BidiControls;

/**
 * The address of a page or a mailbox.
 *
 * @param range where it stands
 * @param key how it is compared
 */
public record Address(TextRange range, String key) {
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:https?://|www\\.)[^\\s<>«»“”\"\\p{IsArabic}]+|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");
  private static final Pattern ENDING = Pattern.compile("[.,;:)\\]'!?/\u200E\u200F]+$");

  /** The addresses of a text. */
  public static List<Address> find(String text) {
    if (text.indexOf('@') < 0 && !text.contains("www.") && !text.contains("://")) {
      return List.of();
    }
    List<Address> found = new ArrayList<>();
    Matcher address = ADDRESS.matcher(text);
    while (address.find()) {
      String written = ENDING.matcher(address.group()).replaceAll("");
      TextRange range = new TextRange(address.start(), address.start() + written.length());
      found.add(new Address(range, key(written)));
    }
    return found;
  }

  private static String key(String written) {
    return BidiControls.strip(written)
        .replaceFirst("^https?://", "")
        .replaceFirst("^www\\.", "")
        .toLowerCase(java.util.Locale.ROOT);
  }
}
