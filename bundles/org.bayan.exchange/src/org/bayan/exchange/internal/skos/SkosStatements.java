package org.bayan.exchange.internal.skos;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bayan.exchange.ExportLoss;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.CrossReference;
import org.bayan.model.termbase.Definition;
import org.bayan.model.termbase.LanguageSection;
import org.bayan.model.termbase.Note;
import org.bayan.model.termbase.Termbase;
import org.bayan.model.termbase.Transaction;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;

/** A termbase as statements of SKOS. */
public final class SkosStatements {
  private static final String UNDETERMINED = "und";
  private static final ValueFactory VALUES = SimpleValueFactory.getInstance();

  private final Model model = new LinkedHashModel();
  private final Map<String, IRI> concepts = new HashMap<>();
  private final List<ExportLoss> losses = new ArrayList<>();

  /** The statements of a termbase. */
  public SkosStatements(Termbase termbase) {
    model.setNamespace(SKOS.NS);
    model.setNamespace(DCTERMS.NS);
    for (ConceptEntry entry : termbase.getEntries()) {
      concepts.put(entry.getId(), iri(entry));
    }
    termbase.getEntries().forEach(this::add);
  }

  /** The statements. */
  public Model model() {
    return model;
  }

  /** What is not in them. */
  public List<ExportLoss> losses() {
    return List.copyOf(losses);
  }

  private static IRI iri(ConceptEntry entry) {
    return VALUES.createIRI(
        entry.getUri() == null ? SkosNames.CONCEPT + escape(entry.getId()) : entry.getUri());
  }

  private static String escape(String id) {
    return id.replaceAll("[^\\p{L}\\p{N}._-]", "_");
  }

  private void add(ConceptEntry entry) {
    IRI concept = concepts.get(entry.getId());
    model.add(concept, RDF.TYPE, type(entry));
    if (entry.getSubjectField() != null) {
      model.add(concept, DCTERMS.SUBJECT, VALUES.createLiteral(entry.getSubjectField()));
    }
    for (LanguageSection section : entry.getLanguages()) {
      LabelStatements.add(model, concept, section, losses);
      section.getDefinitions().forEach(text -> add(concept, text, section.getLanguage()));
      section.getNotes().forEach(note -> add(concept, note, section.getLanguage()));
    }
    entry.getDefinitions().forEach(text -> add(concept, text, text.getLanguage()));
    entry.getNotes().forEach(note -> add(concept, note, note.getLanguage()));
    entry.getCrossReferences().forEach(reference -> add(entry, concept, reference));
    entry.getTransactions().forEach(transaction -> add(entry, concept, transaction));
  }

  /** A group that names its own kind, as ordered collections and schemes of others do, keeps it. */
  private IRI type(ConceptEntry entry) {
    if (!entry.isGroup()) {
      return SKOS.CONCEPT;
    }
    boolean scheme =
        entry.getCrossReferences().stream()
            .anyMatch(reference -> Objects.equals(reference.getType(), "hasTopConcept"));
    return scheme ? SKOS.CONCEPT_SCHEME : SKOS.COLLECTION;
  }

  private void add(IRI concept, Definition definition, String language) {
    model.add(concept, SKOS.DEFINITION, literal(definition.getText(), language));
  }

  private void add(IRI concept, Note note, String language) {
    String own = note.getLanguage() == null ? language : note.getLanguage();
    IRI property =
        note.getType() == null ? SKOS.NOTE : VALUES.createIRI(SkosNames.property(note.getType()));
    model.add(concept, property, literal(note.getText(), own));
  }

  private void add(ConceptEntry entry, IRI concept, CrossReference reference) {
    Value object = object(reference);
    if (object == null) {
      losses.add(new ExportLoss(entry.getId(), null, "reference", reference.getTarget()));
      return;
    }
    IRI property =
        switch (reference.getRelation()) {
          case BROADER -> SKOS.BROADER;
          case NARROWER -> SKOS.NARROWER;
          case RELATED, SEE -> related(reference);
          case REPLACED_BY -> DCTERMS.IS_REPLACED_BY;
        };
    model.add(concept, property, object);
  }

  private static IRI related(CrossReference reference) {
    String type = reference.getType();
    boolean outside = reference.getUri() != null;
    if (type == null || type.equals("crossReference")) {
      return outside ? SKOS.RELATED_MATCH : SKOS.RELATED;
    }
    return switch (type) {
      case "see", "relatedConcept" -> SKOS.RELATED;
      case "externalCrossReference" -> DCTERMS.REFERENCES;
      case "xGraphic" -> VALUES.createIRI("http://xmlns.com/foaf/0.1/depiction");
      default -> VALUES.createIRI(SkosNames.property(type));
    };
  }

  private Value object(CrossReference reference) {
    if (reference.getUri() == null) {
      return concepts.get(reference.getTarget());
    }
    String uri = reference.getUri();
    return uri.indexOf(':') < 0 ? VALUES.createLiteral(uri) : VALUES.createIRI(uri);
  }

  private void add(ConceptEntry entry, IRI concept, Transaction transaction) {
    SkosNames.DATES.forEach(
        (property, type) -> {
          if (type.equals(transaction.getType()) && transaction.getAt() != null) {
            model.add(concept, property, date(transaction.getAt()));
          }
        });
    if (transaction.getBy() != null || !SkosNames.DATES.containsValue(transaction.getType())) {
      losses.add(
          new ExportLoss(
              entry.getId(),
              null,
              "transaction",
              transaction.getType() + " " + transaction.getBy()));
    }
  }

  private static Literal date(String at) {
    String type = at.indexOf('T') > 0 ? "dateTime" : "date";
    return VALUES.createLiteral(at, VALUES.createIRI("http://www.w3.org/2001/XMLSchema#" + type));
  }

  static Literal literal(String text, String language) {
    return language == null || language.equals(UNDETERMINED)
        ? VALUES.createLiteral(text)
        : VALUES.createLiteral(text, language);
  }
}
