package org.bayan.exchange.internal.tbx;

import java.util.List;
import org.bayan.exchange.internal.xml.XmlElement;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.LanguageSection;
import org.bayan.model.termbase.TermSection;
import org.bayan.model.termbase.TermbaseFactory;

/** Reads a concept entry with its language and term sections. */
final class EntryReader {

  private EntryReader() {}

  /** Reads an entry and adds it to those before it. */
  static void read(XmlElement element, List<ConceptEntry> entries) throws TbxFault {
    ConceptEntry entry = TermbaseFactory.eINSTANCE.createConceptEntry();
    String id = element.attribute("id");
    entry.setId(id == null ? "entry-" + (entries.size() + 1) : id);
    CategoryReader categories = new CategoryReader(new EntryCategories(entry));
    for (XmlElement child : element.children().toList()) {
      switch (child.name()) {
        case "langSec", "langSet" -> entry.getLanguages().add(language(child));
        default -> categories.read(child);
      }
    }
    entries.add(entry);
  }

  private static LanguageSection language(XmlElement element) throws TbxFault {
    LanguageSection section = TermbaseFactory.eINSTANCE.createLanguageSection();
    String language = element.attribute("xml:lang");
    if (language == null || language.isBlank()) {
      throw new TbxFault(element.line(), "<" + element.name() + "> names no language (xml:lang)");
    }
    section.setLanguage(language);
    CategoryReader categories = new CategoryReader(new LanguageCategories(section));
    for (XmlElement child : element.children().toList()) {
      switch (child.name()) {
        case "termSec", "tig", "ntig" -> section.getTerms().add(term(child));
        default -> categories.read(child);
      }
    }
    return section;
  }

  private static TermSection term(XmlElement element) throws TbxFault {
    TermSection term = TermbaseFactory.eINSTANCE.createTermSection();
    term.setId(element.attribute("id"));
    readTerm(element, term, new CategoryReader(new TermCategories(term)));
    if (term.getTerm() == null || term.getTerm().isEmpty()) {
      throw new TbxFault(element.line(), "<" + element.name() + "> holds no term");
    }
    return term;
  }

  private static void readTerm(XmlElement element, TermSection term, CategoryReader categories) {
    for (XmlElement child : element.children().toList()) {
      switch (child.name()) {
        case "term" -> {
          term.setTerm(TextValue.of(child));
          if (term.getId() == null) {
            term.setId(child.attribute("id"));
          }
        }
        case "termGrp" -> readTerm(child, term, categories);
        default -> categories.read(child);
      }
    }
  }
}
