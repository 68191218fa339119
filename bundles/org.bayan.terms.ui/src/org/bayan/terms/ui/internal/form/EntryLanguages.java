package org.bayan.terms.ui.internal.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.LanguageSection;
import org.bayan.model.termbase.TermbaseFactory;

/**
 * The languages of the entry: Arabic and English first, be they empty, then the others. A language
 * that the entry does not have yet is a section of no termbase.
 */
final class EntryLanguages {

  private static final List<String> FIRST = List.of("ar", "en");

  private final Map<String, LanguageSection> absent = new LinkedHashMap<>();
  private ConceptEntry concept;

  /** The sections to show. */
  List<LanguageSection> of(ConceptEntry shown, Drafts drafts) {
    if (concept != shown) {
      absent.clear();
      concept = shown;
    }
    List<LanguageSection> all = new ArrayList<>(concept.getLanguages());
    FIRST.stream().filter(language -> !has(language)).forEach(this::absent);
    absent.forEach(
        (language, section) -> {
          if (!has(language) && (FIRST.contains(language) || drafts.isOwner(section))) {
            all.add(section);
          }
        });
    all.sort(Comparator.comparingInt(EntryLanguages::rank));
    return all;
  }

  private boolean has(String language) {
    return concept.getLanguages().stream()
        .anyMatch(
            section ->
                section.getLanguage().equalsIgnoreCase(language)
                    || FIRST.contains(language) && primary(section.getLanguage()).equals(language));
  }

  private static int rank(LanguageSection section) {
    int rank = FIRST.indexOf(primary(section.getLanguage()));
    return rank < 0 ? FIRST.size() : rank;
  }

  /** The section of a language that the entry may not have yet. */
  LanguageSection section(String language) {
    return concept.getLanguages().stream()
        .filter(section -> section.getLanguage().equalsIgnoreCase(language))
        .findFirst()
        .orElseGet(() -> absent(language));
  }

  private LanguageSection absent(String language) {
    return absent.computeIfAbsent(
        language,
        tag -> {
          LanguageSection section = TermbaseFactory.eINSTANCE.createLanguageSection();
          section.setLanguage(tag);
          return section;
        });
  }

  /** The primary language of a tag. */
  static String primary(String tag) {
    return tag == null ? "" : Locale.forLanguageTag(tag).getLanguage();
  }
}
