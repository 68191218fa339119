package org.bayan.okapi.internal.direction;

import java.util.BitSet;
import java.util.List;
import javax.xml.XMLConstants;
import org.bayan.text.Direction;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Cuts the runs of a paragraph so that each has text of one direction only: {@code w:rtl} is not
 * defined for a run of both (ISO/IEC 29500-1, 17.3.2.30), and Word then shows words in the wrong
 * order.
 */
final class WordRuns {
  /** Stands for whatever in a run is no text; neutral to the bidirectional algorithm. */
  private static final String OBJECT = "\uFFFC";

  /** Does what there is to do with a run of one direction. */
  interface Visitor {
    void visit(Element run, boolean rightToLeft);
  }

  private final BitSet right;
  private final Visitor visitor;
  private int position;

  private WordRuns(BitSet right, Visitor visitor) {
    this.right = right;
    this.visitor = visitor;
  }

  /** Cuts the runs and shows them, in order, to the visitor. */
  static void visit(WordParagraph paragraph, Direction base, Visitor visitor) {
    List<Element> runs = paragraph.runs();
    StringBuilder text = new StringBuilder();
    runs.forEach(run -> Elements.children(run).forEach(child -> text.append(text(child))));
    WordRuns all = new WordRuns(TextDirection.rightToLeft(text.toString(), base), visitor);
    runs.forEach(all::run);
  }

  private static String text(Element child) {
    if (Word.is(child, "rPr")) {
      return "";
    }
    return Word.is(child, "t") ? child.getTextContent() : OBJECT;
  }

  private void run(Element run) {
    Element current = run;
    boolean direction = right.get(position);
    for (Element child : Elements.children(run)) {
      Element rest = child;
      int left = text(child).length();
      while (left > 0) {
        int end = direction ? right.nextClearBit(position) : nextSetBit(position + left);
        int taken = Math.min(left, end - position);
        position += taken;
        left -= taken;
        if (left > 0) {
          rest = taken == 0 ? rest : cutText(rest, taken);
          Element next = cutRun(current, rest);
          visitor.visit(current, direction);
          current = next;
          direction = !direction;
        }
      }
    }
    visitor.visit(current, direction);
  }

  /** The next right-to-left character, or the limit when there is none before it. */
  private int nextSetBit(int limit) {
    int next = right.nextSetBit(position);
    return next < 0 ? limit : next;
  }

  /** Cuts a text element in two and returns the second one. */
  private static Element cutText(Element text, int at) {
    String all = text.getTextContent();
    Element second = (Element) text.cloneNode(false);
    text.setTextContent(all.substring(0, at));
    second.setTextContent(all.substring(at));
    for (Element part : List.of(text, second)) {
      part.setAttributeNS(XMLConstants.XML_NS_URI, "xml:space", "preserve");
    }
    text.getParentNode().insertBefore(second, text.getNextSibling());
    return second;
  }

  /** Moves a child of a run and all after it into a new run of the same formatting. */
  private static Element cutRun(Element run, Element first) {
    Element second = (Element) run.cloneNode(false);
    Word.child(run, "rPr").ifPresent(properties -> second.appendChild(properties.cloneNode(true)));
    Node moved = first;
    while (moved != null) {
      Node next = moved.getNextSibling();
      second.appendChild(moved);
      moved = next;
    }
    run.getParentNode().insertBefore(second, run.getNextSibling());
    return second;
  }
}
