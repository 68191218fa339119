package org.bayan.terms.ui.internal.checks;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bayan.core.termfix.TermFix;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.LanguageSection;
import org.bayan.model.termbase.RelationKind;
import org.bayan.model.termbase.TermSection;
import org.bayan.model.termbase.TermStatus;
import org.bayan.terms.check.CheckRule;
import org.bayan.terms.check.Finding;
import org.bayan.terms.check.Severity;
import org.eclipse.osgi.util.NLS;

/** What is said of findings in the language of the user. */
final class CheckLabels {

  /** How {@code BodyConflicts} names a term of nobody. */
  private static final String NO_BODY = "no body";

  private CheckLabels() {}

  static String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> Messages.severityError;
      case WARNING -> Messages.severityWarning;
      case INFO -> Messages.severityInfo;
    };
  }

  static String rule(CheckRule rule) {
    return switch (rule) {
      case EMPTY_TERM -> Messages.ruleEmptyTerm;
      case UNTRIMMED_TERM -> Messages.ruleUntrimmedTerm;
      case REPEATED_ID -> Messages.ruleRepeatedId;
      case REPEATED_TERM -> Messages.ruleRepeatedTerm;
      case REPEATED_SPELLING -> Messages.ruleRepeatedSpelling;
      case DUPLICATE_CONCEPT -> Messages.ruleDuplicateConcept;
      case SHARED_TERM -> Messages.ruleSharedTerm;
      case PLURAL_OF_OTHER -> Messages.rulePluralOfOther;
      case MISSING_LANGUAGE -> Messages.ruleMissingLanguage;
      case TWO_PREFERRED -> Messages.ruleTwoPreferred;
      case CONFLICTING_BODIES -> Messages.ruleConflictingBodies;
      case NO_USABLE_TERM -> Messages.ruleNoUsableTerm;
      case BROKEN_REFERENCE -> Messages.ruleBrokenReference;
      case SELF_REFERENCE -> Messages.ruleSelfReference;
      case UNRETURNED_RELATION -> Messages.ruleUnreturnedRelation;
      case BROADER_CIRCLE -> Messages.ruleBroaderCircle;
      case INVALID_DATE -> Messages.ruleInvalidDate;
      case DATES_REVERSED -> Messages.ruleDatesReversed;
    };
  }

  private static String pattern(CheckRule rule) {
    return switch (rule) {
      case EMPTY_TERM -> Messages.saysEmptyTerm;
      case UNTRIMMED_TERM -> Messages.saysUntrimmedTerm;
      case REPEATED_ID -> Messages.saysRepeatedId;
      case REPEATED_TERM -> Messages.saysRepeatedTerm;
      case REPEATED_SPELLING -> Messages.saysRepeatedSpelling;
      case DUPLICATE_CONCEPT -> Messages.saysDuplicateConcept;
      case SHARED_TERM -> Messages.saysSharedTerm;
      case PLURAL_OF_OTHER -> Messages.saysPluralOfOther;
      case MISSING_LANGUAGE -> Messages.saysMissingLanguage;
      case TWO_PREFERRED -> Messages.saysTwoPreferred;
      case CONFLICTING_BODIES -> Messages.saysConflictingBodies;
      case NO_USABLE_TERM -> Messages.saysNoUsableTerm;
      case BROKEN_REFERENCE -> Messages.saysBrokenReference;
      case SELF_REFERENCE -> Messages.saysSelfReference;
      case UNRETURNED_RELATION -> Messages.saysUnreturnedRelation;
      case BROADER_CIRCLE -> Messages.saysBroaderCircle;
      case INVALID_DATE -> Messages.saysInvalidDate;
      case DATES_REVERSED -> Messages.saysDatesReversed;
    };
  }

  /** What is wrong, in a sentence. */
  static String sentence(Finding finding) {
    Object[] details =
        finding.details().stream().map(detail -> detail(finding.rule(), detail)).toArray();
    return NLS.bind(pattern(finding.rule()), details);
  }

  private static String detail(CheckRule rule, String detail) {
    return switch (rule) {
      case MISSING_LANGUAGE ->
          Locale.forLanguageTag(detail)
              .getDisplayLanguage(Locale.getDefault(Locale.Category.DISPLAY));
      case BROKEN_REFERENCE, SELF_REFERENCE, UNRETURNED_RELATION -> relation(detail);
      case CONFLICTING_BODIES -> detail.equals(NO_BODY) ? Messages.noBody : detail;
      default -> detail;
    };
  }

  private static String relation(String detail) {
    return RelationKind.VALUES.stream()
        .filter(kind -> kind.name().toLowerCase(Locale.ROOT).replace('_', ' ').equals(detail))
        .findFirst()
        .map(CheckLabels::name)
        .orElse(detail);
  }

  private static String name(RelationKind kind) {
    return switch (kind) {
      case RELATED -> Messages.relationRelated;
      case BROADER -> Messages.relationBroader;
      case NARROWER -> Messages.relationNarrower;
      case SEE -> Messages.relationSee;
      case REPLACED_BY -> Messages.relationReplacedBy;
    };
  }

  /**
   * What people call the concept of a finding: the term it is in, and its name in each language.
   */
  static String concept(Finding finding) {
    Stream<String> own = finding.term().map(TermSection::getTerm).stream();
    Stream<String> others =
        finding.concept().getLanguages().stream()
            .filter(section -> finding.term().filter(t -> t.getSection() == section).isEmpty())
            .flatMap(section -> name(section).stream());
    String names =
        Stream.concat(own, others)
            .filter(name -> name != null && !name.isBlank())
            .collect(Collectors.joining(" \u2013 "));
    return names.isEmpty() ? String.valueOf(id(finding.concept())) : names;
  }

  private static String id(ConceptEntry concept) {
    return concept.getId();
  }

  private static Optional<String> name(LanguageSection section) {
    List<TermSection> terms = section.getTerms();
    return terms.stream()
        .filter(term -> term.getStatus() == TermStatus.PREFERRED)
        .findFirst()
        .or(() -> terms.stream().findFirst())
        .map(TermSection::getTerm);
  }

  static String fix(TermFix fix) {
    String pattern =
        switch (fix.kind()) {
          case REMOVE_TERM -> Messages.fixRemoveTerm;
          case TRIM_TERM -> Messages.fixTrimTerm;
          case ADMIT_TERM -> Messages.fixAdmitTerm;
          case REMOVE_REFERENCE -> Messages.fixRemoveReference;
          case RETURN_RELATION -> Messages.fixReturnRelation;
        };
    return NLS.bind(pattern, fix.subject().replace("&", "&&"));
  }
}
