package org.bayan.exchange.internal.xliff;

import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.bayan.exchange.bilingual.BilingualCode;
import org.bayan.exchange.bilingual.BilingualText;
import org.bayan.exchange.bilingual.BilingualUnit;
import org.bayan.exchange.internal.xml.XmlWriter;
import org.bayan.model.bitext.InlineCodeKind;

/** Writes the texts of one unit of XLIFF 2 with their codes. */
final class Version2Text {
  private final XmlWriter xml;
  private final BilingualUnit unit;
  private final Set<String> apart;
  private final Map<String, String> data = new LinkedHashMap<>();
  private final Set<String> kept = new HashSet<>();

  /**
   * A writer.
   *
   * @param apart ids of pairs that cannot be written as one element
   */
  Version2Text(XmlWriter xml, BilingualUnit unit, Set<String> apart) {
    this.xml = xml;
    this.unit = unit;
    this.apart = apart;
    codes()
        .map(BilingualCode::data)
        .filter(markup -> !markup.isEmpty())
        .forEach(markup -> data.computeIfAbsent(markup, key -> "d" + (data.size() + 1)));
    unit.target().ifPresent(text -> text.codes().forEach(code -> kept.add(code.id())));
  }

  private Stream<BilingualCode> codes() {
    return Stream.concat(
        unit.source().codes().stream(),
        unit.target().stream().flatMap(text -> text.codes().stream()));
  }

  void writeData() throws IOException {
    if (data.isEmpty()) {
      return;
    }
    xml.line().start("originalData");
    for (Map.Entry<String, String> one : data.entrySet()) {
      xml.line().start("data").attribute("id", one.getValue());
      xml.text(one.getKey()).end();
    }
    xml.endBlock();
  }

  void write(BilingualText text, boolean source) throws IOException {
    List<BilingualCode> codes = text.codes();
    CodeNesting nesting = new CodeNesting(codes);
    int done = 0;
    for (int i = 0; i < codes.size(); i++) {
      BilingualCode code = codes.get(i);
      xml.text(text.text().substring(done, code.offset()));
      done = code.offset();
      if (code.kind() == InlineCodeKind.PLACEHOLDER) {
        begin("ph", code, source);
        xml.attribute("dataRef", data.get(code.data())).endEmpty();
      } else if (nesting.isPaired(i) && !apart.contains(code.id())) {
        writePair(code, nesting.partner(i), source);
      } else {
        writeHalf(code, nesting.isPaired(i), source);
      }
    }
    xml.text(text.text().substring(done));
  }

  private void writePair(BilingualCode code, BilingualCode partner, boolean source)
      throws IOException {
    if (code.kind() == InlineCodeKind.CLOSING) {
      xml.end();
      return;
    }
    begin("pc", code, source);
    xml.attribute("dataRefStart", data.get(code.data()));
    xml.attribute("dataRefEnd", data.get(partner.data()));
  }

  private void writeHalf(BilingualCode code, boolean paired, boolean source) throws IOException {
    boolean opening = code.kind() == InlineCodeKind.OPENING;
    if (!opening && paired) {
      xml.start("ec").attribute("startRef", code.id());
      writeType(code);
      writeKeeping(code, source);
    } else {
      begin(opening ? "sc" : "ec", code, source);
      xml.attribute("isolated", paired ? "" : "yes");
    }
    xml.attribute("dataRef", data.get(code.data())).endEmpty();
  }

  private void begin(String element, BilingualCode code, boolean source) throws IOException {
    xml.start(element).attribute("id", code.id());
    writeType(code);
    writeKeeping(code, source);
  }

  private void writeType(BilingualCode code) throws IOException {
    String[] words = CodeTypes.version2(code.type()).split(" ");
    xml.attribute("type", words[0]);
    xml.attribute("subType", words.length > 1 ? words[1] : "");
  }

  /** A code that must stay is said to where it does; a file that lacks it would be invalid. */
  private void writeKeeping(BilingualCode code, boolean source) throws IOException {
    boolean fits = unit.target().isEmpty() || kept.contains(code.id());
    xml.attribute("canDelete", !code.deletable() && source && fits ? "no" : "");
  }
}
