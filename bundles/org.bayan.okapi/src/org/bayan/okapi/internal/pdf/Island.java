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

  /**
   * What stands at the near end was either written before the island or is its end: a number, with
   * brackets around it perhaps. UAX #9 shows both alike.
   */
  private void takeNumberBefore(int from) {
    int reached = start;
    int closed = 0;
    for (int i = start - 1; i >= from && belongs(cells.get(i)); i--) {
      Cell cell = cells.get(i);
      closed += Brackets.isOpening(cell.text()) ? -1 : Brackets.isClosing(cell.text()) ? 1 : 0;
      boolean bracket = Brackets.isClosing(cell.text()) && closed == 0 && isDigit(i + 1);
      boolean sign = cell.bidi() == Bidi.TERMINATOR && isDigit(i + 1);
      if (cell.bidi().isDigit() || bracket || sign && reached == i + 1) {
        reached = i;
      }
    }
    start = reached;
  }

  private boolean belongs(Cell cell) {
    boolean drawnLater = cell.order() > cells.get(start).order();
    boolean digit = cell.bidi() == Bidi.EUROPEAN || letters == Bidi.RIGHT && cell.bidi().isDigit();
    return (digit || !cell.bidi().isLetter() && !cell.bidi().isDigit()) && drawnLater;
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
