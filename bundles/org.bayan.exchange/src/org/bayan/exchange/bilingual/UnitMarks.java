package org.bayan.exchange.bilingual;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bayan.model.bitext.BeadStatus;
import org.bayan.model.bitext.TranslationState;

/**
 * What a unit says, so short that it can travel with it: digests of the texts and notes, and the
 * state.
 *
 * @param source of the source
 * @param target of the target; of no text where there is none
 * @param state two digits: how far the translation is, and what was said of the pair
 * @param notes of the notes, in whatever order
 * @param each of each comment and bookmark; empty where that is not known or there are none
 */
public record UnitMarks(
    String source, String target, String state, String notes, Set<String> each) {
  private static final int LENGTH = 8;
  private static final Pattern LINE =
      Pattern.compile("([0-9a-f]{8})-([0-9a-f]{8})-([0-4][0-2])-([0-9a-f]{8})((?:-[0-9a-f]{8})*)");
  private static final String SEPARATOR = "-";

  /** The marks of a unit as it is. */
  public static UnitMarks of(BilingualUnit unit) {
    return new UnitMarks(
        digest(unit.source().canonical()),
        digest(unit.target().map(BilingualText::canonical).orElse("")),
        state(unit.target().isPresent() ? unit.state() : UnitState.NEW),
        notes(unit.notes()),
        unit.notes().stream()
            .filter(note -> note.kind() != BilingualNote.Kind.PAIR)
            .map(UnitMarks::of)
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  /** The digest of a note. */
  public static String of(BilingualNote note) {
    return digest(said(note));
  }

  private static String said(BilingualNote note) {
    return note.kind() + "\n" + note.text();
  }

  private static String state(UnitState state) {
    return "" + state.translation().ordinal() + state.status().ordinal();
  }

  /** The state that the unit was in. */
  public UnitState unitState() {
    return new UnitState(
        TranslationState.values()[state.charAt(0) - '0'],
        BeadStatus.values()[state.charAt(1) - '0']);
  }

  private static String notes(List<BilingualNote> notes) {
    return digest(notes.stream().map(UnitMarks::said).sorted().collect(Collectors.joining("\n\n")));
  }

  /** Copies the set, in order. */
  public UnitMarks {
    each = Collections.unmodifiableSet(new TreeSet<>(each));
  }

  /** All in one line, without white space. */
  public String longLine() {
    return each.isEmpty() ? line() : line() + SEPARATOR + String.join(SEPARATOR, each);
  }

  /** All but those of each note in one line, without white space. */
  public String line() {
    return String.join(SEPARATOR, source, target, state, notes);
  }

  /** Reads a {@link #longLine} or {@link #line}; empty when it is none. */
  public static Optional<UnitMarks> of(String line) {
    Matcher matcher = LINE.matcher(line.replaceAll("\\s+", ""));
    return matcher.matches()
        ? Optional.of(
            new UnitMarks(
                matcher.group(1),
                matcher.group(2),
                matcher.group(3),
                matcher.group(4),
                each(matcher.group(5))))
        : Optional.empty();
  }

  private static Set<String> each(String digests) {
    return Arrays.stream(digests.split(SEPARATOR))
        .filter(one -> !one.isEmpty())
        .collect(Collectors.toSet());
  }

  private static String digest(String text) {
    try {
      byte[] bytes =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(bytes).substring(0, LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
