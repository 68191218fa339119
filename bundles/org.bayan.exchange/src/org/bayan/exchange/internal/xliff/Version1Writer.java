package org.bayan.exchange.internal.xliff;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bayan.exchange.bilingual.BilingualCode;
import org.bayan.exchange.bilingual.BilingualFile;
import org.bayan.exchange.bilingual.BilingualNote;
import org.bayan.exchange.bilingual.BilingualText;
import org.bayan.exchange.bilingual.BilingualUnit;
import org.bayan.exchange.bilingual.UnitMarks;
import org.bayan.exchange.internal.xml.XmlWriter;
import org.bayan.model.bitext.InlineCodeKind;
import org.bayan.model.bitext.TranslationState;

/** Writes XLIFF 1.2. */
public final class Version1Writer {
  private static final String NAMESPACE = "urn:oasis:names:tc:xliff:document:1.2";
  static final String QUALIFIER = "x-bayan-";

  private final XmlWriter xml;

  /** A writer of elements. */
  public Version1Writer(XmlWriter xml) {
    this.xml = xml;
  }

  /** Writes all. */
  public void write(BilingualFile file) throws IOException {
    xml.start("xliff").attribute("xmlns", NAMESPACE).attribute("version", "1.2");
    for (Map.Entry<String, List<BilingualUnit>> document :
        Version2Writer.documents(file).entrySet()) {
      String name = document.getKey();
      xml.line().start("file").attribute("original", name.isEmpty() ? "bitext" : name);
      xml.attribute("source-language", file.sourceLanguage());
      xml.attribute("target-language", file.targetLanguage());
      xml.attribute("datatype", "x-bayan");
      xml.line().start("body");
      for (BilingualUnit unit : document.getValue()) {
        write(unit);
      }
      xml.endBlock().endBlock();
    }
    xml.endBlock();
  }

  private void write(BilingualUnit unit) throws IOException {
    xml.line().start("trans-unit").attribute("id", unit.id());
    boolean approved = unit.state().translation() == TranslationState.APPROVED;
    xml.attribute("approved", approved && unit.target().isPresent() ? "yes" : "");
    xml.attribute("resname", unit.paragraph()).attribute("xml:space", "preserve");
    xml.line().start("source");
    write(unit.source());
    xml.end();
    Optional<BilingualText> target = unit.target();
    if (target.isPresent()) {
      String state = States.version1(unit.state());
      xml.line().start("target").attribute("state", state);
      Optional<String> refinement =
          States.refinement(unit.state(), States.of(state, approved)).map(QUALIFIER::concat);
      xml.attribute("state-qualifier", refinement.orElse(""));
      write(target.get());
      xml.end();
    }
    for (BilingualNote note : unit.notes()) {
      write(note);
    }
    xml.line().start("prop-group").attribute("name", Version2Writer.OWN);
    xml.start("prop").attribute("prop-type", Version2Writer.MARKS);
    xml.text(UnitMarks.of(unit).longLine()).end().end();
    xml.endBlock();
  }

  private void write(BilingualNote note) throws IOException {
    xml.line().start("note");
    switch (note.kind()) {
      case PAIR -> xml.attribute("from", Version2Writer.PAIR);
      case SOURCE -> xml.attribute("annotates", "source").attribute("from", note.author());
      case TARGET -> xml.attribute("annotates", "target").attribute("from", note.author());
      case BOOKMARK -> xml.attribute("from", Version2Writer.BOOKMARK);
    }
    xml.text(note.text()).end();
  }

  private void write(BilingualText text) throws IOException {
    List<BilingualCode> codes = text.codes();
    CodeNesting nesting = new CodeNesting(codes);
    int done = 0;
    for (int i = 0; i < codes.size(); i++) {
      BilingualCode code = codes.get(i);
      xml.text(text.text().substring(done, code.offset()));
      done = code.offset();
      write(code, nesting.isPaired(i));
    }
    xml.text(text.text().substring(done));
  }

  private void write(BilingualCode code, boolean paired) throws IOException {
    boolean opening = code.kind() == InlineCodeKind.OPENING;
    if (code.kind() == InlineCodeKind.PLACEHOLDER) {
      xml.start("ph").attribute("id", code.id());
    } else if (paired) {
      xml.start(opening ? "bpt" : "ept").attribute("id", code.id());
    } else {
      xml.start("it").attribute("id", code.id()).attribute("pos", opening ? "open" : "close");
    }
    boolean typed = code.kind() != InlineCodeKind.CLOSING || !paired;
    xml.attribute("ctype", typed ? CodeTypes.version1(code.type()) : "");
    xml.text(code.data()).end();
  }
}
