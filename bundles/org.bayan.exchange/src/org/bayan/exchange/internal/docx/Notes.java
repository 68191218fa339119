package org.bayan.exchange.internal.docx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bayan.exchange.DocxBlock;
import org.bayan.exchange.DocxKind;

/** The footnotes: those with a mark in the body, numbered from 1, and those without. */
final class Notes {
  private static final int FIRST_NUMBER = 1;

  private final List<DocxBlock> marked = new ArrayList<>();
  private final Map<String, List<Integer>> numbersByParent = new HashMap<>();
  private final List<DocxBlock> unmarked = new ArrayList<>();

  Notes(List<DocxBlock> blocks) {
    Set<String> body =
        blocks.stream()
            .filter(b -> b.kind() != DocxKind.FOOTNOTE)
            .map(DocxBlock::id)
            .collect(Collectors.toSet());
    for (DocxBlock block : blocks) {
      if (block.kind() == DocxKind.FOOTNOTE) {
        add(block, block.parent().filter(body::contains).orElse(null));
      }
    }
  }

  private void add(DocxBlock note, String parent) {
    if (parent == null) {
      unmarked.add(note);
      return;
    }
    int number = FIRST_NUMBER + marked.size();
    marked.add(note);
    numbersByParent.computeIfAbsent(parent, p -> new ArrayList<>()).add(number);
  }

  /** Numbers of the notes whose marks a block carries. */
  List<Integer> numbersAt(DocxBlock block) {
    return numbersByParent.getOrDefault(block.id(), List.of());
  }

  List<DocxBlock> withoutMark() {
    return unmarked;
  }

  void write(WordXml xml, Language main) throws IOException {
    xml.root("w:footnotes");
    writeSeparator(xml, -1, "separator");
    writeSeparator(xml, 0, "continuationSeparator");
    for (int i = 0; i < marked.size(); i++) {
      xml.start("w:footnote", "w:id", Integer.toString(FIRST_NUMBER + i));
      writeNote(xml, main, marked.get(i));
      xml.end();
    }
    xml.end();
  }

  private static void writeSeparator(WordXml xml, int id, String type) throws IOException {
    xml.start("w:footnote", "w:type", type, "w:id", Integer.toString(id));
    xml.start("w:p").start("w:r").empty("w:" + type).end().end().end();
  }

  private static void writeNote(WordXml xml, Language main, DocxBlock note) throws IOException {
    Language language = new Language(note.languageTag());
    xml.start("w:p").start("w:pPr").set("w:pStyle", Styles.NOTE);
    language.writeParagraph(xml);
    xml.end();
    writeMark(xml, language, "w:footnoteRef");
    new TextWriter(xml, main).write(" " + note.text(), language);
    xml.end();
  }

  /** A raised number, in the note itself or in the body. */
  static void writeMark(WordXml xml, Language language, String element, String... attributes)
      throws IOException {
    xml.start("w:r").start("w:rPr").set("w:rStyle", Styles.NOTE_MARK);
    if (language.isRightToLeft()) {
      xml.empty("w:rtl");
    }
    xml.end().empty(element, attributes).end();
  }
}
