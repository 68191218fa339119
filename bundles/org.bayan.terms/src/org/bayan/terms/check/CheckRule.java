package org.bayan.terms.check;

import java.util.List;
import java.util.Locale;

/** What is looked for in a termbase. */
public enum CheckRule {
  /** A term without a letter or digit. */
  EMPTY_TERM(Severity.ERROR, "The term is empty."),
  /** White space around a term or twice within it. */
  UNTRIMMED_TERM(Severity.WARNING, "The term has white space at an end, or twice in a row."),
  /** Two concepts with one id; the detail is the id. */
  REPEATED_ID(Severity.ERROR, "Another concept has the id %s, too."),
  /** A term twice in one language of a concept; the detail is the other one. */
  REPEATED_TERM(Severity.WARNING, "The concept has this term twice in this language (%s)."),
  /** Two spellings that are found as one anyway; the detail is the other one. */
  REPEATED_SPELLING(
      Severity.INFO, "The concept has this term in another spelling (%s), found as the same."),
  /** Two concepts with common terms in two languages; the details are the other id and term. */
  DUPLICATE_CONCEPT(
      Severity.WARNING, "Concept %s has this term, and the terms of another language, too (%s)."),
  /** A term that two concepts share, which differ else; the details are the other id and term. */
  SHARED_TERM(Severity.INFO, "Concept %s has this term, too (%s)."),
  /** A term that is a plural of another concept's term; the details are its id and that term. */
  PLURAL_OF_OTHER(Severity.INFO, "The term is another number of a term of concept %s (%s)."),
  /** No term in a language of the termbase; the detail is the language. */
  MISSING_LANGUAGE(Severity.WARNING, "The concept has no term in '%s'."),
  /** Two preferred terms that do not differ in what they are for; the detail is the other one. */
  TWO_PREFERRED(Severity.WARNING, "Two terms of one kind are preferred (the other is %s)."),
  /** Two bodies that prefer different terms; the details are the bodies and the other term. */
  CONFLICTING_BODIES(Severity.WARNING, "%s prefers this term, but %s prefers %s."),
  /** Terms that must not be used, and none in their place. */
  NO_USABLE_TERM(
      Severity.WARNING,
      "All terms in this language are deprecated or superseded, and none replaces them."),
  /** A reference to nothing; the details are the relation and the id. */
  BROKEN_REFERENCE(Severity.ERROR, "The reference (%s) leads to %s, which does not exist."),
  /** A concept that refers to itself; the detail is the relation. */
  SELF_REFERENCE(Severity.ERROR, "The concept refers to itself (%s)."),
  /** A relation without its inverse; the details are the relation, the other id and the inverse. */
  UNRETURNED_RELATION(
      Severity.WARNING, "The concept names %2$s as %1$s, but is not named as %3$s there."),
  /** Concepts of which each is broader than the next; the detail is their ids. */
  BROADER_CIRCLE(Severity.ERROR, "The concept is broader than itself (%s)."),
  /** A date that is none; the detail is the date. */
  INVALID_DATE(Severity.ERROR, "'%s' is no date; write 2014, 2014-09 or 2014-09-30."),
  /** A term that ends before it begins; the details are the dates. */
  DATES_REVERSED(Severity.ERROR, "The term holds from %s but only until %s.");

  private final Severity severity;
  private final String sentence;

  CheckRule(Severity severity, String sentence) {
    this.severity = severity;
    this.sentence = sentence;
  }

  /** How bad a breach of the rule is. */
  public Severity severity() {
    return severity;
  }

  /** The name in lists, such as {@code missing-language}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  String sentence(List<String> details) {
    return String.format(Locale.ROOT, sentence, details.toArray());
  }
}
