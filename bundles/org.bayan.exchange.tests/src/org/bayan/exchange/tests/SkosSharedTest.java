package org.bayan.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.sf.saxon.s9api.SaxonApiException;
import org.bayan.exchange.ExportLoss;
import org.bayan.exchange.SkosForm;
import org.bayan.exchange.SkosReader;
import org.bayan.exchange.SkosWriter;
import org.bayan.exchange.TbxDialect;
import org.bayan.exchange.TbxWriter;
import org.bayan.model.termbase.Termbase;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.helpers.StatementCollector;
import org.eclipse.rdf4j.rio.turtle.TurtleParser;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

/** The UNESCO thesaurus, where it is at hand: 4,485 concepts in five languages. */
class SkosSharedTest {
  private static final int PART = 500;

  @Test
  void no_statement_about_a_concept_is_lost_on_the_way_through_a_termbase() throws IOException {
    Path file = thesaurus();
    ByteArrayOutputStream tbx = new ByteArrayOutputStream();
    new TbxWriter().write(new SkosReader().read(file, SkosForm.TURTLE), tbx);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<ExportLoss> losses =
        new SkosWriter().write(Tbx.read(tbx.toByteArray()), SkosForm.TURTLE, out);
    assertEquals(List.of(), losses);
    Model before = aboutConcepts(Files.newInputStream(file));
    Model after = aboutConcepts(new ByteArrayInputStream(out.toByteArray()));
    assertEquals(4485, before.filter(null, RDF.TYPE, SKOS.CONCEPT).size());
    assertEquals(List.of(), missing(before, after));
    assertEquals(List.of(), missing(after, before));
  }

  @Test
  void its_plain_export_follows_the_grammar() throws IOException, SAXException {
    Termbase termbase = new SkosReader().read(thesaurus(), SkosForm.TURTLE);
    assertEquals(List.of(), TbxValidity.byGrammar(schema("TBXcoreStructV03.rng"), plain(termbase)));
  }

  /** Of a part: one of the rules takes the square of the size of a file. */
  @Test
  void its_plain_export_follows_the_rules() throws IOException, SaxonApiException {
    Termbase termbase = new SkosReader().read(thesaurus(), SkosForm.TURTLE);
    termbase.getEntries().subList(PART, termbase.getEntries().size()).clear();
    assertEquals(List.of(), TbxValidity.byRules(schema("DCA__TBX-Basic_DCA.sch"), plain(termbase)));
  }

  private static byte[] plain(Termbase termbase) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new TbxWriter().export(termbase, TbxDialect.BASIC_DCA, out);
    return out.toByteArray();
  }

  private static List<Statement> missing(Model from, Model in) {
    return from.stream()
        .filter(
            statement ->
                !in.contains(
                    statement.getSubject(), statement.getPredicate(), statement.getObject()))
        .toList();
  }

  /** The statements whose subject is a concept, a collection or the scheme. */
  private static Model aboutConcepts(InputStream in) throws IOException {
    Model all = new LinkedHashModel();
    try (in) {
      RDFParser parser = new TurtleParser();
      parser.setRDFHandler(new StatementCollector(all));
      parser.parse(in, "");
    }
    Model chosen = new LinkedHashModel();
    for (Statement type : all.filter(null, RDF.TYPE, null)) {
      if (type.getObject().stringValue().startsWith(SKOS.NAMESPACE)) {
        chosen.addAll(all.filter(type.getSubject(), null, null));
      }
    }
    return chosen;
  }

  private static Path thesaurus() {
    return Shared.file("bayan.shared", "terms", "unesco-thesaurus-2024-10-08.ttl");
  }

  private static Path schema(String name) {
    return Shared.file("bayan.shared", "conformance", "tbx", name);
  }
}
