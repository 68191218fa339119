package org.bayan.exchange.bilingual;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bayan.exchange.internal.xliff.CodeIds;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.Comment;
import org.bayan.model.bitext.InlineCode;
import org.bayan.model.bitext.Origin;
import org.bayan.model.bitext.Segment;
import org.bayan.model.bitext.TextUnit;
import org.bayan.model.bitext.TranslationState;

/**
 * Makes units of beads: a unit has the id of its bead, the texts of several segments joined by a
 * space, the notes and open comments, and the state of the target segment that is least far.
 */
public final class BeadUnits {

  /** Stands between the texts of two segments of a bead. */
  public static final String JOINT = " ";

  private BeadUnits() {}

  /** The units of the beads that have a source, in the order of the alignment. */
  public static BilingualFile of(BitextProject project, Alignment alignment) {
    return new BilingualFile(
        project.getSource().getLanguage(),
        alignment.getTarget().getLanguage(),
        alignment.getBeads().stream()
            .filter(bead -> !bead.getSource().isEmpty())
            .map(bead -> of(project, bead))
            .toList());
  }

  /** The unit of a bead. */
  public static BilingualUnit of(BitextProject project, Bead bead) {
    CodeIds ids = new CodeIds();
    BilingualText source = joined(bead.getSource(), ids, true);
    BilingualText target = joined(bead.getTarget(), ids, false);
    return new BilingualUnit(
        bead.getId(),
        document(project, bead),
        bead.getSource().isEmpty() ? "" : bead.getSource().getFirst().getUnit().getId(),
        source,
        target.text().isBlank() ? Optional.empty() : Optional.of(target),
        state(bead),
        notes(bead),
        Optional.empty());
  }

  private static BilingualText joined(List<Segment> segments, CodeIds ids, boolean source) {
    StringBuilder text = new StringBuilder();
    List<BilingualCode> codes = new ArrayList<>();
    for (int i = 0; i < segments.size(); i++) {
      Segment segment = segments.get(i);
      text.append(i == 0 ? "" : JOINT);
      int length = segment.getText().length();
      for (InlineCode code : segment.getCodes()) {
        int offset = text.length() + Math.clamp(code.getOffset(), 0, length);
        codes.add(
            new BilingualCode(
                offset,
                code.getKind(),
                source ? ids.inSource(code) : ids.inTarget(code),
                Objects.requireNonNullElse(code.getType(), ""),
                Objects.requireNonNullElse(code.getData(), ""),
                code.isDeletable()));
      }
      text.append(segment.getText());
    }
    return new BilingualText(text.toString(), codes);
  }

  private static UnitState state(Bead bead) {
    TranslationState state =
        bead.getTarget().stream()
            .map(Segment::getState)
            .min(TranslationState::compareTo)
            .orElse(TranslationState.INITIAL);
    return new UnitState(state, bead.getStatus());
  }

  private static List<BilingualNote> notes(Bead bead) {
    List<BilingualNote> notes = new ArrayList<>();
    if (bead.getNote() != null && !bead.getNote().isBlank()) {
      notes.add(new BilingualNote(BilingualNote.Kind.PAIR, bead.getNote(), ""));
    }
    addComments(notes, bead.getSource(), BilingualNote.Kind.SOURCE);
    addComments(notes, bead.getTarget(), BilingualNote.Kind.TARGET);
    bead.getTarget().stream()
        .flatMap(segment -> segment.getBookmarks().stream())
        .map(
            mark ->
                new BilingualNote(
                    BilingualNote.Kind.BOOKMARK,
                    Objects.requireNonNullElse(mark.getLabel(), ""),
                    Objects.requireNonNullElse(mark.getAuthor(), "")))
        .forEach(notes::add);
    return notes;
  }

  private static void addComments(
      List<BilingualNote> notes, List<Segment> segments, BilingualNote.Kind kind) {
    for (Segment segment : segments) {
      for (Comment comment : segment.getComments()) {
        if (!comment.isResolved()) {
          notes.add(
              new BilingualNote(
                  kind, comment.getText(), Objects.requireNonNullElse(comment.getAuthor(), "")));
        }
      }
    }
  }

  private static String document(BitextProject project, Bead bead) {
    TextUnit unit = bead.getSource().isEmpty() ? null : bead.getSource().getFirst().getUnit();
    Origin origin = unit == null ? null : unit.getDocument();
    Origin named = origin == null ? project.getSource().getOrigin() : origin;
    if (named == null || named.getFile() == null || named.getFile().isBlank()) {
      return named == null ? "" : Objects.requireNonNullElse(named.getTitle(), "");
    }
    // Where the file is on somebody's computer is no matter of others.
    String file = named.getFile().replace('\\', '/');
    return file.substring(file.lastIndexOf('/') + 1);
  }
}
