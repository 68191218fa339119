package org.bayan.exchange.internal.skos;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bayan.exchange.SkosFormatException;
import org.bayan.model.Circles;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.Termbase;
import org.bayan.model.termbase.TermbaseFactory;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;

/** The concepts and groups of a SKOS file, and the termbase that they make. */
public final class SkosDocument {
  private static final List<IRI> GROUPS =
      List.of(SKOS.CONCEPT_SCHEME, SKOS.COLLECTION, SKOS.ORDERED_COLLECTION);
  private static final String ENGLISH = "en";

  private final Model model;
  private final String name;

  /**
   * A document.
   *
   * @param model its statements
   * @param name what messages call it
   */
  public SkosDocument(Model model, String name) {
    this.model = model;
    this.name = name;
  }

  /**
   * Makes the termbase.
   *
   * @throws SkosFormatException when there is no concept, or relations run in a circle
   */
  public Termbase read() throws SkosFormatException {
    Set<Resource> groups = new LinkedHashSet<>();
    GROUPS.forEach(type -> groups.addAll(model.filter(null, RDF.TYPE, type).subjects()));
    Set<Resource> concepts = concepts(groups);
    if (concepts.isEmpty()) {
      throw new SkosFormatException(name, "it holds no concepts of SKOS", null);
    }
    refuseCircles();
    ConceptIds ids = new ConceptIds();
    concepts.forEach(ids::add);
    groups.forEach(ids::add);
    Termbase termbase = TermbaseFactory.eINSTANCE.createTermbase();
    termbase.setLanguage(ENGLISH);
    describe(termbase);
    ConceptReader reader = new ConceptReader(model, ids);
    for (Resource concept : concepts) {
      termbase.getEntries().add(reader.read(concept));
    }
    for (Resource group : groups) {
      ConceptEntry entry = reader.read(group);
      entry.setGroup(true);
      termbase.getEntries().add(entry);
    }
    return termbase;
  }

  /** All that are called concepts, and all else that has a label of SKOS. */
  private Set<Resource> concepts(Set<Resource> groups) {
    Set<Resource> concepts =
        new LinkedHashSet<>(model.filter(null, RDF.TYPE, SKOS.CONCEPT).subjects());
    SkosNames.LABELS.forEach(label -> concepts.addAll(model.filter(null, label, null).subjects()));
    concepts.removeAll(groups);
    return concepts;
  }

  private void refuseCircles() throws SkosFormatException {
    Map<Resource, Set<Resource>> broader = broader();
    Optional<List<Resource>> circle = new Circles<>(broader.keySet(), broader).next();
    if (circle.isPresent()) {
      String shown =
          circle.get().stream().map(Value::stringValue).limit(6).collect(Collectors.joining(" → "));
      throw new SkosFormatException(
          name, "concepts are broader than themselves (" + shown + "); break the circle", null);
    }
  }

  /** For each concept those that are broader, by its own word or by theirs. */
  private Map<Resource, Set<Resource>> broader() {
    Map<Resource, Set<Resource>> broader = new LinkedHashMap<>();
    for (Statement statement : model.filter(null, SKOS.BROADER, null)) {
      if (statement.getObject() instanceof Resource above) {
        add(broader, statement.getSubject(), above);
      }
    }
    for (Statement statement : model.filter(null, SKOS.NARROWER, null)) {
      if (statement.getObject() instanceof Resource below) {
        add(broader, below, statement.getSubject());
      }
    }
    return broader;
  }

  private static void add(Map<Resource, Set<Resource>> broader, Resource concept, Resource above) {
    broader.computeIfAbsent(concept, key -> new LinkedHashSet<>()).add(above);
  }

  private void describe(Termbase termbase) {
    for (Resource scheme : model.filter(null, RDF.TYPE, SKOS.CONCEPT_SCHEME).subjects()) {
      if (termbase.getTitle() == null) {
        termbase.setTitle(
            text(scheme, DCTERMS.TITLE).or(() -> text(scheme, SKOS.PREF_LABEL)).orElse(null));
        termbase.setDescription(text(scheme, DCTERMS.DESCRIPTION).orElse(null));
      }
    }
  }

  /** The English text of a property, or any other. */
  private Optional<String> text(Resource subject, IRI property) {
    List<Literal> texts =
        model.filter(subject, property, null).objects().stream()
            .filter(Literal.class::isInstance)
            .map(Literal.class::cast)
            .toList();
    return texts.stream()
        .filter(text -> text.getLanguage().orElse("").startsWith(ENGLISH))
        .findFirst()
        .or(() -> texts.stream().findFirst())
        .map(Literal::getLabel);
  }
}
