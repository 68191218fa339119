package org.bayan.core.quality;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bayan.core.LexiconChoice;
import org.bayan.core.TermbaseChoice;
import org.bayan.quality.Profile;

/**
 * What to check.
 *
 * @param inputs bitexts, memories and pairs of texts
 * @param profile which checks run
 * @param termbases the termbases; empty for those that each bitext names, and the seed termbase for
 *     other files
 * @param lexicons tell names, omissions and additions
 * @param report where the printable report is written, if it is
 */
public record CheckRequest(
    List<QualityInput> inputs,
    Profile profile,
    Optional<TermbaseChoice> termbases,
    LexiconChoice lexicons,
    Optional<Path> report) {

  /** Copies the list. */
  public CheckRequest {
    inputs = List.copyOf(inputs);
    Objects.requireNonNull(profile, "profile");
    Objects.requireNonNull(termbases, "termbases");
    Objects.requireNonNull(lexicons, "lexicons");
    Objects.requireNonNull(report, "report");
  }
}
