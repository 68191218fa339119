package org.bayan.terms.check;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.TermSection;

/**
 * A fault in a termbase.
 *
 * @param rule what it breaks
 * @param concept the concept it is in
 * @param language the language it is in, as a BCP 47 tag; empty where it is in none
 * @param term the term it is in; empty where it is in none
 * @param details what the {@linkplain CheckRule rule} names, in that order
 */
public record Finding(
    CheckRule rule,
    ConceptEntry concept,
    String language,
    Optional<TermSection> term,
    List<String> details) {

  /** Copies the details. */
  public Finding {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(concept, "concept");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(term, "term");
    details = List.copyOf(details);
  }

  /** A finding in a concept as a whole. */
  public static Finding in(ConceptEntry concept, CheckRule rule, String... details) {
    return new Finding(rule, concept, "", Optional.empty(), List.of(details));
  }

  /** A finding in a language of a concept. */
  public static Finding in(
      ConceptEntry concept, String language, CheckRule rule, String... details) {
    return new Finding(rule, concept, language, Optional.empty(), List.of(details));
  }

  /** A finding in a term. */
  public static Finding in(TermSection term, CheckRule rule, String... details) {
    return new Finding(
        rule,
        term.getSection().getEntry(),
        term.getSection().getLanguage(),
        Optional.of(term),
        List.of(details));
  }

  /** What is wrong, in an English sentence. */
  public String sentence() {
    return rule.sentence(details);
  }
}
