package org.bayan.exchange.internal.skos;

import java.util.ArrayList;
import java.util.List;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.CrossReference;
import org.bayan.model.termbase.Definition;
import org.bayan.model.termbase.LanguageSection;
import org.bayan.model.termbase.Note;
import org.bayan.model.termbase.RelationKind;
import org.bayan.model.termbase.TermSection;
import org.bayan.model.termbase.TermStatus;
import org.bayan.model.termbase.TermbaseFactory;
import org.bayan.model.termbase.Transaction;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;

/** Makes an entry of the statements about one concept or group. */
final class ConceptReader {
  private static final TermbaseFactory FACTORY = TermbaseFactory.eINSTANCE;
  private static final String UNDETERMINED = "und";

  private final Model model;
  private final ConceptIds ids;

  ConceptReader(Model model, ConceptIds ids) {
    this.model = model;
    this.ids = ids;
  }

  ConceptEntry read(Resource concept) {
    ConceptEntry entry = FACTORY.createConceptEntry();
    entry.setId(ids.of(concept));
    if (concept instanceof IRI) {
      entry.setUri(concept.stringValue());
    }
    List<Literal> definitions = new ArrayList<>();
    for (Statement statement : model.filter(concept, null, null)) {
      read(entry, statement.getPredicate(), statement.getObject(), definitions);
    }
    // Preferred terms first, whatever order the statements came in.
    entry.getLanguages().forEach(ConceptReader::sort);
    definitions.forEach(text -> addDefinition(entry, text));
    return entry;
  }

  private void read(ConceptEntry entry, IRI property, Value object, List<Literal> definitions) {
    if (SkosNames.LABELS.contains(property) && object instanceof Literal label) {
      addTerm(entry, property, label);
    } else if (SkosNames.LABEL_RESOURCES.containsKey(property.stringValue())) {
      addLabelResource(entry, property, object);
    } else if (property.equals(SKOS.DEFINITION) && object instanceof Literal text) {
      definitions.add(text);
    } else if (object instanceof Literal text) {
      addText(entry, property, text);
    } else if (isNoteOf(object)) {
      noteTexts(object).forEach(text -> addText(entry, property, text));
    } else if (!property.equals(RDF.TYPE) || isFurtherType(object)) {
      addReference(entry, property, (Resource) object);
    }
  }

  private static boolean isFurtherType(Value type) {
    return !type.stringValue().startsWith(SKOS.NAMESPACE);
  }

  /** A note may be a resource whose text is its value. */
  private boolean isNoteOf(Value object) {
    return object instanceof Resource note && !model.filter(note, RDF.VALUE, null).isEmpty();
  }

  private List<Literal> noteTexts(Value note) {
    return model.filter((Resource) note, RDF.VALUE, null).objects().stream()
        .filter(Literal.class::isInstance)
        .map(Literal.class::cast)
        .toList();
  }

  private void addLabelResource(ConceptEntry entry, IRI property, Value label) {
    if (!(label instanceof Resource resource)) {
      return;
    }
    IRI plain = SkosNames.LABEL_RESOURCES.get(property.stringValue());
    for (Statement statement : model.filter(resource, null, null)) {
      if (statement.getPredicate().stringValue().equals(SkosNames.LITERAL_FORM)
          && statement.getObject() instanceof Literal text) {
        addTerm(entry, plain, text);
      }
    }
  }

  private static void addTerm(ConceptEntry entry, IRI property, Literal label) {
    LanguageSection section = section(entry, label.getLanguage().orElse(UNDETERMINED));
    TermStatus status = status(property);
    boolean known =
        section.getTerms().stream()
            .anyMatch(
                term -> term.getTerm().equals(label.getLabel()) && term.getStatus() == status);
    if (!known && !label.getLabel().isBlank()) {
      TermSection term = FACTORY.createTermSection();
      term.setTerm(label.getLabel());
      term.setStatus(status);
      section.getTerms().add(term);
    }
  }

  /** A subject that is a plain text, as {@link SkosStatements} writes it. */
  private static boolean isSubjectField(ConceptEntry entry, IRI property, Literal text) {
    return property.equals(DCTERMS.SUBJECT)
        && text.getLanguage().isEmpty()
        && entry.getSubjectField() == null;
  }

  private static TermStatus status(IRI label) {
    if (label.equals(SKOS.PREF_LABEL)) {
      return TermStatus.PREFERRED;
    }
    return label.equals(SKOS.ALT_LABEL) ? TermStatus.ADMITTED : TermStatus.DEPRECATED;
  }

  private static LanguageSection section(ConceptEntry entry, String language) {
    return entry.getLanguages().stream()
        .filter(section -> section.getLanguage().equalsIgnoreCase(language))
        .findFirst()
        .orElseGet(
            () -> {
              LanguageSection section = FACTORY.createLanguageSection();
              section.setLanguage(language);
              entry.getLanguages().add(section);
              return section;
            });
  }

  private static void sort(LanguageSection section) {
    List<TermSection> sorted = new ArrayList<>(section.getTerms());
    sorted.sort((one, other) -> one.getStatus().compareTo(other.getStatus()));
    for (int i = 0; i < sorted.size(); i++) {
      section.getTerms().move(i, sorted.get(i));
    }
  }

  private static void addDefinition(ConceptEntry entry, Literal text) {
    Definition definition = FACTORY.createDefinition();
    definition.setText(text.getLabel());
    String language = text.getLanguage().orElse(null);
    entry.getLanguages().stream()
        .filter(section -> section.getLanguage().equalsIgnoreCase(language))
        .findFirst()
        .ifPresentOrElse(
            section -> section.getDefinitions().add(definition),
            () -> {
              definition.setLanguage(language);
              entry.getDefinitions().add(definition);
            });
  }

  private static void addText(ConceptEntry entry, IRI property, Literal text) {
    if (isSubjectField(entry, property, text)) {
      entry.setSubjectField(text.getLabel());
      return;
    }
    String transaction = SkosNames.DATES.get(property);
    if (transaction != null) {
      Transaction made = FACTORY.createTransaction();
      made.setType(transaction);
      made.setAt(text.getLabel());
      entry.getTransactions().add(made);
      return;
    }
    Note note = FACTORY.createNote();
    note.setText(text.getLabel());
    note.setLanguage(text.getLanguage().orElse(null));
    note.setType(property.equals(SKOS.NOTE) ? null : SkosNames.type(property));
    entry.getNotes().add(note);
  }

  private void addReference(ConceptEntry entry, IRI property, Resource object) {
    CrossReference reference = FACTORY.createCrossReference();
    String id = ids.of(object);
    if (id == null) {
      reference.setUri(object.stringValue());
    } else {
      reference.setTarget(id);
    }
    if (property.equals(SKOS.BROADER)) {
      reference.setRelation(RelationKind.BROADER);
    } else if (property.equals(SKOS.NARROWER)) {
      reference.setRelation(RelationKind.NARROWER);
    } else {
      reference.setRelation(RelationKind.RELATED);
      reference.setType(property.equals(SKOS.RELATED) ? null : SkosNames.type(property));
    }
    entry.getCrossReferences().add(reference);
  }
}
