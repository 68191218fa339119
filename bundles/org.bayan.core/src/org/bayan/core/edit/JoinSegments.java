package org.bayan.core.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.Comment;
import org.bayan.model.bitext.Dismissal;
import org.bayan.model.bitext.InlineCode;
import org.bayan.model.bitext.Segment;
import org.bayan.model.bitext.TextUnit;

/**
 * Makes one segment of several that follow each other in a paragraph: the first, with what hangs on
 * the others and the state of the one that is least far. It stays in the beads that the first is
 * in. A bead that held all of them keeps what was said of it.
 *
 * @param segments at least two
 */
public record JoinSegments(List<Segment> segments) implements Edit {

  /** Copies the segments. */
  public JoinSegments {
    segments = List.copyOf(segments);
  }

  @Override
  public Place applyTo(EditedBitext bitext) throws EditException {
    List<Segment> ordered = ordered();
    Segment first = ordered.getFirst();
    bitext.sideOf(first);
    Bead bead = bitext.beadOf(first);
    List<JoinedBeads> beads =
        bitext.all().stream().map(one -> new JoinedBeads(one, ordered)).toList();
    for (JoinedBeads one : beads) {
      one.requireOpen(bitext);
    }
    List<Integer> starts = join(ordered);
    bitext.stamp(first);
    beads.forEach(one -> one.join(starts));
    bitext.project().getDismissals().forEach(one -> replace(one, ordered));
    first.getUnit().getSegments().removeAll(ordered.subList(1, ordered.size()));
    return Place.of(bead, first);
  }

  private List<Segment> ordered() throws EditException {
    if (segments.size() < 2) {
      throw new EditException(Refusal.TOO_FEW_SEGMENTS);
    }
    TextUnit unit = segments.getFirst().getUnit();
    for (Segment segment : segments) {
      if (segment.getUnit() != unit || unit == null) {
        throw new EditException(Refusal.OTHER_UNIT);
      }
      if (segment.isLocked()) {
        throw new EditException(Refusal.LOCKED);
      }
    }
    List<Segment> ordered =
        segments.stream().sorted(Comparator.comparing(unit.getSegments()::indexOf)).toList();
    int at = unit.getSegments().indexOf(ordered.getFirst());
    int end = at + ordered.size();
    if (end > unit.getSegments().size() || !unit.getSegments().subList(at, end).equals(ordered)) {
      throw new EditException(Refusal.NOT_ADJACENT);
    }
    return ordered;
  }

  /** Joins the segments and tells where in the text each begins. */
  private static List<Integer> join(List<Segment> ordered) {
    Segment first = ordered.getFirst();
    StringBuilder joined = new StringBuilder(first.getText());
    List<Integer> starts = new ArrayList<>(List.of(0));
    for (int i = 1; i < ordered.size(); i++) {
      Segment next = ordered.get(i);
      joined.append(SegmentGap.between(ordered.get(i - 1), next));
      starts.add(joined.length());
      joined.append(next.getText());
    }
    for (int i = 1; i < ordered.size(); i++) {
      take(first, ordered.get(i), starts.get(i));
    }
    first.setText(joined.toString());
    first.setEnd(ordered.getLast().getEnd());
    return starts;
  }

  /** Takes over what hangs on a segment. */
  private static void take(Segment first, Segment next, int shift) {
    for (InlineCode code : List.copyOf(next.getCodes())) {
      code.setOffset(code.getOffset() + shift);
    }
    for (Comment comment : next.getComments()) {
      if (CommentRange.isIn(comment)) {
        CommentRange.set(comment, comment.getStart() + shift, comment.getEnd() + shift);
      }
    }
    moveAll(next.getCodes(), first.getCodes());
    moveAll(next.getComments(), first.getComments());
    moveAll(next.getBookmarks(), first.getBookmarks());
    moveAll(next.getProperties(), first.getProperties());
    if (next.getState().compareTo(first.getState()) < 0) {
      first.setState(next.getState());
      first.setStateBy(next.getStateBy());
      first.setStateAt(next.getStateAt());
    }
    first.setEdited(first.isEdited() || next.isEdited());
  }

  private static <T> void moveAll(List<T> from, List<T> to) {
    List<T> moved = List.copyOf(from);
    from.clear();
    to.addAll(moved);
  }

  private static void replace(Dismissal dismissal, List<Segment> ordered) {
    List<Segment> named = dismissal.getSegments();
    List<Segment> gone = ordered.subList(1, ordered.size());
    if (named.stream().anyMatch(gone::contains)) {
      List<Segment> now =
          named.stream().map(s -> gone.contains(s) ? ordered.getFirst() : s).distinct().toList();
      named.clear();
      named.addAll(now);
    }
  }
}
