package org.bayan.text.internal.quotes;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.bayan.text.Quotation;

/** Pairs the quotation marks of a text. */
public final class QuotationReader {
  private static final Comparator<Quotation> ORDER =
      Comparator.comparingInt(Quotation::start)
          .thenComparing(Quotation::end, Comparator.reverseOrder());

  private final String text;
  private final Deque<Mark> open = new ArrayDeque<>();
  private final List<Quotation> found = new ArrayList<>();

  private QuotationReader(String text) {
    this.text = text;
  }

  /** The quotations of a text by where they start, the outer one first. */
  public static List<Quotation> read(String text) {
    QuotationReader reader = new QuotationReader(text);
    Marks.of(text).forEach(reader::read);
    reader.finish();
    return nested(reader.found);
  }

  private void read(Mark mark) {
    boolean isOpen = open.stream().anyMatch(other -> other.family() == mark.family());
    switch (mark.role()) {
      case OPENS -> open.push(mark);
      case EITHER -> openOrClose(mark, isOpen);
      case MAY_CLOSE -> closeIf(isOpen, mark);
      case CLOSES -> close(mark, isOpen);
    }
  }

  private void openOrClose(Mark mark, boolean isOpen) {
    if (isOpen) {
      close(mark, true);
    } else {
      open.push(mark);
    }
  }

  private void closeIf(boolean isOpen, Mark mark) {
    if (isOpen) {
      close(mark, true);
    }
  }

  /** What was opened later with other marks and never closed is given up. */
  private void close(Mark mark, boolean isOpen) {
    if (!isOpen) {
      if (found.isEmpty() && open.isEmpty()) {
        found.add(new Quotation(0, mark.at() + 1, 0, mark.at(), 0));
      }
      return;
    }
    Mark opening = open.pop();
    while (opening.family() != mark.family()) {
      opening = open.pop();
    }
    found.add(new Quotation(opening.at(), mark.at() + 1, opening.at() + 1, mark.at(), 0));
  }

  /** An unclosed quotation reaches to the end; ‘ alone is an apostrophe. */
  private void finish() {
    for (Iterator<Mark> rest = open.descendingIterator(); rest.hasNext(); ) {
      Mark mark = rest.next();
      if (mark.family() != Mark.Family.SINGLE) {
        found.add(new Quotation(mark.at(), text.length(), mark.at() + 1, text.length(), 0));
        return;
      }
    }
  }

  private static List<Quotation> nested(List<Quotation> flat) {
    List<Quotation> ordered = flat.stream().sorted(ORDER).toList();
    List<Quotation> result = new ArrayList<>();
    Deque<Quotation> around = new ArrayDeque<>();
    for (Quotation one : ordered) {
      while (!around.isEmpty() && around.peek().end() < one.end()) {
        around.pop();
      }
      result.add(
          new Quotation(
              one.start(), one.end(), one.contentStart(), one.contentEnd(), around.size()));
      around.push(one);
    }
    return result;
  }
}
