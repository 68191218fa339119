package org.bayan.okapi.internal.srx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.bayan.okapi.SegmentationRulesException;
import org.bayan.okapi.internal.edit.SrxBytes;
import org.bayan.okapi.internal.edit.SrxMarkup;

/** The XML of a rule file, looked at before the engine gets it. */
public final class SrxFile {
  /** No honest rule file is larger; it bounds the memory that a wrong file can take. */
  private static final long MAX_BYTES = 16L << 20;

  private static final Pattern CDATA = Pattern.compile("<!\\[CDATA\\[([\\s\\S]*?)\\]\\]>");
  private static final Set<String> NEEDED = Set.of("header", "body", "languagerules", "maprules");

  private SrxFile() {}

  /**
   * The bytes of a rule file.
   *
   * @throws IOException when it cannot be read or has more than 16 MiB
   */
  public static byte[] read(Path file) throws IOException {
    if (Files.size(file) > MAX_BYTES) {
      throw new IOException("larger than " + MAX_BYTES + " bytes");
    }
    return Files.readAllBytes(file);
  }

  /**
   * The same rules without CDATA sections, whose characters the engine would take for nothing.
   *
   * @param xml a file that {@link #check} has let through
   */
  public static byte[] withoutCdata(byte[] xml) {
    SrxBytes encoding = SrxBytes.of(xml);
    Matcher sections = CDATA.matcher(encoding.decode(xml));
    return sections.find()
        ? encoding.encode(
            sections.replaceAll(
                section -> Matcher.quoteReplacement(SrxMarkup.content(section.group(1)))))
        : xml;
  }

  /**
   * Checks that the bytes are well-formed XML with the root element {@code srx}, version 2.0, and
   * the parts that every SRX file has, without a document type declaration.
   */
  public static void check(byte[] xml, String name) throws SegmentationRulesException {
    Set<String> missing = new HashSet<>(NEEDED);
    try {
      XMLStreamReader reader = factory().createXMLStreamReader(new ByteArrayInputStream(xml));
      try {
        boolean rootSeen = false;
        while (reader.hasNext()) {
          switch (reader.next()) {
            case XMLStreamConstants.DTD ->
                throw new SegmentationRulesException(
                    name + " has a document type declaration, which is not allowed; remove it.");
            case XMLStreamConstants.START_ELEMENT -> {
              if (!rootSeen) {
                checkRoot(reader, name);
                rootSeen = true;
              }
              missing.remove(reader.getLocalName());
            }
            default -> {}
          }
        }
      } finally {
        reader.close();
      }
    } catch (XMLStreamException e) {
      throw notWellFormed(name, e);
    }
    if (!missing.isEmpty()) {
      throw new SegmentationRulesException(
          name + " lacks <" + missing.stream().sorted().findFirst().get() + ">; add it.");
    }
  }

  private static void checkRoot(XMLStreamReader reader, String name)
      throws SegmentationRulesException {
    String version = reader.getAttributeValue(null, "version");
    if (!reader.getLocalName().equals("srx") || !"2.0".equals(version)) {
      throw new SegmentationRulesException(
          name + " is no SRX 2.0 file: its root is not <srx version=\"2.0\">; name an SRX file.");
    }
  }

  private static SegmentationRulesException notWellFormed(String name, XMLStreamException e) {
    int line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
    return new SegmentationRulesException(
        name + " is not well-formed XML (line " + line + "); correct it or name an SRX file.", e);
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }
}
