package org.bayan.okapi.internal.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bayan.okapi.DocumentException;
import org.bayan.okapi.DocumentException.Reason;
import org.bayan.okapi.TextRange;
import org.bayan.okapi.internal.html.MainContent;
import org.bayan.okapi.internal.html.PageGuard;

/**
 * A page as a filter is to read it. What surrounds the main content, where only that is wanted, is
 * replaced by comments, so that it can be put back after a translation.
 */
final class ReadablePage {
  private final String html;
  private final String mark;
  private final List<String> surroundings;

  private ReadablePage(String html, String mark, List<String> surroundings) {
    this.html = html;
    this.mark = mark;
    this.surroundings = surroundings;
  }

  /**
   * Prepares a page.
   *
   * @throws DocumentException when the filter would not get through it in any sensible time
   */
  static ReadablePage of(String page, boolean mainContent, SourceFile source)
      throws DocumentException {
    Optional<String> fault = PageGuard.fault(page);
    if (fault.isPresent()) {
      throw new DocumentException(
          Reason.UNSUPPORTED,
          source.path(),
          "has " + fault.get() + "; open it in a browser and save its text");
    }
    return mainContent ? mainContentOf(page) : new ReadablePage(page, "", List.of());
  }

  private static ReadablePage mainContentOf(String page) {
    String mark = "bayan-surroundings";
    while (page.contains(mark)) {
      mark += "-";
    }
    StringBuilder html = new StringBuilder(page.length());
    List<String> removed = new ArrayList<>();
    int end = 0;
    for (TextRange range : MainContent.surroundings(page)) {
      html.append(page, end, range.start()).append(comment(mark, removed.size()));
      removed.add(range.of(page));
      end = range.end();
    }
    return new ReadablePage(html.append(page.substring(end)).toString(), mark, removed);
  }

  private static String comment(String mark, int number) {
    return "<!--" + mark + " " + number + "-->";
  }

  /** What the filter is to read. */
  String html() {
    return html;
  }

  /** A page made of this one, with its surroundings again. */
  String complete(String written) {
    StringBuilder complete = new StringBuilder(written.length());
    int from = 0;
    for (int i = 0; i < surroundings.size(); i++) {
      String comment = comment(mark, i);
      int at = written.indexOf(comment, from);
      if (at >= 0) {
        complete.append(written, from, at).append(surroundings.get(i));
        from = at + comment.length();
      }
    }
    return complete.append(written.substring(from)).toString();
  }
}
