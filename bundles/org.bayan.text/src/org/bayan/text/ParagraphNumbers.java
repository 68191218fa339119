package org.bayan.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import org.bayan.text.ParagraphLabel.Reading;
import org.bayan.text.ParagraphLabel.Style;
import org.bayan.text.internal.numbering.ListEnd;
import org.bayan.text.internal.numbering.NumberedLevel;

/**
 * Finds the numbers of the paragraphs of a document as paths, {@code 4 (a) (i)}, while its
 * paragraphs pass one after another. Labels alone do not tell: {@code (i)} follows {@code (h)} or
 * begins a list in Roman numerals, and {@code 3.} may continue a list within paragraph 2 or the
 * document. What was begun decides, and how the paragraph before ends: a colon opens a list, a
 * semicolon goes on with one.
 *
 * <p>One document, one thread.
 */
public final class ParagraphNumbers {

  private final Deque<NumberedLevel> open = new ArrayDeque<>();
  private ListEnd before = ListEnd.NONE;
  private int preambular;

  /**
   * The number of the next paragraph.
   *
   * @param paragraph its text, white space before it left out
   * @return its path; empty when it has no number
   */
  public String next(String paragraph) {
    Optional<NumberedLevel> level =
        ParagraphLabel.find(paragraph).filter(label -> !label.isPart()).flatMap(this::place);
    before = ListEnd.of(paragraph);
    return level.map(NumberedLevel::path).orElse("");
  }

  /**
   * The number of the next paragraph, which is preambular and bears none itself.
   *
   * @param paragraph its text
   * @return {@code pp1} for the first, and so on
   */
  public String nextPreambular(String paragraph) {
    preambular++;
    open.clear();
    NumberedLevel level = NumberedLevel.preambular(preambular);
    open.push(level);
    before = ListEnd.of(paragraph);
    return level.path();
  }

  /** Whether a paragraph with this number would stand in another one that is numbered. */
  public static boolean isDivision(String number) {
    return number.indexOf('(') >= 0;
  }

  private Optional<NumberedLevel> place(ParagraphLabel label) {
    if (label.readings().isEmpty()) {
      return Optional.empty();
    }
    Reading first = label.readings().get(0);
    if (first.style() == Style.DECIMAL) {
      open.clear();
      return Optional.of(opened(new NumberedLevel(first, label.value(), "")));
    }
    return continued(label).or(() -> begun(label)).or(() -> afterGap(label));
  }

  /** The next of a sequence that is open. */
  private Optional<NumberedLevel> continued(ParagraphLabel label) {
    NumberedLevel found = null;
    for (NumberedLevel level : open) {
      boolean next = label.readings().stream().anyMatch(level::isBefore);
      boolean preferred = found == null || before == ListEnd.CLOSED;
      if (next && preferred) {
        found = level;
      }
    }
    return Optional.ofNullable(found).map(level -> replaced(level, label, level.reading().style()));
  }

  private Optional<NumberedLevel> begun(ParagraphLabel label) {
    for (Reading reading : label.readings()) {
      if (reading.ordinal() == 1) {
        return Optional.of(begun(label, reading));
      }
    }
    return Optional.empty();
  }

  private NumberedLevel begun(ParagraphLabel label, Reading reading) {
    Optional<NumberedLevel> same =
        open.stream().filter(level -> level.reading().style() == reading.style()).findFirst();
    if (reading.style() == Style.NUMBER && before != ListEnd.OPENED) {
      open.clear();
    } else if (same.isPresent() && before != ListEnd.OPENED) {
      return replaced(same.get(), label, reading.style());
    }
    String parent = open.isEmpty() ? "" : open.peek().path();
    return opened(new NumberedLevel(reading, label.value(), parent));
  }

  /** Where paragraphs are left out, or the document begins in the middle. */
  private Optional<NumberedLevel> afterGap(ParagraphLabel label) {
    for (NumberedLevel level : open) {
      if (label.readings().stream().anyMatch(level::isLongBefore)) {
        return Optional.of(replaced(level, label, level.reading().style()));
      }
    }
    Reading reading = label.readings().get(0);
    if (reading.style() != Style.NUMBER) {
      return Optional.empty();
    }
    open.clear();
    return Optional.of(opened(new NumberedLevel(reading, label.value(), "")));
  }

  private NumberedLevel replaced(NumberedLevel level, ParagraphLabel label, Style style) {
    Iterator<NumberedLevel> levels = open.iterator();
    NumberedLevel removed;
    do {
      removed = levels.next();
      levels.remove();
    } while (removed != level);
    Reading reading =
        label.readings().stream().filter(one -> one.style() == style).findFirst().orElseThrow();
    return opened(new NumberedLevel(reading, label.value(), level.parent()));
  }

  private NumberedLevel opened(NumberedLevel level) {
    open.push(level);
    return level;
  }
}
