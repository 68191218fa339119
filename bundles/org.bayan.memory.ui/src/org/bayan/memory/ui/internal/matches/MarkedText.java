package org.bayan.memory.ui.internal.matches;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import org.bayan.index.memory.Difference;
import org.bayan.index.memory.MemoryMatch;
import org.bayan.index.memory.TextRange;

/**
 * A text with marked parts.
 *
 * @param text what is shown
 * @param parts the marked parts, in order
 */
record MarkedText(String text, List<Part> parts) {

  /** Why a part is marked. */
  enum Mark {
    /** Only the text that was looked for has it. */
    INSERTED,
    /** Only the text in the memory has it. */
    DELETED,
    /** A number or date that was replaced, in the translation. */
    REPLACED,
    /** What was found of the text, where not all of it was. */
    FOUND
  }

  /** A marked part. */
  record Part(Mark mark, int start, int end) {}

  /** The source of a match with what differs from the text that was looked for. */
  static MarkedText source(MemoryMatch match, String wanted) {
    String found = match.source().text();
    if (match.differences().isEmpty()) {
      boolean all = match.found().start() == 0 && match.found().end() == found.length();
      return new MarkedText(found, all ? List.of() : List.of(part(Mark.FOUND, match.found())));
    }
    Builder built = new Builder();
    int from = 0;
    for (Difference one : inOrder(match.differences())) {
      int start = Math.clamp(one.found().start(), from, found.length());
      built.common(found.substring(from, start));
      from = Math.clamp(one.found().end(), start, found.length());
      built.add(Mark.DELETED, found.substring(start, from));
      built.add(Mark.INSERTED, within(wanted, one.wanted()));
    }
    built.common(found.substring(from));
    return new MarkedText(built.text.toString(), built.parts);
  }

  /** The translation of a match with what was replaced in it. */
  static MarkedText target(MemoryMatch match) {
    return new MarkedText(
        match.proposal(),
        match.replaced().stream()
            .map(range -> part(Mark.REPLACED, range))
            .sorted(Comparator.comparingInt(Part::start))
            .toList());
  }

  private static List<Difference> inOrder(List<Difference> differences) {
    return differences.stream()
        .sorted(Comparator.comparingInt(one -> one.found().start()))
        .toList();
  }

  private static String within(String text, TextRange range) {
    int start = Math.clamp(range.start(), 0, text.length());
    return text.substring(start, Math.clamp(range.end(), start, text.length()));
  }

  private static Part part(Mark mark, TextRange range) {
    return new Part(mark, range.start(), range.end());
  }

  /** A text that grows, with a space between two marked parts that would touch. */
  private static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private final List<Part> parts = new ArrayList<>();

    void add(Mark mark, String part) {
      if (!part.isEmpty()) {
        if (endsIn(Character::isLetterOrDigit)) {
          text.append(' ');
        }
        parts.add(new Part(mark, text.length(), text.length() + part.length()));
        text.append(part);
      }
    }

    void common(String part) {
      boolean inserted = !parts.isEmpty() && parts.getLast().mark() == Mark.INSERTED;
      if (inserted && !part.isEmpty() && Character.isLetterOrDigit(part.charAt(0))) {
        text.append(' ');
      }
      text.append(part);
    }

    private boolean endsIn(IntPredicate kind) {
      return !text.isEmpty() && kind.test(text.charAt(text.length() - 1));
    }
  }
}
