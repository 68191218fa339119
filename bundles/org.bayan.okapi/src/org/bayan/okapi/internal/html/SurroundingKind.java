package org.bayan.okapi.internal.html;

import java.util.HashMap;
import java.util.Map;

/** What the surroundings of a main content are, by how much of a page's text they may be. */
enum SurroundingKind {
  /** Not shown to readers; where it is most of a page, a script shows it. */
  HIDDEN(0.5),
  /** Menus, paths, pages to turn. */
  NAVIGATION(0.25),
  /** What lies over a page until it is dismissed: about cookies, offers. */
  NOTICE(0.6),
  /** What stands beside the content: other articles, offers, advertisements. */
  ASIDE(0.5),
  /** What readers wrote; it can be longer than the content. */
  COMMENTS(0.95),
  /** The head of a site. */
  HEADER(0.25),
  /** The foot of a site. */
  FOOTER(0.25),
  /** Buttons and links; they hold no running text. */
  SHARING(0),
  /** Forms and their parts. */
  FORM(0.25);

  private final double largestShare;

  SurroundingKind(double largestShare) {
    this.largestShare = largestShare;
  }

  /**
   * The largest share of the running text of a page, 0 to 1, that a block of this name can hold. A
   * block that holds more is not what its name says, but has it from something in it.
   */
  double largestShare() {
    return largestShare;
  }

  /** Whether its text is not counted as text of the page. */
  boolean isBesideThePoint() {
    return this == HIDDEN || this == COMMENTS;
  }

  static Map<String, SurroundingKind> byWord(Map<SurroundingKind, String> words) {
    Map<String, SurroundingKind> byWord = new HashMap<>();
    words.forEach(
        (kind, list) -> {
          for (String word : list.split(" ")) {
            byWord.put(word, kind);
          }
        });
    return Map.copyOf(byWord);
  }
}
