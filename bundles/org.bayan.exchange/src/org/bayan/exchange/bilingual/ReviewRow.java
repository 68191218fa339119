package org.bayan.exchange.bilingual;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bayan.model.bitext.BeadStatus;

/**
 * A bead in a review table.
 *
 * @param number the number in the id of the bead, which it keeps for ever
 * @param source the source text
 * @param target the translation
 * @param status what a person has said of the pair: unreviewed, accepted or needs review
 * @param comment the note and the open comments, each on lines of its own
 * @param key the {@link UnitMarks} of the row as it went out
 */
public record ReviewRow(
    String number, String source, String target, String status, String comment, String key) {

  /** The headings of the columns. */
  public static final List<String> HEADINGS =
      List.of("Number", "Source", "Target", "Status", "Comment", "Key");

  /** The row of a unit. */
  public static ReviewRow of(BilingualUnit unit) {
    BilingualUnit plain = plain(unit);
    return new ReviewRow(
        number(unit.id()),
        plain.source().text(),
        plain.target().map(BilingualText::text).orElse(""),
        word(unit.state().status()),
        comment(plain),
        UnitMarks.of(plain).line());
  }

  /** The number in the id of a bead. */
  public static String number(String bead) {
    return bead.replaceFirst("^.*\\D", "");
  }

  /** A unit as a table can hold it: no codes, no white space around, all that is noted in one. */
  public static BilingualUnit plain(BilingualUnit unit) {
    String comment = comment(unit);
    return new BilingualUnit(
        unit.id(),
        unit.document(),
        unit.paragraph(),
        plain(unit.source()),
        unit.target().map(ReviewRow::plain).filter(text -> !text.text().isEmpty()),
        unit.state(),
        comment.isEmpty()
            ? List.of()
            : List.of(new BilingualNote(BilingualNote.Kind.TARGET, comment, "")),
        Optional.empty());
  }

  private static BilingualText plain(BilingualText text) {
    return BilingualText.of(tidy(text.text()));
  }

  private static String tidy(String text) {
    return text.replaceAll("\\R", "\n").strip();
  }

  private static String comment(BilingualUnit unit) {
    return unit.notes().stream()
        .filter(note -> note.kind() != BilingualNote.Kind.BOOKMARK)
        .map(note -> tidy(note.text()))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private static String word(BeadStatus status) {
    return status.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** The cells in the order of the headings. */
  public List<String> cells() {
    return List.of(number, source, target, status, comment, key);
  }

  /** The status that the row tells; empty where it tells none that there is. */
  public Optional<BeadStatus> beadStatus() {
    String wanted = status.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " ");
    return Stream.of(BeadStatus.values()).filter(one -> word(one).equals(wanted)).findFirst();
  }

  /** The row as a unit whose id is the number. */
  public BilingualUnit unit() {
    Optional<UnitMarks> marks = UnitMarks.of(key);
    BeadStatus said = beadStatus().orElse(BeadStatus.UNREVIEWED);
    UnitState before = marks.map(UnitMarks::unitState).orElse(UnitState.NEW);
    String translation = tidy(target);
    String noted = tidy(comment);
    return new BilingualUnit(
        number.strip(),
        "",
        "",
        BilingualText.of(tidy(source)),
        translation.isEmpty() ? Optional.empty() : Optional.of(BilingualText.of(translation)),
        new UnitState(before.translation(), said),
        noted.isEmpty()
            ? List.of()
            : List.of(new BilingualNote(BilingualNote.Kind.TARGET, noted, "")),
        marks);
  }
}
