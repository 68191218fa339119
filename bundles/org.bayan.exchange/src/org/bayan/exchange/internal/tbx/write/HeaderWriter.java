package org.bayan.exchange.internal.tbx.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bayan.exchange.internal.tbx.TbxNamespaces;
import org.bayan.exchange.internal.tbx.TextValue;
import org.bayan.exchange.internal.xml.XmlElement;
import org.bayan.model.termbase.Termbase;

/** Makes the header of a termbase, and what stands behind its entries. */
final class HeaderWriter {
  private static final String PUBLICATION = "publicationStmt";
  private static final String BACK = "back";
  private static final Set<String> PLACED =
      Set.of(PUBLICATION, "encodingDesc", "revisionDesc", BACK);

  private final Termbase termbase;
  private final Style style;
  private final List<XmlElement> foreign;

  HeaderWriter(Termbase termbase, Style style, FieldChoice choice) {
    this.termbase = termbase;
    this.style = style;
    this.foreign = choice.writesOurs() ? ForeignElements.parsed(termbase) : List.of();
    if (!choice.writesOurs()) {
      termbase.getForeign().forEach(xml -> choice.lose("unknown element", xml));
    }
  }

  XmlElement header() {
    XmlElement header = style.core(style.header());
    header.content().add(fileDescription());
    if (style == Style.MARTIF) {
      header.content().add(encoding());
    }
    add(header, "encodingDesc");
    add(header, "revisionDesc");
    XmlElement kept = Style.ours(ForeignElements.KEPT);
    foreign.stream().filter(element -> !isPlaced(element)).forEach(kept.content()::add);
    if (!kept.content().isEmpty()) {
      header.content().add(kept);
    }
    return header;
  }

  /** The elements behind the entries. */
  List<XmlElement> back() {
    return foreign.stream().filter(element -> isPlaced(element, BACK)).toList();
  }

  private XmlElement fileDescription() {
    XmlElement description = style.core("fileDesc");
    add(description, PUBLICATION);
    if (termbase.getTitle() != null && !termbase.getTitle().isEmpty()) {
      XmlElement statement = style.core("titleStmt");
      statement.content().add(text("title", termbase.getTitle()));
      termbase.getNotes().forEach(note -> statement.content().add(text("note", note.getText())));
      description.content().add(statement);
    }
    XmlElement source = style.core("sourceDesc");
    paragraphs().forEach(source.content()::add);
    description.content().add(source);
    return description;
  }

  /** The core wants a paragraph even where nothing is said. */
  private List<XmlElement> paragraphs() {
    String said = termbase.getDescription() == null ? "" : termbase.getDescription();
    List<XmlElement> paragraphs = new ArrayList<>();
    said.lines().forEach(line -> paragraphs.add(text("p", line)));
    return paragraphs.isEmpty() ? List.of(style.core("p")) : paragraphs;
  }

  /** Version 2 names the file that its data categories are declared in. */
  private XmlElement encoding() {
    XmlElement encoding = style.core("encodingDesc");
    XmlElement paragraph = text("p", "TBXXCSV02.xcs");
    paragraph.attributes().put(Field.TYPE, "XCSURI");
    encoding.content().add(paragraph);
    return encoding;
  }

  private XmlElement text(String name, String value) {
    XmlElement element = style.core(name);
    if (!value.isEmpty()) {
      element.content().add(TextValue.write(value));
    }
    return element;
  }

  private void add(XmlElement parent, String name) {
    foreign.stream()
        .filter(element -> isPlaced(element, name))
        .limit(1)
        .forEach(parent.content()::add);
  }

  /** Whether an element holds what was read and not understood. */
  static boolean isAsRead(XmlElement element) {
    return isPlaced(element) || ForeignElements.isKept(element);
  }

  private static boolean isPlaced(XmlElement element) {
    return PLACED.contains(element.name()) && element.namespace().equals(TbxNamespaces.CORE);
  }

  private static boolean isPlaced(XmlElement element, String name) {
    return isPlaced(element) && element.name().equals(name);
  }
}
