package org.bayan.quality.evaluation;

import java.util.Optional;
import java.util.random.RandomGenerator;
import org.bayan.quality.CheckedPair;

/** Faults of marks, spaces, tags and characters. */
final class MarkFaults {
  static final FaultMaker QUOTATION_MARK = Spots.removing("[\"“”«»]");
  static final FaultMaker QUOTATION =
      Spots.replacing(
          "[\"“«][^\"“”«»]{3,80}[\"”»]",
          (at, random) -> at.group().substring(1, at.group().length() - 1));
  static final FaultMaker BRACKET =
      Spots.removing("(?<=\\p{L}\\s?)\\((?=[^()]{2,}\\))|(?<=\\([^()]{2,60})\\)");
  static final FaultMaker FULL_STOP = Spots.removing("(?<=\\p{L}{3})\\.$");
  static final FaultMaker QUESTION =
      Spots.replacing("(?<=\\p{L})[?؟]$", (at, random) -> random.nextBoolean() ? "." : "");
  static final FaultMaker TWO_SPACES = Spots.replacing("(?<=\\p{L}) (?=\\p{L})", (at, r) -> "  ");
  static final FaultMaker SPACE_BEFORE =
      Spots.replacing("(?<=\\p{L})[،,](?= )", (at, random) -> " " + at.group());
  static final FaultMaker FOREIGN_COMMA =
      Spots.replacing(
          "(?<=\\p{L})[،,؛;?؟](?= |$)",
          (at, random) ->
              switch (at.group()) {
                case "،" -> ",";
                case "," -> "،";
                case "؛" -> ";";
                case ";" -> "؛";
                case "?" -> "؟";
                default -> "?";
              });
  static final FaultMaker TAG = (pair, other, random) -> tag(pair, random, false);
  static final FaultMaker TAG_ORDER = (pair, other, random) -> tag(pair, random, true);
  static final FaultMaker BIDI =
      Spots.replacing(
          "(?<=\\p{L} )(?=\\p{L})",
          (at, random) ->
              Character.toString("\u202A\u202B\u202C\u2067\u2069".charAt(random.nextInt(5))));
  static final FaultMaker CONTROL =
      Spots.replacing(
          "(?<=\\p{L}{2})(?=\\p{L})",
          (at, random) ->
              Character.toString("\u0007\uFFFD\uE001\u200B\u0091".charAt(random.nextInt(5))));
  static final FaultMaker ADDRESS =
      Spots.replacing(
          "(?<=(?:www\\.|//|@)[\\w./-]{2,40})[a-z](?=[a-z])",
          (at, r) -> at.group().equals("x") ? "y" : "x");

  private MarkFaults() {}

  /** Both sides get a bold word; the target loses a tag of it, or has them turned. */
  private static Optional<CheckedPair> tag(
      CheckedPair pair, RandomGenerator random, boolean turned) {
    String[] source = pair.source().text().split(" ");
    String[] target = pair.target().text().split(" ");
    if (source.length < 3 || target.length < 3) {
      return Optional.empty();
    }
    source[1] = "<b>" + source[1] + "</b>";
    String word = target[1];
    target[1] =
        turned
            ? "</b>" + word + "<b>"
            : switch (random.nextInt(3)) {
              case 0 -> word;
              case 1 -> "<b>" + word;
              default -> word + "</b>";
            };
    return Optional.of(
        FaultMaker.withTexts(pair, String.join(" ", source), String.join(" ", target)));
  }
}
