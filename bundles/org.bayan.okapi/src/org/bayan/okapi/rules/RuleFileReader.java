package org.bayan.okapi.rules;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.bayan.okapi.SegmentationRulesException;
import org.bayan.okapi.internal.edit.SrxBytes;
import org.bayan.okapi.internal.edit.SrxMarkup;
import org.bayan.okapi.internal.xml.XmlInput;
import org.codehaus.stax2.XMLStreamReader2;

/**
 * Reads an SRX file piece by piece, so that the pieces together are the file. Elements of other
 * namespaces than that of the root belong to what stands around them.
 */
final class RuleFileReader {

  private static final String EXTENSIONS = "http://okapi.sf.net/srx-extensions";

  private final String xml;
  private final XMLStreamReader2 reader;
  private final List<LanguageRule> languageRules = new ArrayList<>();
  private final List<LanguageMap> maps = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  /** Up to here everything belongs to a piece. */
  private int taken;

  /** End tags that empty elements lacked, to begin the next piece. */
  private String pendingClose = "";

  private boolean expanded;
  private boolean wrongOrder;
  private String namespace;
  private String head;
  private String header;
  private boolean cascade;
  private String middle;
  private String between;

  private String lead;
  private String open;
  private String name;
  private List<Rule> rules = new ArrayList<>();
  private RuleStart rule;
  private String before = "";
  private String after = "";
  private String pattern;

  /** The beginning of a rule that is being read. */
  private record RuleStart(String lead, int start, boolean breaks, boolean active) {}

  private RuleFileReader(String xml) throws XMLStreamException {
    this.xml = xml;
    reader = (XMLStreamReader2) XmlInput.reader(new StringReader(xml));
  }

  /** Reads what is known to be well-formed and to have the parts of an SRX file. */
  static RuleFile read(byte[] bytes, String name) throws SegmentationRulesException {
    SrxBytes encoding = SrxBytes.of(bytes);
    try {
      RuleFileReader reading = new RuleFileReader(encoding.decode(bytes));
      reading.read();
      return reading.file(name, encoding);
    } catch (XMLStreamException e) {
      throw new SegmentationRulesException(
          name + " is not well-formed XML; correct it as text.", e);
    }
  }

  private void read() throws XMLStreamException {
    try {
      while (reader.hasNext()) {
        switch (reader.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            namespace = namespace == null ? uri() : namespace;
            text.setLength(0);
            if (namespace.equals(uri())) {
              start(reader.getLocalName());
            }
          }
          case XMLStreamConstants.END_ELEMENT -> {
            if (namespace.equals(uri())) {
              end(reader.getLocalName());
            }
          }
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
              text.append(reader.getText());
          default -> {}
        }
      }
    } finally {
      reader.close();
    }
  }

  private String uri() {
    return String.valueOf(reader.getNamespaceURI());
  }

  private void start(String element) throws XMLStreamException {
    int start = Math.toIntExact(reader.getLocationInfo().getStartingCharOffset());
    int end = Math.toIntExact(reader.getLocationInfo().getEndingCharOffset());
    switch (element) {
      case "header" -> {
        head = take(start);
        header = take(end);
        cascade = "yes".equals(reader.getAttributeValue(null, "cascade"));
      }
      case "languagerules" -> middle = SrxMarkup.opened(take(end));
      case "languagerule" -> {
        lead = take(start);
        open = take(end);
        name = attribute("languagerulename");
        rules = new ArrayList<>();
      }
      case "rule" -> {
        String active = reader.getAttributeValue(EXTENSIONS, "active");
        rule =
            new RuleStart(
                take(start),
                start,
                !"no".equals(reader.getAttributeValue(null, "break")),
                active == null || active.isEmpty() || active.equals("yes"));
        before = "";
        after = "";
      }
      case "maprules" -> {
        wrongOrder = middle == null;
        between = SrxMarkup.opened(take(end));
      }
      case "languagemap" -> {
        lead = take(start);
        pattern = attribute("languagepattern");
        name = attribute("languagerulename");
      }
      default -> {}
    }
  }

  private void end(String element) throws XMLStreamException {
    int end = Math.max(taken, Math.toIntExact(reader.getLocationInfo().getEndingCharOffset()));
    switch (element) {
      case "beforebreak" -> before = text.toString();
      case "afterbreak" -> after = text.toString();
      case "rule" -> {
        String whole = take(end);
        rules.add(new Rule(rule.lead(), whole, rule.breaks(), rule.active(), before, after));
      }
      case "languagerule" ->
          languageRules.add(new LanguageRule(lead, open, take(end), name, rules));
      case "languagemap" -> maps.add(new LanguageMap(lead, take(end), pattern, name));
      case "languagerules", "maprules" -> closeEmpty(element, end);
      default -> {}
    }
  }

  /** The end tag of an element that had none; it begins the next piece. */
  private void closeEmpty(String element, int end) {
    if (end == taken && xml.startsWith("/>", end - 2)) {
      expanded = true;
      pendingClose = "</" + SrxMarkup.prefix(header) + element + ">";
    }
  }

  private String take(int end) {
    String piece = pendingClose + xml.substring(taken, end);
    pendingClose = "";
    taken = end;
    return piece;
  }

  private String attribute(String attribute) {
    String value = reader.getAttributeValue(null, attribute);
    return value == null ? "" : value;
  }

  private RuleFile file(String file, SrxBytes encoding) throws SegmentationRulesException {
    RuleFile.Frame frame = new RuleFile.Frame(head, header, middle, between, take(xml.length()));
    RuleFile read = new RuleFile(file, encoding, frame, cascade, languageRules, maps);
    if (wrongOrder || !expanded && !read.text().equals(xml)) {
      throw new SegmentationRulesException(
          file
              + " has its header, language rules and map rules not in this order;"
              + " put them right as text.");
    }
    return read;
  }
}
