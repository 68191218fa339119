package org.bayan.exchange.tests;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XPathCompiler;
import net.sf.saxon.s9api.XdmDestination;
import net.sf.saxon.s9api.XdmItem;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.Xslt30Transformer;
import net.sf.saxon.s9api.XsltCompiler;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Validates TBX by the schemas of LTAC Global: RELAX NG by Jing, Schematron by SchXslt. */
final class TbxValidity {
  private static final String TRANSPILER = "/content/transpile.xsl";

  private TbxValidity() {}

  /** What a RELAX NG schema finds wrong. */
  static List<String> byGrammar(Path schema, byte[] document) throws IOException, SAXException {
    Findings findings = new Findings();
    PropertyMapBuilder properties = new PropertyMapBuilder();
    properties.put(ValidateProperty.ERROR_HANDLER, findings);
    ValidationDriver driver = new ValidationDriver(properties.toPropertyMap());
    if (!driver.loadSchema(ValidationDriver.fileInputSource(schema.toFile()))) {
      throw new IOException(schema + " is no schema: " + findings.all);
    }
    driver.validate(new InputSource(new ByteArrayInputStream(document)));
    return findings.all;
  }

  /** The assertions of a Schematron schema that fail. */
  static List<String> byRules(Path schema, byte[] document) throws SaxonApiException {
    Processor processor = new Processor(false);
    XsltCompiler compiler = processor.newXsltCompiler();
    URL transpiler = TbxValidity.class.getResource(TRANSPILER);
    XdmDestination stylesheet = new XdmDestination();
    Xslt30Transformer transpile =
        compiler.compile(new StreamSource(transpiler.toExternalForm())).load30();
    transpile.transform(new StreamSource(schema.toFile()), stylesheet);
    XdmDestination report = new XdmDestination();
    compiler
        .compile(stylesheet.getXdmNode().asSource())
        .load30()
        .transform(new StreamSource(new ByteArrayInputStream(document)), report);
    return failures(processor, report.getXdmNode());
  }

  private static List<String> failures(Processor processor, XdmNode report)
      throws SaxonApiException {
    XPathCompiler path = processor.newXPathCompiler();
    path.declareNamespace("svrl", "http://purl.oclc.org/dsdl/svrl");
    List<String> failures = new ArrayList<>();
    for (XdmItem item :
        path.evaluate("//svrl:failed-assert/concat(@location, ': ', normalize-space(.))", report)) {
      failures.add(item.getStringValue());
    }
    return failures;
  }

  /** Collects what a validator says. */
  private static final class Findings implements ErrorHandler {
    private final List<String> all = new ArrayList<>();

    @Override
    public void warning(SAXParseException e) {
      // Warnings are about the schema.
    }

    @Override
    public void error(SAXParseException e) {
      all.add(e.getLineNumber() + ": " + e.getMessage());
    }

    @Override
    public void fatalError(SAXParseException e) {
      error(e);
    }
  }
}
