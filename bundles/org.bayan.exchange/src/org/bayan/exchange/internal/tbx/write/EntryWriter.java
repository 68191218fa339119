package org.bayan.exchange.internal.tbx.write;

import java.util.List;
import org.bayan.exchange.internal.tbx.TextValue;
import org.bayan.exchange.internal.xml.XmlElement;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.Described;
import org.bayan.model.termbase.LanguageSection;
import org.bayan.model.termbase.TermSection;

/** Makes the element of a concept entry. */
final class EntryWriter {
  private final Style style;
  private final Ids ids;
  private final FieldChoice choice;
  private final ForeignElements foreign;

  EntryWriter(Style style, Ids ids, FieldChoice choice, ForeignElements foreign) {
    this.style = style;
    this.ids = ids;
    this.choice = choice;
    this.foreign = foreign;
  }

  XmlElement entry(ConceptEntry entry) {
    XmlElement element = style.core(style.entry());
    element.attributes().put("id", ids.of(entry));
    choice.at(entry.getId(), null);
    addFields(element, EntryFields.of(entry), Level.CONCEPT);
    addForeign(element, entry, Level.CONCEPT);
    for (LanguageSection section : entry.getLanguages()) {
      addLanguage(element, entry, section);
    }
    return element;
  }

  /** The core wants a term in each section; one without any is written as ours. */
  private void addLanguage(XmlElement entry, ConceptEntry concept, LanguageSection section) {
    boolean empty = section.getTerms().isEmpty();
    choice.at(concept.getId(), section.getLanguage());
    if (empty && !choice.writesOurs()) {
      choice.lose("language section without a term", section.getLanguage());
      return;
    }
    XmlElement element = empty ? Style.ours("langSec") : style.core(style.language());
    element.attributes().put(Field.LANGUAGE, section.getLanguage());
    addFields(element, EntryFields.of(section), Level.LANGUAGE);
    addForeign(element, section, Level.LANGUAGE);
    for (TermSection term : section.getTerms()) {
      choice.at(concept.getId(), term.getTerm());
      element.content().add(term(term));
    }
    entry.content().add(element);
  }

  private XmlElement term(TermSection term) {
    XmlElement element = style.core(style.term());
    String id = ids.of(term);
    if (id != null) {
      element.attributes().put("id", id);
    }
    XmlElement text = style.core("term");
    text.content().add(TextValue.write(term.getTerm()));
    element.content().add(text);
    List<Field> fields = TermFields.of(term);
    addFields(element, fields.stream().filter(EntryWriter::isTermNote).toList(), Level.TERM);
    foreign.termNotes(term).forEach(element.content()::add);
    addFields(element, fields.stream().filter(f -> !isTermNote(f)).toList(), Level.TERM);
    addForeign(element, term, Level.TERM);
    return element;
  }

  private static boolean isTermNote(Field field) {
    return field.category().meta() == Meta.TERM_NOTE;
  }

  private void addForeign(XmlElement element, Described owner, Level level) {
    if (choice.writesOurs()) {
      element.content().addAll(foreign.others(owner, level));
    } else {
      owner.getForeign().forEach(xml -> choice.lose("unknown element", xml));
    }
  }

  private void addFields(XmlElement element, List<Field> fields, Level level) {
    for (Field field : fields) {
      choice.choose(field, level).ifPresent(chosen -> element.content().add(of(chosen, level)));
    }
  }

  private XmlElement of(Field field, Level level) {
    // The core has transactions in groups only.
    if (field.parts().isEmpty() && field.category() != DataCategory.TRANSACTION) {
      return single(field, level);
    }
    XmlElement group = style.core(field.category().meta().element() + "Grp");
    group.content().add(single(field, level));
    field.parts().forEach(part -> group.content().add(single(part, level)));
    return group;
  }

  private XmlElement single(Field field, Level level) {
    XmlElement element = style.category(field.category(), choice.isOurs(field, level));
    field
        .attributes()
        .forEach(
            (name, value) ->
                element
                    .attributes()
                    .put(name, name.equals(Field.TARGET) ? ids.reference(value) : value));
    if (!field.value().isEmpty()) {
      element.content().add(TextValue.write(field.value()));
    }
    return element;
  }
}
