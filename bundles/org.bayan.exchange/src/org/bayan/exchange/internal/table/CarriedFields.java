package org.bayan.exchange.internal.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bayan.exchange.ExportLoss;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.CrossReference;
import org.bayan.model.termbase.LanguageSection;
import org.bayan.model.termbase.TermSection;
import org.bayan.model.termbase.Termbase;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * The fields that a format has a place for; all others of a termbase are lost. A field is named by
 * what it belongs to and its name in the model, as in {@code TermSection.status}; what is inside a
 * list by the way to it, as in {@code ConceptEntry.notes.text}.
 */
public final class CarriedFields {
  private static final String LISTS =
      "Termbase.entries ConceptEntry.languages LanguageSection.terms";
  private static final String NAMES = " ConceptEntry.id LanguageSection.language TermSection.term";

  /** Those of tables. */
  public static final CarriedFields TABLE =
      new CarriedFields(
          LISTS
              + NAMES
              + " ConceptEntry.uri ConceptEntry.group ConceptEntry.subjectField"
              + " ConceptEntry.definitions ConceptEntry.definitions.text"
              + " ConceptEntry.definitions.source ConceptEntry.notes ConceptEntry.notes.text"
              + " ConceptEntry.sources ConceptEntry.workflow ConceptEntry.crossReferences"
              + " ConceptEntry.crossReferences.relation ConceptEntry.crossReferences.target"
              + " LanguageSection.definitions LanguageSection.definitions.text"
              + " LanguageSection.definitions.source TermSection.status TermSection.type"
              + " TermSection.partOfSpeech TermSection.gender TermSection.number"
              + " TermSection.forms TermSection.forms.kind TermSection.forms.text"
              + " TermSection.transliteration TermSection.issuingBody"
              + " TermSection.geographicalUsage TermSection.register TermSection.validFrom"
              + " TermSection.validTo TermSection.reliability TermSection.exactOnly"
              + " TermSection.caseSensitive TermSection.neverStem TermSection.contexts"
              + " TermSection.contexts.text TermSection.contexts.source TermSection.notes"
              + " TermSection.notes.text TermSection.sources TermSection.workflow");

  /** Those of glossaries for OmegaT. */
  public static final CarriedFields TAB_GLOSSARY =
      new CarriedFields(
          LISTS
              + NAMES
              + " ConceptEntry.subjectField LanguageSection.definitions"
              + " LanguageSection.definitions.text TermSection.status");

  /** Those of printed glossaries. */
  public static final CarriedFields PAGE =
      new CarriedFields(
          LISTS
              + NAMES
              + " Termbase.title Termbase.description ConceptEntry.subjectField"
              + " LanguageSection.definitions LanguageSection.definitions.text TermSection.status"
              + " TermSection.type TermSection.partOfSpeech TermSection.gender"
              + " TermSection.forms TermSection.forms.kind TermSection.forms.text"
              + " TermSection.issuingBody");

  private final Set<String> carried;

  private CarriedFields(String names) {
    carried = new HashSet<>(List.of(names.split(" ")));
  }

  /** What of a termbase is lost, in the order of the entries. */
  public List<ExportLoss> lost(Termbase termbase) {
    List<ExportLoss> losses = new ArrayList<>();
    // How a file is written says nothing of the terms.
    Set<String> ofTheFile = Set.of("type", "style", "language");
    for (EStructuralFeature feature : termbase.eClass().getEAllStructuralFeatures()) {
      if (!ofTheFile.contains(feature.getName())) {
        collect(termbase, "Termbase", feature, new Place(null, null), losses);
      }
    }
    return losses;
  }

  private void collect(EObject object, String way, Place place, List<ExportLoss> losses) {
    for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
      collect(object, way, feature, place, losses);
    }
  }

  private void collect(
      EObject object,
      String way,
      EStructuralFeature feature,
      Place place,
      List<ExportLoss> losses) {
    if (feature instanceof EReference reference && reference.isContainer()
        || !object.eIsSet(feature)) {
      return;
    }
    String here = way + "." + feature.getName();
    for (Object value : values(object.eGet(feature))) {
      if (!carried.contains(here) || !isCarried(value)) {
        losses.add(new ExportLoss(place.concept(), place.where(), name(here), shown(value)));
      } else if (value instanceof EObject child) {
        collect(child, way(child, here), place.in(child), losses);
      }
    }
  }

  private static Collection<?> values(Object value) {
    return value instanceof Collection<?> many ? many : List.of(value);
  }

  /** A link to a document has no place where relations between concepts have one. */
  private static boolean isCarried(Object value) {
    return !(value instanceof CrossReference reference) || TermRows.isRelation(reference);
  }

  private static String way(EObject child, String here) {
    return child instanceof ConceptEntry
            || child instanceof LanguageSection
            || child instanceof TermSection
        ? child.eClass().getName()
        : here;
  }

  /** The name without what it belongs to: {@code notes.type}. */
  private static String name(String here) {
    return here.substring(here.indexOf('.') + 1);
  }

  private static String shown(Object value) {
    if (!(value instanceof EObject object)) {
      return String.valueOf(value);
    }
    List<String> parts = new ArrayList<>();
    for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
      if (object.eIsSet(feature) && !(feature instanceof EReference)) {
        parts.add(String.valueOf(object.eGet(feature)));
      }
    }
    return String.join(" ", parts);
  }

  /** The entry, and the term or language in it, that fields belong to. */
  private record Place(String concept, String where) {
    Place in(EObject child) {
      return switch (child) {
        case ConceptEntry entry -> new Place(entry.getId(), null);
        case LanguageSection section -> new Place(concept, section.getLanguage());
        case TermSection term -> new Place(concept, term.getTerm());
        default -> this;
      };
    }
  }
}
