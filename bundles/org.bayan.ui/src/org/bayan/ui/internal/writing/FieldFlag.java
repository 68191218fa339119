package org.bayan.ui.internal.writing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bayan.ui.internal.grid.Underlined;

/**
 * A part of a field in which something is wrong.
 *
 * @param start where it begins, in the text as it is written
 * @param end where it ends, exclusive
 * @param look how bad it is
 */
record FieldFlag(int start, int end, Underlined.Look look) {

  /** The flags of a field among those of its bead. */
  static List<FieldFlag> of(OpenField open, List<Underlined> parts) {
    WrittenText text = open.field().content();
    return parts.stream()
        .filter(part -> isIn(part, open))
        .filter(part -> part.start() < part.end() && part.end() <= text.plain().length())
        .map(
            part ->
                new FieldFlag(
                    text.writtenOffset(part.start()),
                    text.writtenOffset(part.end() - 1) + 1,
                    part.look()))
        .toList();
  }

  /** A text that is no segment yet has one that is in no text. */
  private static boolean isIn(Underlined part, OpenField open) {
    return open.cell()
        .segment()
        .map(segment -> segment == part.segment())
        .orElse(part.segment().getUnit() == null);
  }

  /** The flag after some characters were replaced by others; none where it was among them. */
  Optional<FieldFlag> edited(int from, int removed, int inserted) {
    if (end <= from) {
      return Optional.of(this);
    }
    int by = inserted - removed;
    return start >= from + removed
        ? Optional.of(new FieldFlag(start + by, end + by, look))
        : Optional.empty();
  }

  /** The flags after such a change. */
  static List<FieldFlag> edited(List<FieldFlag> flags, int from, int removed, int inserted) {
    Stream<FieldFlag> kept =
        flags.stream().flatMap(flag -> flag.edited(from, removed, inserted).stream());
    return kept.toList();
  }
}
