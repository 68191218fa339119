package org.bayan.exchange.internal.skos;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.bayan.exchange.SkosForm;
import org.bayan.exchange.SkosFormatException;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.rio.ParserConfig;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.helpers.BasicParserSettings;
import org.eclipse.rdf4j.rio.helpers.StatementCollector;
import org.eclipse.rdf4j.rio.helpers.XMLParserSettings;
import org.eclipse.rdf4j.rio.rdfxml.RDFXMLParser;
import org.eclipse.rdf4j.rio.turtle.TurtleParser;

/** Reads RDF. Document types of XML may abbreviate names, but open nothing and do not explode. */
public final class RdfInput {
  private static final String BASE = "urn:bayan:base:";

  private RdfInput() {}

  /**
   * Reads all statements.
   *
   * @throws SkosFormatException when the file is damaged
   * @throws IOException when it cannot be read
   */
  public static Model read(InputStream in, SkosForm form, String name) throws IOException {
    Model model = new LinkedHashModel();
    RDFParser parser = form == SkosForm.TURTLE ? new TurtleParser() : new RDFXMLParser();
    StatementBound bound = new StatementBound(in, name);
    parser.setRDFHandler(bound.around(new StatementCollector(model)));
    parser.setParserConfig(config());
    try {
      if (form == SkosForm.TURTLE) {
        // Turtle is always in UTF-8; the parser would take other bytes for unknown characters.
        parser.parse(new InputStreamReader(bound, StandardCharsets.UTF_8.newDecoder()), BASE);
      } else {
        parser.parse(bound, BASE);
      }
    } catch (CharacterCodingException | CharConversionException e) {
      throw new SkosFormatException(
          name, "it is not in the encoding of its kind; save it as UTF-8", e);
    } catch (RDFParseException e) {
      throw new SkosFormatException(where(name, e), why(e), e);
    } catch (RDFHandlerException e) {
      throw new IOException(e);
    }
    return model;
  }

  private static ParserConfig config() {
    ParserConfig config = new ParserConfig();
    config.set(BasicParserSettings.VERIFY_DATATYPE_VALUES, false);
    config.set(BasicParserSettings.VERIFY_LANGUAGE_TAGS, false);
    config.set(BasicParserSettings.VERIFY_URI_SYNTAX, false);
    config.set(XMLParserSettings.SECURE_PROCESSING, true);
    config.set(XMLParserSettings.DISALLOW_DOCTYPE_DECL, false);
    config.set(XMLParserSettings.EXTERNAL_GENERAL_ENTITIES, false);
    config.set(XMLParserSettings.EXTERNAL_PARAMETER_ENTITIES, false);
    config.set(XMLParserSettings.LOAD_EXTERNAL_DTD, false);
    return config;
  }

  private static String where(String name, RDFParseException e) {
    return e.getLineNumber() > 0 ? name + ", line " + e.getLineNumber() : name;
  }

  /** The parser's own words, on one line, without the line number that is said already. */
  private static String why(RDFParseException e) {
    String said = e.getMessage() == null ? "it is no RDF" : e.getMessage();
    return said.replaceAll("\\s*\\[line \\d+(, column \\d+)?\\]", "")
        .replaceAll("\\s+", " ")
        .replaceAll("\\.$", "")
        .strip();
  }
}
