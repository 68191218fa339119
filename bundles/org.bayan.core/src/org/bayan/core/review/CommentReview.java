package org.bayan.core.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.bayan.exchange.bilingual.BilingualNote;
import org.bayan.exchange.bilingual.BilingualUnit;
import org.bayan.exchange.bilingual.UnitMarks;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.Comment;
import org.bayan.model.bitext.Described;
import org.bayan.model.bitext.Segment;

/**
 * Compares comments and bookmarks three ways: those in the file, those of the bead, and those that
 * went out with it. What came in there is new, what went out and is there no more was removed;
 * without a record of what went out nothing is.
 */
final class CommentReview {

  /** A comment or bookmark of the bead, and what the file would say of it. */
  record Own(Described model, BilingualNote note) {}

  private final List<Own> own = new ArrayList<>();
  private final List<BilingualNote> theirs;
  private final Set<String> base;

  CommentReview(Bead bead, BilingualUnit returned) {
    theirs =
        returned.notes().stream().filter(one -> one.kind() != BilingualNote.Kind.PAIR).toList();
    base = returned.marks().map(UnitMarks::each).orElse(Set.of());
    comments(bead.getSource(), BilingualNote.Kind.SOURCE);
    comments(bead.getTarget(), BilingualNote.Kind.TARGET);
    for (Segment segment : bead.getTarget()) {
      segment
          .getBookmarks()
          .forEach(one -> own.add(own(one, BilingualNote.Kind.BOOKMARK, one.getLabel())));
    }
  }

  private void comments(List<Segment> segments, BilingualNote.Kind kind) {
    for (Segment segment : segments) {
      segment.getComments().stream()
          .filter(one -> !one.isResolved())
          .forEach((Comment one) -> own.add(own(one, kind, one.getText())));
    }
  }

  private static Own own(Described model, BilingualNote.Kind kind, String text) {
    return new Own(model, new BilingualNote(kind, Objects.requireNonNullElse(text, ""), ""));
  }

  /** Those that came in there. What was removed or edited here meanwhile does not come back. */
  List<BilingualNote> added() {
    return theirs.stream()
        .filter(one -> one.kind() == BilingualNote.Kind.BOOKMARK || !one.text().isEmpty())
        .filter(one -> own.stream().noneMatch(mine -> isSame(mine.note(), one)))
        .filter(one -> !base.contains(UnitMarks.of(one)))
        .toList();
  }

  /** Those that were removed there. Many tools drop empty notes, so that these say nothing. */
  List<Own> removed() {
    return own.stream()
        .filter(mine -> !mine.note().text().isEmpty() && base.contains(UnitMarks.of(mine.note())))
        .filter(mine -> theirs.stream().noneMatch(one -> isSame(mine.note(), one)))
        .toList();
  }

  private static boolean isSame(BilingualNote one, BilingualNote other) {
    return one.kind() == other.kind() && one.text().equals(other.text());
  }
}
