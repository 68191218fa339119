package org.bayan.exchange.internal.library;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes ids of elements as the Naming Convention of Akoma Ntoso has them, each once. */
final class ElementIds {

  private static final Pattern STEP = Pattern.compile("[^()\\s]+");

  private final Map<String, Integer> used = new HashMap<>();

  /** The id of a paragraph by its number: {@code para_4__point_a__point_i}. */
  String paragraph(String number) {
    StringBuilder id = new StringBuilder();
    Matcher steps = STEP.matcher(number);
    while (steps.find()) {
      boolean division = steps.start() > 0 && number.charAt(steps.start() - 1) == '(';
      id.append(id.isEmpty() ? "" : "__").append(division ? "point_" : "para_");
      id.append(steps.group().replaceAll("[^\\p{L}\\p{N}.]", ""));
    }
    return once(id.toString());
  }

  /** The id, with a number after it where it is taken. */
  String once(String id) {
    int times = used.merge(id, 1, Integer::sum);
    return times == 1 ? id : once(id + "-" + times);
  }
}
