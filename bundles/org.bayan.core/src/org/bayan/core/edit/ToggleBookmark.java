package org.bayan.core.edit;

import java.util.Objects;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BitextFactory;
import org.bayan.model.bitext.Bookmark;
import org.bayan.model.bitext.Segment;

/**
 * Sets a bookmark at a segment, or takes away those that it has.
 *
 * @param segment the segment
 */
public record ToggleBookmark(Segment segment) implements Edit {

  /** The segment is not null. */
  public ToggleBookmark {
    Objects.requireNonNull(segment);
  }

  @Override
  public Place applyTo(EditedBitext bitext) throws EditException {
    Bead bead = bitext.beadOf(segment);
    if (segment.getBookmarks().isEmpty()) {
      Bookmark bookmark = BitextFactory.eINSTANCE.createBookmark();
      bookmark.setAuthor(bitext.author());
      bookmark.setCreated(bitext.now());
      segment.getBookmarks().add(bookmark);
    } else {
      segment.getBookmarks().clear();
    }
    return Place.of(bead, segment);
  }
}
