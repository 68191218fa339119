package org.bayan.terms.ui.internal.checks;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.bayan.core.TermOrigin;
import org.bayan.terms.check.Finding;
import org.bayan.terms.ui.internal.concept.ConceptPlace;

/**
 * A row of the view Checks.
 *
 * @param finding what was found
 * @param origin the termbase
 */
record CheckedFinding(Finding finding, TermOrigin origin) implements ConceptPlace {

  @Override
  public Optional<Path> termbase() {
    return origin.file();
  }

  @Override
  public String conceptId() {
    return finding.concept().getId();
  }

  /** Whether two findings, one of which was made later, say the same. */
  boolean isSameAs(CheckedFinding other) {
    return finding.rule() == other.finding.rule()
        && Objects.equals(conceptId(), other.conceptId())
        && finding.language().equals(other.finding.language())
        && finding.details().equals(other.finding.details())
        && origin.equals(other.origin);
  }
}
