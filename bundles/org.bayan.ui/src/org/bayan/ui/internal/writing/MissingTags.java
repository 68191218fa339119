package org.bayan.ui.internal.writing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.InlineCode;
import org.bayan.model.bitext.InlineCodeKind;
import org.bayan.model.bitext.Segment;
import org.bayan.ui.internal.rows.Side;
import org.eclipse.swt.graphics.Point;

/** Brings the tags of the other side into a text that is written, in their order. */
final class MissingTags {

  private final List<InlineCode> wanted;

  /**
   * The tags that the translation of a bead should have.
   *
   * @param bead the bead
   * @param written the side that is written
   */
  MissingTags(Bead bead, Side written) {
    wanted =
        written.other().segments(bead).stream()
            .map(Segment::getCodes)
            .flatMap(codes -> codes.stream().sorted(Comparator.comparingInt(InlineCode::getOffset)))
            .toList();
  }

  /**
   * Inserts the first that is missing at the caret. A selection comes to stand inside of an opening
   * tag and its closing one.
   *
   * @return false where none is missing
   */
  boolean insertNext(SegmentField field) {
    Optional<InlineCode> next =
        wanted.stream().filter(code -> !field.content().holds(code)).findFirst();
    next.ifPresent(code -> insert(field, code));
    return next.isPresent();
  }

  private void insert(SegmentField field, InlineCode code) {
    Point selection = field.selection();
    WrittenText selected = field.content().part(selection.x, selection.y);
    Optional<InlineCode> closing = closing(code, field.content());
    if (selected.length() > 0 && closing.isPresent()) {
      WrittenText enclosed =
          selected
              .replace(selected.length(), selected.length(), WrittenText.code(closing.get()))
              .replace(0, 0, WrittenText.code(code));
      field.insert(enclosed);
    } else {
      field.replace(field.caret(), field.caret(), WrittenText.code(code));
    }
  }

  private Optional<InlineCode> closing(InlineCode opening, WrittenText content) {
    return wanted.stream()
        .filter(code -> opening.getKind() == InlineCodeKind.OPENING)
        .filter(code -> code.getKind() == InlineCodeKind.CLOSING)
        .filter(code -> code.getId() != null && code.getId().equals(opening.getId()))
        .filter(code -> !content.holds(code))
        .findFirst();
  }
}
