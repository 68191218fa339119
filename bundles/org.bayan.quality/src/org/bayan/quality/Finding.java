package org.bayan.quality;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.bayan.terms.check.Severity;

/**
 * What a check found in a pair.
 *
 * @param check what is wrong
 * @param severity how bad it is by the profile
 * @param pair the pair
 * @param source where it is in the source; empty where it is nowhere in particular
 * @param target where it is in the target; empty where it is nowhere in particular
 * @param details what the sentence of the {@linkplain QualityCheck check} names, in that order
 * @param occurrence which of several like ones in the pair, from 1
 * @param fix what would mend it, where that can be told
 */
public record Finding(
    QualityCheck check,
    Severity severity,
    CheckedPair pair,
    List<TextRange> source,
    List<TextRange> target,
    List<String> details,
    int occurrence,
    Optional<Fix> fix) {

  /** Copies the lists. */
  public Finding {
    Objects.requireNonNull(check, "check");
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(pair, "pair");
    Objects.requireNonNull(fix, "fix");
    source = List.copyOf(source);
    target = List.copyOf(target);
    details = List.copyOf(details);
  }

  /** What is wrong, in an English sentence. */
  public String sentence() {
    return check.sentence(details);
  }

  /**
   * What is wrong, in an English sentence.
   *
   * @param shown how each detail is shown
   */
  public String sentence(UnaryOperator<String> shown) {
    return check.sentence(details.stream().map(shown).toList());
  }

  /**
   * What tells this finding from others in the same pair. It stays the same while the pair has the
   * fault, wherever in the text that moves, so that a finding once ruled out stays so.
   */
  public String key() {
    String key = check.id() + ":" + String.join("|", details);
    return occurrence == 1 ? key : key + "#" + occurrence;
  }
}
