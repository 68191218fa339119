package org.bayan.exchange.internal.skos;

import java.io.IOException;
import java.io.Writer;
import org.bayan.exchange.SkosForm;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Namespace;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.rdfxml.RDFXMLWriter;
import org.eclipse.rdf4j.rio.turtle.TurtleWriter;

/** Writes RDF. */
public final class RdfOutput {

  private RdfOutput() {}

  /**
   * Writes all statements.
   *
   * @throws IOException when they cannot be written
   */
  public static void write(Model model, SkosForm form, Writer out) throws IOException {
    RDFWriter writer = form == SkosForm.TURTLE ? new TurtleWriter(out) : new RDFXMLWriter(out);
    try {
      writer.startRDF();
      for (Namespace namespace : model.getNamespaces()) {
        writer.handleNamespace(namespace.getPrefix(), namespace.getName());
      }
      for (Statement statement : model) {
        writer.handleStatement(statement);
      }
      writer.endRDF();
    } catch (RDFHandlerException e) {
      throw e.getCause() instanceof IOException cause ? cause : new IOException(e);
    }
  }
}
