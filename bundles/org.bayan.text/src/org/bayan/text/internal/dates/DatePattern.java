package org.bayan.text.internal.dates;

import java.util.ArrayList;
import java.util.List;

/**
 * The fields of a pattern of ICU ({@code d 'de' MMMM 'de' y}) and what stands between them.
 *
 * @param fields one letter for each field, in order: {@code dMy}
 * @param literals the text after each field, without quotation marks
 */
record DatePattern(String fields, List<String> literals) {
  static DatePattern of(String pattern) {
    StringBuilder fields = new StringBuilder();
    List<StringBuilder> literals = new ArrayList<>();
    boolean quoted = false;
    for (char c : pattern.toCharArray()) {
      int last = fields.length() - 1;
      if (c == '\'') {
        quoted = !quoted;
      } else if (quoted || !Character.isLetter(c)) {
        if (last >= 0) {
          literals.get(last).append(c);
        }
      } else if (last < 0 || fields.charAt(last) != c) {
        fields.append(c);
        literals.add(new StringBuilder());
      }
    }
    return new DatePattern(
        fields.toString(), literals.stream().map(StringBuilder::toString).toList());
  }

  /** The text between two fields; empty when the second does not follow the first. */
  String between(char first, char second) {
    int index = fields.indexOf(String.valueOf(first) + second);
    return index < 0 ? "" : literals.get(index);
  }

  boolean isMonthFirst() {
    return fields.indexOf('M') < fields.indexOf('d');
  }
}
