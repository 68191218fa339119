package org.bayan.exchange.internal.xliff;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bayan.exchange.bilingual.BilingualFile;
import org.bayan.exchange.bilingual.BilingualNote;
import org.bayan.exchange.bilingual.BilingualText;
import org.bayan.exchange.bilingual.BilingualUnit;
import org.bayan.exchange.bilingual.UnitMarks;
import org.bayan.exchange.internal.xml.XmlWriter;

/** Writes XLIFF 2.1. */
public final class Version2Writer {
  private static final String NAMESPACE = "urn:oasis:names:tc:xliff:document:2.0";
  private static final String METADATA = "urn:oasis:names:tc:xliff:metadata:2.0";
  static final String OWN = "bayan";
  static final String MARKS = "marks";
  static final String PAIR = "pair";
  static final String BOOKMARK = "bookmark";

  /** XLIFF 2 has no place for the author of a note, but for attributes of others. */
  static final String AUTHOR = OWN + ":author";

  private static final String NOTES = "urn:bayan:xliff:notes:1.0";

  private final XmlWriter xml;

  /** A writer of elements. */
  public Version2Writer(XmlWriter xml) {
    this.xml = xml;
  }

  /** Writes all. */
  public void write(BilingualFile file) throws IOException {
    xml.start("xliff").attribute("xmlns", NAMESPACE).attribute("xmlns:mda", METADATA);
    xml.attribute("xmlns:" + OWN, NOTES).attribute("version", "2.1");
    xml.attribute("srcLang", file.sourceLanguage()).attribute("trgLang", file.targetLanguage());
    int number = 0;
    for (Map.Entry<String, List<BilingualUnit>> document : documents(file).entrySet()) {
      xml.line().start("file").attribute("id", "f" + ++number);
      xml.attribute("original", document.getKey());
      for (BilingualUnit unit : document.getValue()) {
        write(unit);
      }
      xml.endBlock();
    }
    xml.endBlock();
  }

  /** The units of each document, in the order of their first units. */
  static Map<String, List<BilingualUnit>> documents(BilingualFile file) {
    Map<String, List<BilingualUnit>> documents = new LinkedHashMap<>();
    for (BilingualUnit unit : file.units()) {
      documents.computeIfAbsent(unit.document(), name -> new ArrayList<>()).add(unit);
    }
    return documents;
  }

  private void write(BilingualUnit unit) throws IOException {
    xml.line().start("unit").attribute("id", unit.id()).attribute("name", unit.paragraph());
    xml.attribute("xml:space", "preserve");
    xml.line().start("mda:metadata").start("mda:metaGroup").attribute("category", OWN);
    xml.start("mda:meta").attribute("type", MARKS).text(UnitMarks.of(unit).longLine()).end();
    xml.end().end();
    writeNotes(unit.notes());
    Set<String> apart = CodeNesting.apart(unit);
    Version2Text texts = new Version2Text(xml, unit, apart);
    texts.writeData();
    xml.line().start("segment").attribute("id", "s1");
    if (unit.target().isPresent()) {
      String state = States.version2(unit.state());
      xml.attribute("state", state);
      Optional<String> refinement =
          States.refinement(unit.state(), States.of(state, false)).map(word -> OWN + ":" + word);
      xml.attribute("subState", refinement.orElse(""));
    }
    xml.line().start("source");
    texts.write(unit.source(), true);
    xml.end();
    Optional<BilingualText> target = unit.target();
    if (target.isPresent()) {
      xml.line().start("target");
      texts.write(target.get(), false);
      xml.end();
    }
    xml.endBlock().endBlock();
  }

  private void writeNotes(List<BilingualNote> notes) throws IOException {
    if (notes.isEmpty()) {
      return;
    }
    xml.line().start("notes");
    int number = 0;
    for (BilingualNote note : notes) {
      xml.line().start("note").attribute("id", "n" + ++number);
      switch (note.kind()) {
        case PAIR -> xml.attribute("category", PAIR);
        case SOURCE -> xml.attribute("appliesTo", "source");
        case TARGET -> xml.attribute("appliesTo", "target");
        case BOOKMARK -> xml.attribute("category", BOOKMARK);
      }
      xml.attribute(AUTHOR, note.author()).text(note.text()).end();
    }
    xml.endBlock();
  }
}
