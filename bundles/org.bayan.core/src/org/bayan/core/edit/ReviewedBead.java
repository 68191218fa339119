package org.bayan.core.edit;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BeadStatus;
import org.bayan.model.bitext.Described;
import org.bayan.model.bitext.InlineCode;
import org.bayan.model.bitext.TranslationState;

/**
 * What somebody has made of a bead with another program.
 *
 * @param bead the bead
 * @param target its translation, if that has changed: all of it, where the bead has several target
 *     segments those joined by a space
 * @param codes the inline codes of that text; empty for those that it has, at their words
 * @param state how far the translation is, if that has changed
 * @param status what is thought of the bead, if that has changed
 * @param note what is noted at it, if that has changed; empty text for nothing any more
 * @param sourceComments new comments on the source
 * @param targetComments new comments on the target; on the source where there is none
 * @param bookmarks labels of new bookmarks at the target
 * @param removed comments and bookmarks of its segments that are there no more
 */
public record ReviewedBead(
    Bead bead,
    Optional<String> target,
    Optional<List<InlineCode>> codes,
    Optional<TranslationState> state,
    Optional<BeadStatus> status,
    Optional<String> note,
    List<ReviewComment> sourceComments,
    List<ReviewComment> targetComments,
    List<String> bookmarks,
    List<Described> removed) {

  /**
   * A comment.
   *
   * @param text what it says
   * @param author who wrote it; empty for who brings it in
   */
  public record ReviewComment(String text, String author) {}

  /** Copies the lists. */
  public ReviewedBead {
    Objects.requireNonNull(bead);
    codes = codes.map(List::copyOf);
    sourceComments = List.copyOf(sourceComments);
    targetComments = List.copyOf(targetComments);
    bookmarks = List.copyOf(bookmarks);
    removed = List.copyOf(removed);
  }
}
