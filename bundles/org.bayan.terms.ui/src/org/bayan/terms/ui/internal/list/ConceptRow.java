package org.bayan.terms.ui.internal.list;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.LanguageSection;
import org.bayan.model.termbase.TermSection;
import org.bayan.model.termbase.TermStatus;
import org.bayan.model.termbase.TermbasePackage;
import org.bayan.model.termbase.Transaction;
import org.bayan.model.termbase.WorkflowState;

/**
 * What the list knows of a concept. It is taken where the concept cannot change and may be read on
 * any thread.
 *
 * @param concept the concept itself
 * @param id its id
 * @param terms the term to use in each primary language, in the order of the concept
 * @param unusable the languages whose term is not to be used any more
 * @param statuses the statuses of its terms
 * @param subject its subject field; empty for none
 * @param bodies the bodies that have issued its terms
 * @param workflow how far it is
 * @param changedAt when it was changed last, where that is known
 * @param changedBy who has changed it last; empty where that is unknown
 */
public record ConceptRow(
    ConceptEntry concept,
    String id,
    Map<String, String> terms,
    Set<String> unusable,
    Set<TermStatus> statuses,
    String subject,
    Set<String> bodies,
    WorkflowState workflow,
    Optional<Instant> changedAt,
    String changedBy) {

  /** The statuses of a term, the best first. */
  private static final List<TermStatus> BEST_FIRST =
      List.of(
          TermStatus.PREFERRED,
          TermStatus.UNSPECIFIED,
          TermStatus.ADMITTED,
          TermStatus.DEPRECATED,
          TermStatus.SUPERSEDED);

  /** What there is to know of a concept now. */
  public static ConceptRow of(ConceptEntry concept) {
    Map<String, TermSection> best = new LinkedHashMap<>();
    Set<TermStatus> statuses = EnumSet.noneOf(TermStatus.class);
    Set<String> bodies = new LinkedHashSet<>();
    for (LanguageSection section : concept.getLanguages()) {
      for (TermSection term : section.getTerms()) {
        best.merge(primary(section.getLanguage()), term, ConceptRow::better);
        statuses.add(term.getStatus());
        if (term.getIssuingBody() != null && !term.getIssuingBody().isBlank()) {
          bodies.add(term.getIssuingBody().strip());
        }
      }
    }
    Map<String, String> terms = new LinkedHashMap<>();
    Set<String> unusable = new LinkedHashSet<>();
    best.forEach(
        (language, term) -> {
          terms.put(language, String.valueOf(term.getTerm()));
          if (BEST_FIRST.indexOf(term.getStatus()) >= BEST_FIRST.indexOf(TermStatus.DEPRECATED)) {
            unusable.add(language);
          }
        });
    Optional<Transaction> last =
        concept.eIsSet(TermbasePackage.Literals.DESCRIBED__TRANSACTIONS)
            ? Optional.of(concept.getTransactions().getLast())
            : Optional.empty();
    return new ConceptRow(
        concept,
        String.valueOf(concept.getId()),
        Collections.unmodifiableMap(terms),
        Collections.unmodifiableSet(unusable),
        Collections.unmodifiableSet(statuses),
        text(concept.getSubjectField()),
        Collections.unmodifiableSet(bodies),
        concept.getWorkflow(),
        last.map(Transaction::getAt).flatMap(ConceptRow::instant),
        last.map(Transaction::getBy).map(ConceptRow::text).orElse(""));
  }

  private static TermSection better(TermSection one, TermSection other) {
    return BEST_FIRST.indexOf(other.getStatus()) < BEST_FIRST.indexOf(one.getStatus())
        ? other
        : one;
  }

  private static String text(String text) {
    return text == null ? "" : text.strip();
  }

  /** The language of a tag without region and script. */
  static String primary(String tag) {
    return Locale.forLanguageTag(String.valueOf(tag)).getLanguage();
  }

  /** Others write a date without a time. */
  private static Optional<Instant> instant(String at) {
    try {
      return Optional.of(
          at.length() > 10
              ? Instant.parse(at)
              : LocalDate.parse(at).atStartOfDay(ZoneId.systemDefault()).toInstant());
    } catch (DateTimeParseException e) {
      // What another tool has written is no date that could be sorted by.
      return Optional.empty();
    }
  }

  /** The bodies in one line. */
  String bodiesInWords() {
    return String.join("; ", bodies);
  }
}
