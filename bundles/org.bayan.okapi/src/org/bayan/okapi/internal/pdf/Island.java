package org.bayan.okapi.internal.pdf;

import java.util.List;

/**
 * A stretch of cells whose letters all go against the direction in which the cells are sorted, with
 * all that belongs to it.
 */
final class Island {
  private final List<Cell> cells;
  private final Bidi letters;
  private int start;
  private int end;

  /**
   * Looks for the first island.
   *
   * @param cells in the order of reading of what is around
   * @param from where the search begins
   * @param letters class of the island's letters
   */
  Island(List<Cell> cells, int from, Bidi letters) {
    this.cells = cells;
    this.letters = letters;
    start = from;
    while (start < cells.size() && cells.get(start).bidi() != letters) {
      start++;
    }
    if (isFound()) {
      end = endOfLetters();
      takeNumberBehind();
      takeNumberBefore(from);
      takeBrackets(from);
    }
  }

  boolean isFound() {
    return start < cells.size();
  }

  /** Index of the first cell. */
  int start() {
    return start;
  }

  /** Index behind the last cell. */
  int end() {
    return end;
  }

  private int endOfLetters() {
    int last = start;
    for (int i = start; i < cells.size(); i++) {
      Bidi bidi = cells.get(i).bidi();
      if (bidi.isLetter()) {
        if (bidi != letters) {
          break;
        }
        last = i;
      }
    }
    return last + 1;
  }

  /** European digits at the far end can only be shown there when they belong to a Latin island. */
  private void takeNumberBehind() {
    int digit = next(end, 1);
    if (letters == Bidi.LEFT && is(digit, Bidi.EUROPEAN)) {
      end = endOfNumber(digit, 1) + 1;
    }
  }

  /** Digits at the near end were either written before the island or are its last word. */
  private void takeNumberBefore(int from) {
    int digit = next(start - 1, -1);
    if (digit < from || !is(digit, Bidi.EUROPEAN) && !(letters == Bidi.RIGHT && isDigit(digit))) {
      return;
    }
    boolean drawnLater = cells.get(digit).order() > cells.get(start).order();
    if (drawnLater) {
      start = Math.max(from, endOfNumber(digit, -1));
    }
  }

  private int next(int i, int step) {
    return has(i) && isLink(cells.get(i)) ? i + step : i;
  }

  private static boolean isLink(Cell cell) {
    return cell.bidi() == Bidi.SPACE || cell.text().equals("-") || cell.text().equals(".");
  }

  private int endOfNumber(int digit, int step) {
    int i = digit;
    while (isDigit(i + step) || is(i + step, Bidi.SEPARATOR) && isDigit(i + 2 * step)) {
      i += step;
    }
    return i;
  }

  /**
   * UAX #9, rule N0: a bracket goes with its partner in the island (seen in the island's order).
   */
  private void takeBrackets(int from) {
    int balance = 0;
    int lowest = 0;
    for (int i = end - 1; i >= start; i--) {
      if (Brackets.isOpening(cells.get(i).text())) {
        balance++;
      } else if (Brackets.isClosing(cells.get(i).text())) {
        balance--;
      }
      lowest = Math.min(lowest, balance);
    }
    if (letters == Bidi.LEFT && balance - lowest > 0 && start > from) {
      start -= Brackets.isClosing(cells.get(start - 1).text()) ? 1 : 0;
    }
    if (letters == Bidi.LEFT && lowest < 0 && end < cells.size()) {
      end += Brackets.isOpening(cells.get(end).text()) ? 1 : 0;
    }
  }

  private boolean has(int i) {
    return i >= 0 && i < cells.size();
  }

  private boolean is(int i, Bidi bidi) {
    return has(i) && cells.get(i).bidi() == bidi;
  }

  private boolean isDigit(int i) {
    return has(i) && cells.get(i).bidi().isDigit();
  }
}
