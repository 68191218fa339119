package org.bayan.exchange.internal.multiterm;

import java.util.List;
import java.util.Optional;
import org.bayan.exchange.internal.xml.XmlElement;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.Definition;
import org.bayan.model.termbase.Described;
import org.bayan.model.termbase.Note;
import org.bayan.model.termbase.TermContext;
import org.bayan.model.termbase.TermSection;
import org.bayan.model.termbase.TermbaseFactory;
import org.bayan.model.termbase.Transaction;

/** Reads the fields and transactions of a concept, a language or a term. */
final class MtfLevel {
  private static final TermbaseFactory FACTORY = TermbaseFactory.eINSTANCE;
  private static final String FIELDS = "descripGrp";

  private final Described owner;
  private final List<Definition> definitions;

  /** A level; definitions of a term go to its language, which is where the model has them. */
  MtfLevel(Described owner, List<Definition> definitions) {
    this.owner = owner;
    this.definitions = definitions;
  }

  /** Reads an element that is no language and no term. */
  void read(XmlElement element) {
    switch (element.name()) {
      case FIELDS -> readField(element);
      case "transacGrp" -> readTransaction(element, null);
      default -> owner.getForeign().add(element.toXml());
    }
  }

  private void readField(XmlElement group) {
    Optional<XmlElement> descrip = group.child("descrip");
    if (descrip.isEmpty()) {
      owner.getForeign().add(group.toXml());
      return;
    }
    MtfField field = MtfField.of(descrip.get());
    Optional<XmlElement> source =
        group.children().filter(child -> takesSource(field) && isSource(child)).findFirst();
    put(field, source.map(found -> found.child("descrip").orElseThrow().text()).orElse(null));
    MtfLinks.add(descrip.get(), owner);
    for (XmlElement child : group.children().toList()) {
      switch (child.name()) {
        case "descrip" -> {
          // Is read already.
        }
        case "transacGrp" -> readTransaction(child, field.name());
        default -> {
          if (child != source.orElse(null)) {
            read(child);
          }
        }
      }
    }
  }

  private static boolean takesSource(MtfField field) {
    return field.key().equals("definition") || field.key().equals("context");
  }

  private static boolean isSource(XmlElement element) {
    return element.name().equals(FIELDS)
        && element
            .child("descrip")
            .filter(descrip -> MtfField.of(descrip).key().equals("source"))
            .isPresent();
  }

  private void put(MtfField field, String source) {
    if (field.value().isEmpty()) {
      return;
    }
    switch (field.key()) {
      case "definition" -> {
        Definition definition = FACTORY.createDefinition();
        definition.setText(field.value());
        definition.setSource(source);
        definitions.add(definition);
      }
      case "note" -> owner.getNotes().add(note(field.value(), null));
      case "source" -> owner.getSources().add(field.value());
      default -> {
        if (!putSpecial(field, source)) {
          owner.getNotes().add(note(field.value(), field.name()));
        }
      }
    }
  }

  private boolean putSpecial(MtfField field, String source) {
    if (field.key().equals("context") && owner instanceof TermSection term) {
      TermContext context = FACTORY.createTermContext();
      context.setText(field.value());
      context.setSource(source);
      return term.getContexts().add(context);
    }
    if (field.key().equals("subject")
        && owner instanceof ConceptEntry entry
        && entry.getSubjectField() == null) {
      entry.setSubjectField(field.value());
      return true;
    }
    return MtfFields.setCommon(owner, field)
        || owner instanceof TermSection term && MtfFields.set(term, field);
  }

  private static Note note(String text, String type) {
    Note note = FACTORY.createNote();
    note.setText(text);
    note.setType(type);
    return note;
  }

  private void readTransaction(XmlElement group, String field) {
    Optional<XmlElement> action = group.child("transac");
    String type = action.map(found -> found.attribute("type")).orElse(null);
    if (type == null || type.isBlank()) {
      owner.getForeign().add(group.toXml());
      return;
    }
    Transaction transaction = FACTORY.createTransaction();
    transaction.setType(type);
    transaction.setBy(action.map(XmlElement::text).filter(by -> !by.isEmpty()).orElse(null));
    transaction.setAt(group.child("date").map(XmlElement::text).orElse(null));
    transaction.setNote(field);
    owner.getTransactions().add(transaction);
  }
}
