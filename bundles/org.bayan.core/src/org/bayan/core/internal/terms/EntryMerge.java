package org.bayan.core.internal.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.bayan.core.TermChange;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.CrossReference;
import org.bayan.model.termbase.Definition;
import org.bayan.model.termbase.LanguageSection;
import org.bayan.model.termbase.RelationKind;
import org.bayan.model.termbase.TermSection;
import org.bayan.model.termbase.TermStatus;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Adds to an entry what another says of the same concept, field by field. Sections are the same by
 * language, terms by their text, the only definitions of both by their place; any other detail is
 * there already when one of the entry says at least as much.
 */
final class EntryMerge {
  private static final String ID = "id";

  private final String concept;
  private final Predicate<TermChange> replaces;
  private final boolean coarse;
  private final List<TermChange> changes = new ArrayList<>();

  /**
   * A merge.
   *
   * @param concept what changes call the concept
   * @param replaces whether the other wins in a conflict
   * @param coarse whether the other cannot tell superseded terms from deprecated ones
   */
  EntryMerge(String concept, Predicate<TermChange> replaces, boolean coarse) {
    this.concept = concept;
    this.replaces = replaces;
    this.coarse = coarse;
  }

  /** Merges, and says what it did. */
  List<TermChange> merge(ConceptEntry entry, ConceptEntry other) {
    merge(entry, other, "");
    return changes;
  }

  private void merge(EObject one, EObject other, String where) {
    for (EStructuralFeature feature : other.eClass().getEAllStructuralFeatures()) {
      boolean container = feature instanceof EReference reference && reference.isContainer();
      if (container || !other.eIsSet(feature) || feature.getName().equals(ID)) {
        continue;
      }
      if (feature.isMany()) {
        mergeAll(one, other, feature, where);
      } else {
        mergeValue(one, other, feature, where);
      }
    }
  }

  private void mergeValue(EObject one, EObject other, EStructuralFeature feature, String where) {
    Object before = one.eGet(feature);
    Object after = other.eGet(feature);
    String field = where + feature.getName();
    if (!one.eIsSet(feature)) {
      one.eSet(feature, after);
      change(TermChange.Kind.CHANGED, field, "", after);
    } else if (!Objects.equals(before, after) && !isFiner(before, after)) {
      if (replaces.test(change(TermChange.Kind.CONFLICT, field, before, after))) {
        one.eSet(feature, after);
      }
    }
  }

  /** Whether a value says what a coarse one does, and more. */
  private boolean isFiner(Object before, Object after) {
    return coarse && before == TermStatus.SUPERSEDED && after == TermStatus.DEPRECATED;
  }

  @SuppressWarnings("unchecked")
  private void mergeAll(EObject one, EObject other, EStructuralFeature feature, String where) {
    List<Object> values = (List<Object>) one.eGet(feature);
    List<Object> others = (List<Object>) other.eGet(feature);
    boolean onlyOnes = values.size() == 1 && others.size() == 1;
    for (Object value : List.copyOf(others)) {
      if (values.stream().anyMatch(known -> covers(known, value))) {
        continue;
      }
      Object same = same(values, value, onlyOnes);
      if (same instanceof EObject known) {
        merge(known, (EObject) value, where + label(known));
      } else {
        values.add(value instanceof EObject detail ? EcoreUtil.copy(detail) : value);
        change(TermChange.Kind.CHANGED, where + feature.getName(), "", shown(value));
      }
    }
  }

  /** The one that a value means; of terms written alike the one of the same status. */
  private static Object same(List<Object> values, Object value, boolean onlyOnes) {
    List<Object> alike = values.stream().filter(known -> isSame(known, value, onlyOnes)).toList();
    return alike.stream()
        .filter(
            known ->
                known instanceof TermSection term
                    && term.getStatus() == ((TermSection) value).getStatus())
        .findFirst()
        .orElse(alike.isEmpty() ? null : alike.get(0));
  }

  private static boolean isSame(Object known, Object value, boolean onlyOnes) {
    if (known instanceof LanguageSection section) {
      return section.getLanguage().equalsIgnoreCase(((LanguageSection) value).getLanguage());
    }
    if (known instanceof TermSection term) {
      return term.getTerm().equals(((TermSection) value).getTerm());
    }
    return known instanceof Definition && onlyOnes;
  }

  private static String label(EObject known) {
    return switch (known) {
      case LanguageSection section -> section.getLanguage() + " ";
      case TermSection term -> term.getTerm() + " ";
      default -> "definition ";
    };
  }

  /** Whether a detail says all that another says. */
  private static boolean covers(Object known, Object value) {
    if (!(value instanceof EObject detail) || !(known instanceof EObject there)) {
      return Objects.equals(known, value);
    }
    if (value instanceof LanguageSection || value instanceof TermSection) {
      return EcoreUtil.equals(there, detail);
    }
    if (detail instanceof CrossReference reference && isVague(reference)) {
      return Objects.equals(((CrossReference) there).getTarget(), reference.getTarget());
    }
    return detail.eClass().getEAllAttributes().stream()
        .filter(detail::eIsSet)
        .allMatch(attribute -> Objects.equals(there.eGet(attribute), detail.eGet(attribute)));
  }

  /** Whether a reference says no more than that two concepts have to do with each other. */
  private static boolean isVague(CrossReference reference) {
    return reference.getRelation() == RelationKind.RELATED
        && reference.getTarget() != null
        && reference.getText() == null;
  }

  private static Object shown(Object value) {
    if (value instanceof LanguageSection section) {
      return section.getLanguage()
          + " "
          + section.getTerms().stream().map(TermSection::getTerm).collect(Collectors.joining("; "));
    }
    if (value instanceof TermSection term) {
      return term.getTerm();
    }
    if (value instanceof EObject detail) {
      List<String> parts = new ArrayList<>();
      for (EAttribute attribute : detail.eClass().getEAllAttributes()) {
        if (detail.eIsSet(attribute)) {
          parts.add(String.valueOf(detail.eGet(attribute)));
        }
      }
      return String.join(" ", parts);
    }
    return value;
  }

  private TermChange change(TermChange.Kind kind, String field, Object before, Object after) {
    TermChange change =
        new TermChange(kind, concept, field, String.valueOf(before), String.valueOf(after));
    changes.add(change);
    return change;
  }
}
