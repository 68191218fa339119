package org.bayan.core.edit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bayan.core.edit.MovedEvidence.Spot;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.Comment;
import org.bayan.model.bitext.InlineCode;
import org.bayan.model.bitext.InlineCodeKind;
import org.bayan.model.bitext.Segment;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Another text for a segment, and what points into it follows. */
final class NewText {

  private final Segment segment;
  private final String text;
  private final TextDifference difference;

  /**
   * A text for a segment.
   *
   * @throws EditException when the segment is locked or no file can hold the text
   */
  NewText(Segment segment, String text) throws EditException {
    EditedBitext.requireLegal(text);
    if (segment.isLocked()) {
      throw new EditException(Refusal.LOCKED);
    }
    this.segment = segment;
    this.text = text;
    difference = TextDifference.of(segment.getText(), text);
  }

  /** Copies of codes for a text: inside of it and by offset. */
  static List<InlineCode> fitting(List<InlineCode> codes, String text) {
    List<InlineCode> copies = List.copyOf(EcoreUtil.copyAll(codes));
    copies.forEach(code -> code.setOffset(Math.clamp(code.getOffset(), 0, text.length())));
    return copies.stream().sorted(Comparator.comparing(InlineCode::getOffset)).toList();
  }

  /** The segment's codes at the places that their words have in the new text. */
  List<InlineCode> movedCodes() {
    List<InlineCode> moved = List.copyOf(EcoreUtil.copyAll(segment.getCodes()));
    int last = 0;
    for (InlineCode code : moved) {
      boolean opens = code.getKind() == InlineCodeKind.OPENING;
      last = Math.max(last, difference.moved(code.getOffset(), opens));
      code.setOffset(last);
    }
    return moved;
  }

  /**
   * Writes the text into the segment.
   *
   * @param codes all that it has from now on
   * @param beads that hold the segment, in any alignment
   */
  void write(EditedBitext bitext, List<InlineCode> codes, Set<Bead> beads) {
    boolean sameCodes = EcoreUtil.equals(codes, segment.getCodes());
    boolean sameText = text.equals(segment.getText());
    if (!sameCodes) {
      segment.getCodes().clear();
      segment.getCodes().addAll(codes);
    }
    if (!sameText) {
      segment.getComments().forEach(this::move);
      beads.forEach(bead -> MovedEvidence.in(bead, this::moved));
      segment.setText(text);
    }
    if (!sameCodes || !sameText) {
      segment.setEdited(true);
      bitext.stamp(segment);
    }
  }

  private void move(Comment comment) {
    if (CommentRange.isIn(comment)) {
      CommentRange.set(
          comment,
          difference.moved(comment.getStart(), true),
          difference.moved(comment.getEnd(), false));
    }
  }

  private Optional<Spot> moved(Spot spot) {
    if (spot.segment() != segment || !spot.isPart()) {
      return Optional.of(spot);
    }
    if (!difference.keeps(spot.start(), spot.end())) {
      return Optional.empty();
    }
    int start = difference.moved(spot.start(), true);
    return Optional.of(new Spot(segment, start, start + spot.end() - spot.start()));
  }
}
