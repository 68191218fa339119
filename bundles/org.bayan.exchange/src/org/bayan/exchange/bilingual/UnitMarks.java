package org.bayan.exchange.bilingual;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a unit says, so short that it can travel with it: digests of the texts and notes, and the
 * state.
 *
 * @param source of the source
 * @param target of the target; of no text where there is none
 * @param state the state in the words of {@link #state}
 * @param notes of the notes, in whatever order
 */
public record UnitMarks(String source, String target, String state, String notes) {
  private static final int LENGTH = 12;
  private static final String SEPARATOR = " ";

  /** The marks of a unit as it is. */
  public static UnitMarks of(BilingualUnit unit) {
    return new UnitMarks(
        digest(unit.source().canonical()),
        digest(unit.target().map(BilingualText::canonical).orElse("")),
        state(unit.target().isPresent() ? unit.state() : UnitState.NEW),
        notes(unit.notes()));
  }

  private static String state(UnitState state) {
    return state.translation().getName() + "/" + state.status().getName();
  }

  private static String notes(List<BilingualNote> notes) {
    return digest(
        notes.stream()
            .map(note -> note.kind() + "\n" + note.text())
            .sorted()
            .collect(Collectors.joining("\n\n")));
  }

  /** All in one line, without white space at its ends. */
  public String line() {
    return String.join(SEPARATOR, source, target, state, notes);
  }

  /** Reads a {@link #line}; empty when it is none. */
  public static Optional<UnitMarks> of(String line) {
    String[] parts = line.strip().split("\\s+");
    return parts.length == 4
        ? Optional.of(new UnitMarks(parts[0], parts[1], parts[2], parts[3]))
        : Optional.empty();
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
