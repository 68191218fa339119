package org.bayan.core;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.bayan.core.internal.Termbases;
import org.bayan.exchange.TableColumn;
import org.bayan.model.termbase.TermSection;
import org.bayan.terms.check.Finding;
import org.bayan.terms.check.TermbaseCheck;

/** Looks for the faults of a termbase. */
public final class CheckTerms {

  private static final List<TableColumn<Finding>> COLUMNS =
      List.of(
          TableColumn.text("severity", "severity", CheckTerms::severity),
          TableColumn.text("check", "check", finding -> finding.rule().id()),
          TableColumn.text("concept id", "concept", finding -> finding.concept().getId()),
          TableColumn.text("language", "language", Finding::language),
          TableColumn.text("term", "term", CheckTerms::term),
          TableColumn.text("what", "what", Finding::sentence));

  /**
   * Checks termbases, each by itself.
   *
   * @param termbases what to check
   * @param languages BCP 47 tags of the languages that every concept must have; empty for those
   *     that at least half of the concepts have
   * @return what was found, in the order of the concepts
   * @throws TaskException when a termbase cannot be read
   */
  public ResultTable<Finding> run(TermbaseChoice termbases, List<String> languages)
      throws TaskException {
    Set<String> primary =
        languages.stream()
            .map(tag -> Locale.forLanguageTag(tag).getLanguage())
            .collect(Collectors.toSet());
    TermbaseCheck check = new TermbaseCheck(primary);
    List<Finding> findings =
        Termbases.load(termbases).stream()
            .flatMap(termbase -> check.run(termbase).stream())
            .toList();
    return new ResultTable<>(COLUMNS, findings);
  }

  private static String severity(Finding finding) {
    return finding.rule().severity().name().toLowerCase(Locale.ROOT);
  }

  private static String term(Finding finding) {
    return finding.term().map(TermSection::getTerm).orElse("");
  }
}
