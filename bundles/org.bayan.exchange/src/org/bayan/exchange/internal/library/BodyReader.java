package org.bayan.exchange.internal.library;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.bayan.model.library.OfficialParagraph;

/** Makes paragraphs of the blocks of text between start and end tags. */
final class BodyReader {

  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "block",
          "heading",
          "subheading",
          "crossHeading",
          "num",
          "listIntroduction",
          "listWrapUp",
          "docTitle",
          "docNumber",
          "docDate",
          "docType",
          "legislature",
          "session");

  private static final Set<String> BREAKS = Set.of("br", "eol");
  private static final int MOST_CHARACTERS = 50_000_000;

  /** What a paragraph and an element take beside their characters, in characters. */
  private static final int COST_OF_PARAGRAPH = 100;

  private static final int COST_OF_ELEMENT = 10;

  private final Deque<Division> divisions = new ArrayDeque<>();
  private final Deque<OpenBlock> blocks = new ArrayDeque<>();
  private final List<OfficialParagraph> paragraphs = new ArrayList<>();
  private final ParagraphMaker maker = new ParagraphMaker();
  private boolean exact;
  private String title = "";
  private long taken;

  /**
   * A block that is open.
   *
   * @param depth how many divisions were open when it began; more are open inside a note in it
   */
  private record OpenBlock(
      String name,
      String kind,
      String number,
      InlineText text,
      int depth,
      List<OfficialParagraph> notes) {}

  /** Says whether the file has white space only where it counts. */
  void setExact(boolean isExact) {
    exact = isExact;
  }

  /** An element begins. */
  void start(String name, String kind, String number) {
    taken += COST_OF_ELEMENT;
    if (isInBlock() && !name.equals("authorialNote")) {
      if (BREAKS.contains(name)) {
        text(" ");
      }
      blocks.peek().text().start(exact && AknNames.SEGMENT.equals(kind));
    } else if (BLOCKS.contains(name)) {
      blocks.push(
          new OpenBlock(
              name, kind, number, new InlineText(exact), divisions.size(), new ArrayList<>()));
    } else {
      divisions.push(new Division(name));
      if (divisions.peek().isOneReason()) {
        maker.countReason();
      }
    }
  }

  /** An element ends. */
  void end() {
    if (!isInBlock()) {
      divisions.pop();
    } else if (!blocks.peek().text().end()) {
      finish(blocks.pop());
    }
  }

  /** Characters; those between blocks count for nothing. */
  void text(String characters) {
    if (isInBlock()) {
      blocks.peek().text().append(characters);
      taken += characters.length();
    }
  }

  private boolean isInBlock() {
    return !blocks.isEmpty() && blocks.peek().depth() == divisions.size();
  }

  private void finish(OpenBlock block) {
    if (block.name().equals("num")) {
      if (!divisions.isEmpty()) {
        divisions.peek().setLabel(block.text());
      }
      return;
    }
    List<OfficialParagraph> made = new ArrayList<>();
    if (!block.text().text().isBlank()) {
      taken += COST_OF_PARAGRAPH;
      made.add(
          exact
              ? maker.ours(block.text(), block.kind(), block.number(), inward())
              : maker.foreign(block.text(), block.name(), inward()));
      noteTitle(block);
    }
    made.addAll(block.notes());
    (blocks.isEmpty() ? paragraphs : blocks.peek().notes()).addAll(made);
  }

  private void noteTitle(OpenBlock block) {
    boolean head = divisions.stream().anyMatch(Division::isHead);
    if (title.isEmpty() && head && !block.name().equals("docNumber")) {
      title = block.text().text();
    }
  }

  /** The divisions from the outermost inwards. */
  private List<Division> inward() {
    List<Division> inward = new ArrayList<>(divisions.size());
    for (Iterator<Division> all = divisions.descendingIterator(); all.hasNext(); ) {
      inward.add(all.next());
    }
    return inward;
  }

  /** Whether memory will hold it. */
  boolean isSensible() {
    return taken <= MOST_CHARACTERS;
  }

  /** The first line of the head; empty when there is none. */
  String title() {
    return title;
  }

  /** What was read. */
  List<OfficialParagraph> paragraphs() {
    return paragraphs;
  }
}
