package org.bayan.exchange.internal.multiterm;

import java.util.ArrayList;
import java.util.List;
import org.bayan.exchange.internal.table.ContentId;
import org.bayan.exchange.internal.xml.XmlElement;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.LanguageSection;
import org.bayan.model.termbase.TermSection;
import org.bayan.model.termbase.TermbaseFactory;

/** One concept of an export. */
final class MtfConcept {
  private static final TermbaseFactory FACTORY = TermbaseFactory.eINSTANCE;

  private final ConceptEntry entry = FACTORY.createConceptEntry();
  private String number = "";

  MtfConcept(XmlElement group) throws MtfFault {
    MtfLevel level = new MtfLevel(entry, entry.getDefinitions());
    for (XmlElement child : group.children().toList()) {
      switch (child.name()) {
        case "concept" -> {
          number = child.text();
          entry.getForeign().add(child.toXml());
        }
        case "languageGrp" -> readLanguage(child);
        default -> level.read(child);
      }
    }
    if (entry.getLanguages().isEmpty()) {
      throw new MtfFault(group.line(), "the concept " + number + " has no terms");
    }
    entry.setId(ContentId.of(texts().toArray(String[]::new)));
  }

  /** The entry it makes. */
  ConceptEntry entry() {
    return entry;
  }

  /** Its number in the termbase it comes from. */
  String number() {
    return number;
  }

  private List<String> texts() {
    List<String> texts = new ArrayList<>(List.of(number));
    for (LanguageSection section : entry.getLanguages()) {
      for (TermSection term : section.getTerms()) {
        texts.add(section.getLanguage());
        texts.add(term.getTerm());
      }
    }
    return texts;
  }

  private void readLanguage(XmlElement group) throws MtfFault {
    LanguageSection section = section(MtfLanguage.of(group));
    MtfLevel level = new MtfLevel(section, section.getDefinitions());
    for (XmlElement child : group.children().toList()) {
      switch (child.name()) {
        case "language" -> {
          // Is known already.
        }
        case "termGrp" -> section.getTerms().add(term(child, section));
        default -> level.read(child);
      }
    }
  }

  /** The section of a language; an index that MultiTerm has twice makes one of both. */
  private LanguageSection section(String language) {
    return entry.getLanguages().stream()
        .filter(known -> known.getLanguage().equals(language))
        .findFirst()
        .orElseGet(
            () -> {
              LanguageSection section = FACTORY.createLanguageSection();
              section.setLanguage(language);
              entry.getLanguages().add(section);
              return section;
            });
  }

  private static TermSection term(XmlElement group, LanguageSection section) throws MtfFault {
    TermSection term = FACTORY.createTermSection();
    MtfLevel level = new MtfLevel(term, section.getDefinitions());
    for (XmlElement child : group.children().toList()) {
      if (child.name().equals("term")) {
        term.setTerm(child.text());
      } else {
        level.read(child);
      }
    }
    if (term.getTerm() == null || term.getTerm().isEmpty()) {
      throw new MtfFault(group.line(), "<termGrp> holds no term");
    }
    return term;
  }
}
