package org.bayan.core.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.bayan.core.edit.ReviewedBead;
import org.bayan.core.edit.ReviewedBead.ReviewComment;
import org.bayan.core.review.ReviewChange.Field;
import org.bayan.core.review.ReviewChange.Kind;
import org.bayan.exchange.bilingual.BeadUnits;
import org.bayan.exchange.bilingual.BilingualNote;
import org.bayan.exchange.bilingual.BilingualText;
import org.bayan.exchange.bilingual.BilingualUnit;
import org.bayan.exchange.bilingual.ReviewRow;
import org.bayan.exchange.bilingual.UnitMarks;
import org.bayan.exchange.bilingual.UnitState;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BeadStatus;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.Described;
import org.bayan.model.bitext.InlineCode;
import org.bayan.model.bitext.Segment;

/**
 * Compares one unit three ways: as it is in the file, as it is in the bitext, and as its marks say
 * that it was when it went out.
 */
final class BeadReview {
  private final Bead bead;
  private final BilingualUnit ours;
  private final BilingualUnit theirs;
  private final UnitMarks ourMarks;
  private final UnitMarks theirMarks;
  private final boolean plain;
  private final boolean overwrite;
  private final Predicate<ReviewChange> taken;
  private final boolean keepsNotes;
  private final List<ReviewChange> changes = new ArrayList<>();
  private Optional<String> target = Optional.empty();
  private Optional<List<InlineCode>> codes = Optional.empty();
  private Optional<UnitState> state = Optional.empty();
  private Optional<String> note = Optional.empty();
  private final List<BilingualNote> added = new ArrayList<>();
  private final List<Described> removed = new ArrayList<>();

  BeadReview(
      BitextProject project,
      Bead bead,
      BilingualUnit theirs,
      Returned returned,
      boolean overwrite,
      Predicate<ReviewChange> taken) {
    this.bead = bead;
    this.theirs = theirs;
    this.plain = returned.plain();
    this.keepsNotes = returned.keepsNotes();
    this.overwrite = overwrite;
    this.taken = taken;
    BilingualUnit unit = BeadUnits.of(project, bead);
    ours = plain ? ReviewRow.plain(unit) : unit;
    ourMarks = UnitMarks.of(ours);
    theirMarks = UnitMarks.of(theirs);
    compareSource();
    compareTarget();
    compareState();
    compareNotes();
  }

  List<ReviewChange> changes() {
    return changes;
  }

  /** What is to be done; empty for nothing. */
  Optional<ReviewedBead> reviewed() {
    if (target.isEmpty()
        && state.isEmpty()
        && note.isEmpty()
        && added.isEmpty()
        && removed.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new ReviewedBead(
            bead,
            target,
            codes,
            plain ? Optional.empty() : state.map(UnitState::translation),
            state.map(UnitState::status),
            note,
            comments(BilingualNote.Kind.SOURCE),
            comments(BilingualNote.Kind.TARGET),
            added.stream()
                .filter(one -> one.kind() == BilingualNote.Kind.BOOKMARK)
                .map(BilingualNote::text)
                .toList(),
            removed));
  }

  private List<ReviewComment> comments(BilingualNote.Kind kind) {
    return added.stream()
        .filter(one -> one.kind() == kind)
        .map(one -> new ReviewComment(one.text(), one.author()))
        .toList();
  }

  /** What a field has become: nothing, a change or a conflict. */
  private Optional<Kind> compare(Function<UnitMarks, String> field) {
    String there = field.apply(theirMarks);
    String here = field.apply(ourMarks);
    if (there.equals(here)) {
      return Optional.empty();
    }
    Optional<String> base = theirs.marks().map(field);
    if (base.equals(Optional.of(there))) {
      return Optional.empty();
    }
    boolean clear = base.equals(Optional.of(here)) || overwrite;
    return Optional.of(clear ? Kind.CHANGED : Kind.CONFLICT);
  }

  private boolean isLocked() {
    return bead.getTarget().stream().anyMatch(Segment::isLocked);
  }

  private boolean add(Optional<Kind> kind, Field field, String before, String after) {
    Optional<ReviewChange> change =
        kind.map(one -> new ReviewChange(bead.getId(), one, field, before, after));
    change.ifPresent(changes::add);
    return change.filter(one -> one.kind() != Kind.REFUSED).filter(taken).isPresent();
  }

  /**
   * What is edited there is no matter of a translator. What was edited here makes the translation
   * one of another source, which is said where there is one to take over.
   */
  private void compareSource() {
    boolean edited = !theirMarks.source().equals(ourMarks.source()) && !sourceChangedHere();
    add(
        edited ? Optional.of(Kind.REFUSED) : Optional.empty(),
        Field.SOURCE,
        ours.source().text(),
        theirs.source().text());
  }

  private boolean sourceChangedHere() {
    return theirs.marks().filter(base -> base.source().equals(ourMarks.source())).isEmpty()
        && !theirMarks.source().equals(ourMarks.source());
  }

  private void compareTarget() {
    Optional<Kind> kind = compare(UnitMarks::target);
    if (kind.isEmpty()) {
      return;
    }
    String text = theirs.target().map(BilingualText::text).orElse("");
    boolean refused = isLocked() || text.isBlank() || isAcceptedGap();
    boolean other = sourceChangedHere() && !overwrite;
    Optional<Kind> known = Optional.of(refused ? Kind.REFUSED : other ? Kind.CONFLICT : kind.get());
    String before = ours.target().map(BilingualText::text).orElse("");
    if (add(known, Field.TARGET, before, text)) {
      target = Optional.of(text);
      codes = plain ? Optional.empty() : Optional.of(ReturnedCodes.of(bead, theirs));
    }
  }

  /** A bead that a person accepted as it is, without a translation. */
  private boolean isAcceptedGap() {
    return bead.getTarget().isEmpty() && bead.getStatus() == BeadStatus.ACCEPTED;
  }

  private void compareState() {
    boolean nothing = bead.getTarget().isEmpty() && target.isEmpty();
    if (nothing || theirs.target().isEmpty()) {
      return;
    }
    Optional<Kind> kind = compare(plain ? BeadReview::status : UnitMarks::state);
    if (add(kind, Field.STATE, words(ours.state()), words(theirs.state()))) {
      state = Optional.of(theirs.state());
    }
  }

  /** A table says nothing of how far a translation is. */
  private static String status(UnitMarks marks) {
    return marks.unitState().status().getName();
  }

  private String words(UnitState state) {
    String status = state.status().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return plain ? status : state.translation().name().toLowerCase(Locale.ROOT) + ", " + status;
  }

  private void compareNotes() {
    Optional<Kind> kind = compare(UnitMarks::notes);
    if (kind.isEmpty()) {
      return;
    }
    if (plain) {
      compareLines();
      return;
    }
    String before = Objects.requireNonNullElse(bead.getNote(), "").strip();
    List<String> pair =
        theirs.notes().stream()
            .filter(one -> one.kind() == BilingualNote.Kind.PAIR)
            .map(BilingualNote::text)
            .toList();
    String after = String.join("\n", pair);
    if (kind.equals(Optional.of(Kind.CHANGED)) && after.isEmpty()) {
      kind = removal();
    }
    if (!before.equals(after) && add(kind, Field.NOTE, before, after)) {
      note = Optional.of(after);
    }
    CommentReview comments = new CommentReview(bead, theirs);
    // A comment that is new overwrites nothing.
    for (BilingualNote one : comments.added()) {
      add(Optional.of(Kind.CHANGED), Field.COMMENT, "", one.text());
      added.add(one);
    }
    for (CommentReview.Own one : comments.removed()) {
      if (add(removal(), Field.COMMENT, one.note().text(), "")) {
        removed.add(one.model());
      }
    }
  }

  /** A tool that knows no notes has not removed them. */
  private Optional<Kind> removal() {
    return Optional.of(keepsNotes || overwrite ? Kind.CHANGED : Kind.CONFLICT);
  }

  /** Lines of the comment that were not there are a new comment, which overwrites nothing. */
  private void compareLines() {
    Set<String> known =
        ours.notes().stream()
            .flatMap(own -> own.text().lines())
            .map(String::strip)
            .collect(Collectors.toSet());
    String lines =
        theirs.notes().stream()
            .flatMap(one -> one.text().lines())
            .map(String::strip)
            .filter(line -> !line.isEmpty() && !known.contains(line))
            .collect(Collectors.joining("\n"));
    if (!lines.isEmpty()) {
      add(Optional.of(Kind.CHANGED), Field.COMMENT, "", lines);
      added.add(new BilingualNote(BilingualNote.Kind.TARGET, lines, ""));
    }
  }
}
