package org.bayan.okapi.internal.html;

import java.util.Locale;

/** Counts the words of a run of text while its pieces come in. */
final class Run {
  private static final int OPENING = 80;
  private static final String STOPS = ".!?\u061F\u06D4\u2026";
  private static final int MAX_REFERENCE = 12;

  private final StringBuilder opening = new StringBuilder();
  private int words;
  private int linkWords;
  private int namedWords;
  private boolean hasStop;
  private boolean inWord;
  private boolean afterWord;
  private int last = ' ';

  /** Takes a piece of text between two tags. */
  void add(String page, int from, int to, boolean linked, boolean named) {
    for (int at = from; at < to; ) {
      int codePoint = page.codePointAt(at);
      int width = Character.charCount(codePoint);
      if (codePoint == '&') {
        int semicolon = page.substring(at, Math.min(to, at + MAX_REFERENCE)).indexOf(';');
        if (semicolon > 1) {
          codePoint = referred(page.substring(at + 1, at + semicolon));
          width = semicolon + 1;
        }
      }
      add(codePoint, linked, named);
      at += width;
    }
  }

  /** A line break or the like ends a word. */
  void endWord() {
    inWord = false;
    note(' ');
  }

  private void add(int c, boolean linked, boolean named) {
    boolean isPart = Character.isLetterOrDigit(c) || isMark(c) && inWord;
    if (isPart && !inWord) {
      words++;
      linkWords += linked ? 1 : 0;
      namedWords += named ? 1 : 0;
    }
    hasStop |= afterWord && STOPS.indexOf(c) >= 0;
    afterWord = isPart;
    inWord = isPart;
    last = isSpace(c) ? last : c;
    note(c);
  }

  private void note(int c) {
    if (opening.length() < OPENING) {
      if (!isSpace(c)) {
        opening.appendCodePoint(c);
      } else if (!opening.isEmpty() && opening.charAt(opening.length() - 1) != ' ') {
        opening.append(' ');
      }
    }
  }

  private static boolean isMark(int c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** The character of a reference by number; of one by name only whether it is a letter matters. */
  private static int referred(String reference) {
    if (reference.charAt(0) == '#') {
      boolean hexadecimal = reference.startsWith("#x") || reference.startsWith("#X");
      try {
        int number =
            Integer.parseInt(reference.substring(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
        return Character.isValidCodePoint(number) ? number : ' ';
      } catch (NumberFormatException e) {
        return ' ';
      }
    }
    if (reference.equals("copy")) {
      return '\u00A9';
    }
    boolean letter =
        reference.endsWith("acute")
            || reference.endsWith("grave")
            || reference.endsWith("circ")
            || reference.endsWith("uml")
            || reference.endsWith("cedil");
    return letter ? 'e' : ' ';
  }

  /** Hands the counts to the block of this run. */
  void close(Block block) {
    block.measure().addRun(words, linkWords, namedWords, hasStop);
    if (last == ':') {
      block.measure().endWithColon();
    }
    block.setOpening(opening.toString().strip().toLowerCase(Locale.ROOT));
  }
}
