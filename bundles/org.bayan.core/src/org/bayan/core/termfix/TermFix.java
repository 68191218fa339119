package org.bayan.core.termfix;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.bayan.core.termedit.AddPart;
import org.bayan.core.termedit.EditedTermbase;
import org.bayan.core.termedit.RemoveParts;
import org.bayan.core.termedit.SetValue;
import org.bayan.core.termedit.TermEditException;
import org.bayan.core.termedit.TermRefusal;
import org.bayan.core.termedit.TermbaseEdit;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.CrossReference;
import org.bayan.model.termbase.Described;
import org.bayan.model.termbase.RelationKind;
import org.bayan.model.termbase.TermSection;
import org.bayan.model.termbase.TermStatus;
import org.bayan.model.termbase.TermbaseFactory;
import org.bayan.model.termbase.TermbasePackage;
import org.bayan.terms.check.Finding;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * A way to mend a finding.
 *
 * @param kind what it does
 * @param subject what it is done to, to be shown: a term, or the id of a concept
 * @param edit does it, in the termbase that the finding was made in or one that equals it
 */
public record TermFix(Kind kind, String subject, TermbaseEdit edit) {

  /** What ways there are. */
  public enum Kind {
    /** Removes a term that says nothing that its double does not say. */
    REMOVE_TERM,
    /** Takes away superfluous white space. */
    TRIM_TERM,
    /** Lets a preferred term be an admitted one. */
    ADMIT_TERM,
    /** Removes a reference that leads nowhere, or back. */
    REMOVE_REFERENCE,
    /** Names the concept at the other one as well. */
    RETURN_RELATION
  }

  /** The safe ways to mend a finding; often none. */
  public static List<TermFix> of(Finding finding) {
    return switch (finding.rule()) {
      case REPEATED_TERM -> repeated(finding);
      case UNTRIMMED_TERM -> List.of(trim(finding.term().orElseThrow()));
      case TWO_PREFERRED -> admit(finding);
      case BROKEN_REFERENCE, SELF_REFERENCE -> List.of(removeReference(finding));
      case UNRETURNED_RELATION -> returnRelation(finding).stream().toList();
      default -> List.of();
    };
  }

  private static List<TermFix> repeated(Finding finding) {
    TermSection term = finding.term().orElseThrow();
    boolean covered =
        term.getSection().getTerms().stream()
            .takeWhile(earlier -> earlier != term)
            .anyMatch(earlier -> says(earlier, term));
    PartPlace place = PartPlace.of(term);
    return covered
        ? List.of(
            new TermFix(
                Kind.REMOVE_TERM,
                term.getTerm(),
                termbase -> new RemoveParts(List.of(place.in(termbase))).applyTo(termbase)))
        : List.of();
  }

  /** Whether a term says all that its double says. */
  private static boolean says(TermSection term, TermSection twin) {
    for (EStructuralFeature feature : twin.eClass().getEAllStructuralFeatures()) {
      boolean own =
          feature == TermbasePackage.Literals.TERM_SECTION__SECTION
              || feature == TermbasePackage.Literals.TERM_SECTION__ID
              || feature == TermbasePackage.Literals.DESCRIBED__TRANSACTIONS;
      boolean same =
          own
              || !twin.eIsSet(feature)
              || new EcoreUtil.EqualityHelper() {
                private static final long serialVersionUID = 1L;

                boolean agree() {
                  return haveEqualFeature(term, twin, feature);
                }
              }.agree();
      boolean spelling = feature == TermbasePackage.Literals.TERM_SECTION__TERM;
      if (!same && !spelling) {
        return false;
      }
    }
    return squeezed(term).equals(squeezed(twin));
  }

  private static String squeezed(TermSection term) {
    return term.getTerm().strip().replaceAll("\\s+", " ");
  }

  private static TermFix trim(TermSection term) {
    PartPlace place = PartPlace.of(term);
    String trimmed =
        term.getTerm()
            .replaceAll("^[\\s\\u00A0\\u202F]+|[\\s\\u00A0\\u202F]+$", "")
            .replaceAll("[\\t\\n\\r]|\\s{2,}", " ");
    return new TermFix(
        Kind.TRIM_TERM,
        trimmed,
        termbase ->
            new SetValue(place.in(termbase), TermbasePackage.Literals.TERM_SECTION__TERM, trimmed)
                .applyTo(termbase));
  }

  private static List<TermFix> admit(Finding finding) {
    TermSection term = finding.term().orElseThrow();
    List<TermFix> fixes = new ArrayList<>();
    term.getSection().getTerms().stream()
        .filter(one -> one.getStatus() == TermStatus.PREFERRED)
        .filter(one -> one == term || finding.details().contains(one.getTerm()))
        .forEach(one -> fixes.add(admit(one)));
    return fixes;
  }

  private static TermFix admit(TermSection term) {
    PartPlace place = PartPlace.of(term);
    return new TermFix(
        Kind.ADMIT_TERM,
        term.getTerm(),
        termbase ->
            new SetValue(
                    place.in(termbase),
                    TermbasePackage.Literals.TERM_SECTION__STATUS,
                    TermStatus.ADMITTED)
                .applyTo(termbase));
  }

  private static TermFix removeReference(Finding finding) {
    PartPlace place = PartPlace.of(finding);
    String relation = finding.details().getFirst();
    String target =
        finding.details().size() > 1 ? finding.details().get(1) : finding.concept().getId();
    return new TermFix(
        Kind.REMOVE_REFERENCE,
        target,
        termbase -> {
          Described part = place.in(termbase);
          CrossReference reference =
              part.getCrossReferences().stream()
                  .filter(one -> Objects.equals(one.getTarget(), target))
                  .filter(one -> name(one.getRelation()).equals(relation))
                  .findFirst()
                  .orElseThrow(() -> new TermEditException(TermRefusal.GONE));
          new RemoveParts(List.of(reference)).applyTo(termbase);
        });
  }

  private static Optional<TermFix> returnRelation(Finding finding) {
    String id = finding.concept().getId();
    String other = finding.details().get(1);
    return relation(finding.details().get(2))
        .map(
            inverse ->
                new TermFix(
                    Kind.RETURN_RELATION, other, termbase -> refer(termbase, other, inverse, id)));
  }

  private static void refer(EditedTermbase termbase, String from, RelationKind relation, String to)
      throws TermEditException {
    ConceptEntry entry =
        termbase.concept(from).orElseThrow(() -> new TermEditException(TermRefusal.GONE));
    CrossReference reference = TermbaseFactory.eINSTANCE.createCrossReference();
    reference.setRelation(relation);
    reference.setTarget(to);
    new AddPart(entry, TermbasePackage.Literals.DESCRIBED__CROSS_REFERENCES, reference)
        .applyTo(termbase);
  }

  private static Optional<RelationKind> relation(String name) {
    return RelationKind.VALUES.stream().filter(kind -> name(kind).equals(name)).findFirst();
  }

  private static String name(RelationKind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
