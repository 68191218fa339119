package org.bayan.core.edit;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.bayan.core.BitextSide;
import org.bayan.core.edit.ReviewedBead.ReviewComment;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BitextFactory;
import org.bayan.model.bitext.Bookmark;
import org.bayan.model.bitext.Comment;
import org.bayan.model.bitext.Segment;
import org.bayan.model.bitext.TranslationState;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Takes over what somebody has made of beads with another program. A translation of several
 * segments is cut where their words part. One locked segment refuses all.
 *
 * @param beads at least one, each another bead
 */
public record ApplyReview(List<ReviewedBead> beads) implements Edit {

  /** Copies the list. */
  public ApplyReview {
    beads = List.copyOf(beads);
  }

  @Override
  public Place applyTo(EditedBitext bitext) throws EditException {
    if (beads.isEmpty()) {
      throw new EditException(Refusal.TOO_FEW_BEADS);
    }
    Set<Segment> targets = new LinkedHashSet<>();
    Set<Bead> known = new HashSet<>(bitext.beads());
    for (ReviewedBead one : beads) {
      if (!known.contains(one.bead())) {
        throw new EditException(Refusal.GONE);
      }
      targets.addAll(one.bead().getTarget());
    }
    Map<Segment, Set<Bead>> holders = bitext.beadsBySegment(targets);
    for (ReviewedBead one : beads) {
      writeTarget(bitext, one, holders);
      say(bitext, one);
    }
    return Place.of(beads.getFirst().bead());
  }

  private static void writeTarget(
      EditedBitext bitext, ReviewedBead one, Map<Segment, Set<Bead>> holders) throws EditException {
    if (one.target().isEmpty()) {
      return;
    }
    Bead bead = one.bead();
    if (bead.getTarget().isEmpty()) {
      new WriteTranslation(
              bead, BitextSide.TARGET, one.target().get(), one.codes().orElse(List.of()))
          .applyTo(bitext);
      return;
    }
    for (ReviewedTarget.Piece piece : ReviewedTarget.pieces(one)) {
      NewText written = new NewText(piece.segment(), piece.text());
      written.write(
          bitext,
          piece.codes().isEmpty()
              ? written.movedCodes()
              : NewText.fitting(piece.codes().get(), piece.text()),
          holders.get(piece.segment()));
    }
  }

  private static void say(EditedBitext bitext, ReviewedBead one) throws EditException {
    Bead bead = one.bead();
    if (one.state().isPresent()) {
      for (Segment segment : bead.getTarget()) {
        setState(bitext, segment, one.state().get());
      }
    }
    if (one.status().isPresent() && bead.getStatus() != one.status().get()) {
      bead.setStatus(one.status().get());
      bitext.stamp(bead);
    }
    if (one.note().isPresent()) {
      new SetNote(bead, one.note().get()).applyTo(bitext);
    }
    one.removed().forEach(EcoreUtil::remove);
    comment(bitext, first(bead.getSource(), bead.getTarget()), one.sourceComments());
    Segment target = first(bead.getTarget(), bead.getSource());
    comment(bitext, target, one.targetComments());
    one.bookmarks().forEach(label -> bookmark(bitext, target, label));
  }

  private static void setState(EditedBitext bitext, Segment segment, TranslationState state) {
    if (segment.getState() != state) {
      segment.setState(state);
      segment.setStateBy(bitext.author());
      segment.setStateAt(bitext.now());
    }
  }

  private static Segment first(List<Segment> side, List<Segment> other) {
    return side.isEmpty() ? other.getFirst() : side.getFirst();
  }

  private static void comment(EditedBitext bitext, Segment segment, List<ReviewComment> comments)
      throws EditException {
    for (ReviewComment one : comments) {
      EditedBitext.requireLegal(one.text());
      EditedBitext.requireLegal(one.author());
      Comment comment = BitextFactory.eINSTANCE.createComment();
      comment.setText(one.text());
      comment.setAuthor(one.author().isEmpty() ? bitext.author() : one.author());
      comment.setCreated(bitext.now());
      segment.getComments().add(comment);
    }
  }

  private static void bookmark(EditedBitext bitext, Segment segment, String label) {
    boolean there =
        segment.getBookmarks().stream().anyMatch(one -> Objects.equals(one.getLabel(), label));
    if (!there) {
      Bookmark bookmark = BitextFactory.eINSTANCE.createBookmark();
      bookmark.setLabel(label.isEmpty() ? null : label);
      bookmark.setAuthor(bitext.author());
      bookmark.setCreated(bitext.now());
      segment.getBookmarks().add(bookmark);
    }
  }
}
