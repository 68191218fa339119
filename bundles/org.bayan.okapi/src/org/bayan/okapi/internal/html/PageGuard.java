package org.bayan.okapi.internal.html;

import java.util.Optional;

/**
 * Looks through a page before the filter reads it, for what would keep the filter busy for minutes:
 * deep nesting, very many attributes, and openings whose end is far away, for each of which the
 * filter's parser looks anew. No page that somebody wrote comes near the limits.
 */
public final class PageGuard {
  /** The most attributes of one element. */
  public static final int MAX_ATTRIBUTES = 1_000;

  /** The most characters that a parser may look through for the ends of what is opened. */
  private static final long MAX_SEARCH = 1_000_000_000L;

  private PageGuard() {}

  /**
   * What a page has that is too much.
   *
   * @param page HTML in any state of repair
   * @return a phrase to go on after "has", such as {@code elements nested more than 1000 deep};
   *     empty when the filter can read the page
   */
  public static Optional<String> fault(String page) {
    if (search(page) > MAX_SEARCH) {
      return Optional.of("markup that is opened over and over and not closed");
    }
    NestingGuard nesting = NestingGuard.of(page);
    if (nesting.isTooDeep()) {
      return Optional.of("elements nested more than " + NestingGuard.MAX_DEPTH + " deep");
    }
    if (nesting.hasTooManyOpen()) {
      return Optional.of("more than " + NestingGuard.MAX_OPEN + " elements that nothing closes");
    }
    for (TagScanner tags = new TagScanner(page); tags.hasNext(); ) {
      if (isOverloaded(page, tags.next())) {
        return Optional.of("an element with more than " + MAX_ATTRIBUTES + " attributes");
      }
    }
    return Optional.empty();
  }

  /** The distances from all openings to their ends, together. */
  private static long search(String page) {
    long search = 0;
    int tagEnd = page.length();
    int commentEnd = page.length();
    int sectionEnd = page.length();
    int instructionEnd = page.length();
    for (int i = page.length() - 1; i >= 0; i--) {
      if (page.charAt(i) == '<') {
        int end =
            page.startsWith("<!--", i)
                ? commentEnd
                : page.startsWith("<![", i)
                    ? sectionEnd
                    : page.startsWith("<?", i) ? instructionEnd : tagEnd;
        search += end - i;
      } else if (page.charAt(i) == '>') {
        tagEnd = i;
        commentEnd = page.startsWith("--", i - 2) ? i : commentEnd;
        sectionEnd = page.startsWith("]]", i - 2) ? i : sectionEnd;
        instructionEnd = page.startsWith("?", i - 1) ? i : instructionEnd;
      }
    }
    return search;
  }

  /** Counts the spaces outside of values, of which each attribute has one before it. */
  private static boolean isOverloaded(String page, Tag tag) {
    if (tag.end() - tag.start() <= 2 * MAX_ATTRIBUTES || tag.name().equals(TagScanner.MARKUP)) {
      return false;
    }
    int spaces = 0;
    char quote = 0;
    for (int i = tag.start(); i < tag.end(); i++) {
      char c = page.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (Tag.isQuote(c) && page.charAt(i - 1) == '=') {
        quote = c;
      } else if (Tag.isSpace(c) && !Tag.isSpace(page.charAt(i - 1))) {
        spaces++;
      }
    }
    return spaces > MAX_ATTRIBUTES;
  }
}
