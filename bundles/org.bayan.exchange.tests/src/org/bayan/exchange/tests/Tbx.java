package org.bayan.exchange.tests;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.bayan.exchange.TbxReader;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.TermSection;
import org.bayan.model.termbase.Termbase;

/** Small TBX files, and reading them. */
final class Tbx {
  private static final String CORE = "urn:iso:std:iso:30042:ed-2";

  private Tbx() {}

  /** A file of version 3 with some content in its body. */
  static String v3(String style, String body) {
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <tbx type="TBX-Basic" style="%s" xml:lang="en" xmlns="%s"
        xmlns:min="http://www.tbxinfo.net/ns/min"
        xmlns:basic="http://www.tbxinfo.net/ns/basic">
      <tbxHeader><fileDesc>
        <titleStmt><title>Sample terms</title></titleStmt>
        <sourceDesc><p>Made for tests.</p></sourceDesc>
      </fileDesc></tbxHeader>
      <text><body>%s</body></text>
    </tbx>
    """
        .formatted(style, CORE, body);
  }

  /** An entry with one English term, of which more is said. */
  static String term(String more) {
    return """
    <conceptEntry id="c1"><langSec xml:lang="en"><termSec>
    <term>air strike</term>%s</termSec></langSec></conceptEntry>
    """
        .formatted(more);
  }

  static Termbase read(String xml) throws IOException {
    return read(xml.getBytes(StandardCharsets.UTF_8));
  }

  static Termbase read(byte[] bytes) throws IOException {
    return new TbxReader().read(new ByteArrayInputStream(bytes), "terms.tbx");
  }

  static ConceptEntry entry(String xml) throws IOException {
    return read(xml).getEntries().get(0);
  }

  static TermSection firstTerm(ConceptEntry entry) {
    return entry.getLanguages().get(0).getTerms().get(0);
  }
}
