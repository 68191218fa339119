package org.bayan.core.edit;

import java.util.Objects;
import java.util.Optional;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BitextFactory;
import org.bayan.model.bitext.Comment;
import org.bayan.model.bitext.Segment;
import org.bayan.okapi.TextRange;

/**
 * Comments on a segment or a part of it.
 *
 * @param segment the segment
 * @param text the comment; not blank
 * @param range the part of the segment's text, in UTF-16 units; empty for all of it
 */
public record AddComment(Segment segment, String text, Optional<TextRange> range) implements Edit {

  /** No part is null; white space around the comment goes. */
  public AddComment {
    Objects.requireNonNull(segment);
    Objects.requireNonNull(range);
    text = text.strip();
  }

  /** Comments on a segment as a whole. */
  public AddComment(Segment segment, String text) {
    this(segment, text, Optional.empty());
  }

  @Override
  public Place applyTo(EditedBitext bitext) throws EditException {
    Bead bead = bitext.beadOf(segment);
    if (text.isEmpty()) {
      throw new EditException(Refusal.NO_CHANGE);
    }
    EditedBitext.requireLegal(text);
    Comment comment = BitextFactory.eINSTANCE.createComment();
    comment.setText(text);
    comment.setAuthor(bitext.author());
    comment.setCreated(bitext.now());
    range.ifPresent(part -> setRange(comment, part));
    segment.getComments().add(comment);
    return Place.of(bead, segment);
  }

  private void setRange(Comment comment, TextRange part) {
    int end = Math.min(part.end(), segment.getText().length());
    if (part.start() < end) {
      comment.setStart(part.start());
      comment.setEnd(end);
    }
  }
}
