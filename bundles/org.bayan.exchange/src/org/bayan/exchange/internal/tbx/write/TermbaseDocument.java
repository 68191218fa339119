package org.bayan.exchange.internal.tbx.write;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bayan.exchange.ExportLoss;
import org.bayan.exchange.TbxDialect;
import org.bayan.exchange.internal.tbx.TbxNamespaces;
import org.bayan.exchange.internal.xml.XmlLayout;
import org.bayan.exchange.internal.xml.XmlWriter;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.Termbase;

/** A termbase as a TBX document. */
public final class TermbaseDocument {
  private static final String BASIC = "TBX-Basic";

  private final Termbase termbase;
  private final Style style;
  private final Ids ids;
  private final FieldChoice choice;
  private final boolean whole;

  private TermbaseDocument(Termbase termbase, Style style, boolean whole) {
    this.termbase = termbase;
    this.style = style;
    this.whole = whole;
    this.ids = new Ids(termbase);
    this.choice = new FieldChoice(new BasicRules(ids), whole, style == Style.DCT);
  }

  /** A document with all that a termbase holds. */
  public static TermbaseDocument whole(Termbase termbase) {
    return new TermbaseDocument(termbase, Style.DCT, true);
  }

  /** A document with what a dialect has a place for. */
  public static TermbaseDocument plain(Termbase termbase, TbxDialect dialect) {
    Style style =
        switch (dialect) {
          case BASIC_DCT -> Style.DCT;
          case BASIC_DCA -> Style.DCA;
          case VERSION_2 -> Style.MARTIF;
        };
    return new TermbaseDocument(termbase, style, false);
  }

  /** What the last writing had no place for. */
  public List<ExportLoss> losses() {
    return choice.losses();
  }

  /**
   * Writes the document, from the declaration to a final line break.
   *
   * @throws IOException when it cannot be written, or a text holds what XML cannot
   */
  public void write(XmlWriter xml) throws IOException {
    choice.begin();
    choice.at(null, null);
    Map<String, String> scope = namespaces();
    xml.markup("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    startRoot(xml, scope);
    XmlLayout layout = new XmlLayout(xml, scope, HeaderWriter::isAsRead);
    HeaderWriter header = new HeaderWriter(termbase, style, choice);
    layout.write(header.header());
    xml.line().start("text").line().start("body");
    EntryWriter writer = new EntryWriter(style, ids, choice, new ForeignElements(whole));
    for (ConceptEntry entry : termbase.getEntries()) {
      layout.write(writer.entry(entry));
    }
    xml.endBlock();
    for (var part : header.back()) {
      layout.write(part);
    }
    xml.endBlock().endBlock().markup("\n");
  }

  private void startRoot(XmlWriter xml, Map<String, String> scope) throws IOException {
    String language = termbase.getLanguage() == null ? "en" : termbase.getLanguage();
    xml.start(style.root()).attribute("type", type());
    if (style != Style.MARTIF) {
      xml.attribute("style", style == Style.DCT ? "dct" : "dca");
    }
    xml.attribute("xml:lang", language);
    for (Map.Entry<String, String> declared : scope.entrySet()) {
      String prefix = declared.getKey();
      xml.attribute(prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix, declared.getValue());
    }
  }

  private String type() {
    String type = termbase.getType();
    return whole && type != null && type.matches("TBX-.+") ? type : BASIC;
  }

  private Map<String, String> namespaces() {
    Map<String, String> scope = new LinkedHashMap<>();
    scope.put("", style.namespace());
    if (style == Style.DCT) {
      scope.put("min", TbxNamespaces.MIN);
      scope.put("basic", TbxNamespaces.BASIC);
      if (whole) {
        scope.put("bayan", TbxNamespaces.BAYAN);
      }
    }
    return scope;
  }
}
