package org.bayan.okapi.internal.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds page numbers among the outermost lines of pages: they count the pages. */
final class PageNumbers {
  private static final String SIGNS = "[\\s\\p{Pd}|.()\\[\\]/\u2022]*";
  private static final Pattern NUMBER =
      Pattern.compile(
          "^"
              + SIGNS
              + "(?:(?:page|p\\.|\u0635\u0641\u062D\u0629|\u0627\u0644\u0635\u0641\u062D\u0629"
              + "|\u0635\\.?)\\s*)?"
              + "(\\p{Nd}{1,4})"
              + "(?:\\s*(?:/|of|\u0645\u0646)\\s*\\p{Nd}{1,4})?"
              + SIGNS
              + "$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ROMAN =
      Pattern.compile("^" + SIGNS + "[ivxlc]{1,7}" + SIGNS + "$", Pattern.CASE_INSENSITIVE);

  private record Candidate(TextLine line, int ahead) {}

  private final List<Candidate> candidates = new ArrayList<>();
  private final List<TextLine> certain = new ArrayList<>();

  void offer(TextLine line, String text) {
    Matcher number = NUMBER.matcher(text);
    if (number.matches()) {
      candidates.add(new Candidate(line, Integer.parseInt(number.group(1)) - line.page()));
    } else if (ROMAN.matcher(text).matches()) {
      certain.add(line);
    }
  }

  /**
   * The lines that are page numbers.
   *
   * @param pages number of pages; on a single one, a number at the edge is taken to be its number
   */
  List<TextLine> found(int pages) {
    Map<Integer, Integer> counts = new HashMap<>();
    candidates.forEach(c -> counts.merge(c.ahead(), 1, Integer::sum));
    List<TextLine> found = new ArrayList<>(certain);
    for (Candidate candidate : candidates) {
      if (pages == 1 || candidate.ahead() == 0 || counts.get(candidate.ahead()) > 1) {
        found.add(candidate.line());
      }
    }
    return found;
  }
}
