package org.bayan.terms.ui.internal.form;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.TermbasePackage;
import org.bayan.terms.ui.internal.editor.SharedTermbase;
import org.bayan.terms.ui.internal.form.Proposals.Proposal;
import org.bayan.text.Folding;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/** The values that the fields of the termbase have so far. */
final class UsedValues {

  /** Bodies as data, not as words of the interface: they are written into files as they are. */
  private static final List<String> BODIES =
      List.of(
          "Coalition", "Security Council", "Secretariat", "State", "NATO", "League of Arab States");

  /** Kinds of notes as SKOS calls them. */
  private static final List<String> NOTES =
      List.of(
          "note", "scopeNote", "historyNote", "editorialNote", "changeNote", "example", "notation");

  private static final List<String> REGISTERS =
      List.of(
          "neutralRegister",
          "technicalRegister",
          "in-houseRegister",
          "bench-levelRegister",
          "slangRegister",
          "vulgarRegister");

  private final SharedTermbase termbase;

  UsedValues(SharedTermbase termbase) {
    this.termbase = termbase;
  }

  /** The languages that have a term. */
  Set<String> languages() {
    Set<String> languages = new TreeSet<>();
    for (ConceptEntry entry : termbase.termbase().getEntries()) {
      entry.getLanguages().forEach(section -> languages.add(section.getLanguage()));
    }
    return languages;
  }

  /** Offers the values of a field. */
  Proposals of(EAttribute attribute) {
    return (field, answer) -> {
      String typed = field.isTyped() ? Folding.key(field.text().getText()).strip() : "";
      answer.accept(
          values(attribute).stream()
              .filter(value -> Folding.key(value).contains(typed))
              .map(value -> new Proposal(value, () -> take(field, value)))
              .toList());
    };
  }

  private static void take(TextField field, String value) {
    field.type(value);
    field.commit();
  }

  private Collection<String> values(EAttribute attribute) {
    Set<String> values = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    values.addAll(usual(attribute));
    termbase.termbase().getEntries().stream()
        .flatMap(entry -> parts(entry, attribute))
        .map(part -> part.eGet(attribute))
        .filter(String.class::isInstance)
        .map(String.class::cast)
        .filter(value -> !value.isBlank())
        .forEach(values::add);
    return values;
  }

  private static List<String> usual(EAttribute attribute) {
    if (attribute == TermbasePackage.Literals.TERM_SECTION__ISSUING_BODY) {
      return BODIES;
    }
    if (attribute == TermbasePackage.Literals.NOTE__TYPE) {
      return NOTES;
    }
    return attribute == TermbasePackage.Literals.TERM_SECTION__REGISTER ? REGISTERS : List.of();
  }

  private static Stream<EObject> parts(ConceptEntry entry, EAttribute attribute) {
    Stream<EObject> all =
        Stream.concat(
            Stream.of(entry),
            entry.getLanguages().stream()
                .flatMap(
                    section -> Stream.concat(Stream.of(section), section.getTerms().stream())));
    return attribute == TermbasePackage.Literals.NOTE__TYPE
        ? entry.getNotes().stream().map(EObject.class::cast)
        : all.filter(part -> attribute.getEContainingClass().isSuperTypeOf(part.eClass()));
  }

  /** How a language is called, in the language of the interface. */
  static String languageName(String tag) {
    String name =
        Locale.forLanguageTag(tag).getDisplayName(Locale.getDefault(Locale.Category.DISPLAY));
    return name.isEmpty() ? tag : name;
  }
}
