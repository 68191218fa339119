package org.bayan.core.termedit;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.Described;
import org.bayan.model.termbase.LanguageSection;
import org.bayan.model.termbase.Note;
import org.bayan.model.termbase.TermSection;
import org.bayan.model.termbase.TermbaseFactory;
import org.bayan.model.termbase.TermbasePackage.Literals;
import org.bayan.model.termbase.Transaction;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Adds to a concept all that another one says. Languages are the same by their tags. Terms are the
 * same where they are written alike and nothing that is said of one differs from what is said of
 * the other; else both are kept. Where a field can say one thing only, a note tells the other.
 */
final class ConceptMerge {

  private final String from;

  /**
   * A merge.
   *
   * @param from the id of the concept that is taken from
   */
  ConceptMerge(String from) {
    this.from = from;
  }

  /** Merges. What is taken from is used up by that. */
  void merge(ConceptEntry into, ConceptEntry other) {
    for (LanguageSection section : List.copyOf(other.getLanguages())) {
      Optional<LanguageSection> same =
          into.getLanguages().stream()
              .filter(one -> one.getLanguage().equalsIgnoreCase(section.getLanguage()))
              .findFirst();
      if (same.isPresent()) {
        mergeSections(same.get(), section);
      } else {
        into.getLanguages().add(section);
      }
    }
    mergeDescribed(into, other);
  }

  private void mergeSections(LanguageSection into, LanguageSection other) {
    for (TermSection term : List.copyOf(other.getTerms())) {
      Optional<TermSection> same =
          into.getTerms().stream().filter(one -> isSame(one, term)).findFirst();
      if (same.isPresent()) {
        mergeDescribed(same.get(), term);
      } else {
        into.getTerms().add(term);
      }
    }
    mergeDescribed(into, other);
  }

  private static boolean isSame(TermSection one, TermSection other) {
    return one.getTerm().equals(other.getTerm())
        && other.eClass().getEAllAttributes().stream()
            .filter(attribute -> !attribute.isMany() && other.eIsSet(attribute))
            .allMatch(attribute -> !one.eIsSet(attribute) || isEqual(one, other, attribute));
  }

  private static boolean isEqual(EObject one, EObject other, EStructuralFeature feature) {
    return Objects.equals(one.eGet(feature), other.eGet(feature));
  }

  private void mergeDescribed(Described into, Described other) {
    for (EAttribute attribute : other.eClass().getEAllAttributes()) {
      if (other.eIsSet(attribute) && !attribute.isID()) {
        mergeAttribute(into, other, attribute);
      }
    }
    for (EReference reference : other.eClass().getEAllContainments()) {
      if (other.eIsSet(reference) && !isMergedByItself(reference)) {
        addMissing(into, other, reference);
      }
    }
    sort(into.getTransactions());
  }

  private static boolean isMergedByItself(EReference reference) {
    return reference == Literals.CONCEPT_ENTRY__LANGUAGES
        || reference == Literals.LANGUAGE_SECTION__TERMS;
  }

  private void mergeAttribute(Described into, Described other, EAttribute attribute) {
    if (attribute.isMany()) {
      List<Object> values = values(into, attribute);
      values(other, attribute).stream()
          .filter(value -> !values.contains(value))
          .forEach(values::add);
    } else if (!into.eIsSet(attribute)) {
      into.eSet(attribute, other.eGet(attribute));
    } else if (!isEqual(into, other, attribute)
        && attribute != Literals.LANGUAGE_SECTION__LANGUAGE) {
      note(into, attribute.getName(), other.eGet(attribute));
    }
  }

  private void note(Described into, String field, Object value) {
    Note note = TermbaseFactory.eINSTANCE.createNote();
    note.setText(from + ", " + field + ": " + value);
    into.getNotes().add(note);
  }

  private static void addMissing(Described into, Described other, EReference reference) {
    List<Object> parts = values(into, reference);
    for (Object part : List.copyOf(values(other, reference))) {
      boolean known =
          parts.stream().anyMatch(one -> EcoreUtil.equals((EObject) one, (EObject) part));
      if (!known) {
        parts.add(part);
      }
    }
  }

  @SuppressWarnings("unchecked")
  private static List<Object> values(EObject object, EStructuralFeature feature) {
    return (List<Object>) object.eGet(feature);
  }

  /** Oldest first; those without a date stay where they are among their neighbours. */
  private static void sort(EList<Transaction> transactions) {
    if (transactions.stream().allMatch(one -> one.getAt() != null)) {
      ECollections.sort(transactions, Comparator.comparing(Transaction::getAt));
    }
  }
}
