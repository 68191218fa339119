package org.bayan.exchange.internal.xliff;

import java.util.Map;
import java.util.Map.Entry;

/** The types of inline codes in the words of the formats. */
final class CodeTypes {

  /** Type and subtype in XLIFF 2. */
  private static final Map<String, String> TWO =
      Map.of(
          "bold", "fmt xlf:b",
          "italic", "fmt xlf:i",
          "underlined", "fmt xlf:u",
          "break", "fmt xlf:lb",
          "link", "link",
          "image", "image",
          "footnote", "other bayan:footnote");

  private static final Map<String, String> ONE =
      Map.of(
          "bold", "bold",
          "italic", "italic",
          "underlined", "underlined",
          "break", "lb",
          "link", "link",
          "image", "image",
          "footnote", "x-footnote");

  private CodeTypes() {}

  /** Type and subtype, parted by a space; empty for a type that says nothing to other tools. */
  static String version2(String type) {
    return TWO.getOrDefault(type, "");
  }

  /** The type of a code in XLIFF 1.2; empty for one that says nothing to other tools. */
  static String version1(String type) {
    return ONE.getOrDefault(type, "");
  }

  /** The type in the words of a bitext, as both versions have it; empty for others. */
  static String of(String type, String subtype) {
    String wanted = subtype.isEmpty() ? type : type + " " + subtype;
    return find(TWO, wanted).isEmpty() ? find(ONE, wanted) : find(TWO, wanted);
  }

  private static String find(Map<String, String> types, String wanted) {
    return types.entrySet().stream()
        .filter(entry -> entry.getValue().equals(wanted))
        .map(Entry::getKey)
        .findFirst()
        .orElse("");
  }
}
