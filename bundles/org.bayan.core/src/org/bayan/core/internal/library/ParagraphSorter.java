package org.bayan.core.internal.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bayan.model.library.OfficialParagraph;
import org.bayan.model.library.ParagraphKind;
import org.bayan.okapi.UnitKind;
import org.bayan.text.ParagraphLabel;
import org.bayan.text.ParagraphNumbers;
import org.bayan.text.PreambularParagraphs;

/**
 * Tells what the paragraphs of a document are there for, and their numbers, while they pass one
 * after another.
 */
final class ParagraphSorter {

  /** A line that is longer is no heading, even without a full stop. */
  private static final int LONGEST_HEADING = 160;

  private static final String SENTENCE_ENDS = ".:;,!?،؛؟۔…";
  private static final String CLOSING = "\"'”’»)]";

  private final ParagraphNumbers numbers = new ParagraphNumbers();
  private boolean head = true;
  private boolean decides;

  /** The paragraphs of a document. */
  static List<OfficialParagraph> sort(List<TextBlock> blocks) {
    ParagraphSorter sorter = new ParagraphSorter();
    List<OfficialParagraph> paragraphs = new ArrayList<>(blocks.size());
    for (TextBlock block : blocks) {
      paragraphs.add(sorter.next(block));
    }
    return paragraphs;
  }

  private OfficialParagraph next(TextBlock block) {
    String number = "";
    ParagraphKind kind;
    if (block.kind() == UnitKind.FOOTNOTE) {
      kind = ParagraphKind.NOTE;
    } else if (!decides && isReason(block.text())) {
      number = numbers.nextPreambular(block.text());
      kind = ParagraphKind.PREAMBULAR;
    } else {
      number = numbers.next(block.text());
      kind = number.isEmpty() ? unnumbered(block) : numbered(number);
    }
    head &= kind == ParagraphKind.TITLE || kind == ParagraphKind.NOTE;
    return new OfficialParagraph(number, kind, block.text(), block.segments());
  }

  private ParagraphKind numbered(String number) {
    if (ParagraphNumbers.isDivision(number)) {
      return ParagraphKind.ITEM;
    }
    decides = true;
    return ParagraphKind.OPERATIVE;
  }

  private ParagraphKind unnumbered(TextBlock block) {
    Optional<ParagraphLabel> label = ParagraphLabel.find(block.text());
    boolean listed = label.isPresent() && !label.get().isPart();
    if (listed || block.kind() == UnitKind.LIST_ITEM) {
      return ParagraphKind.ITEM;
    }
    if (block.kind() == UnitKind.HEADING || looksLikeHeading(block)) {
      return head ? ParagraphKind.TITLE : ParagraphKind.HEADING;
    }
    return ParagraphKind.PLAIN;
  }

  /** Reasons end with a comma: their sentence ends with the last decision. */
  private static boolean isReason(String text) {
    return PreambularParagraphs.isOne(text) && ",;:،؛".indexOf(last(text)) >= 0;
  }

  private static boolean looksLikeHeading(TextBlock block) {
    return block.kind() != UnitKind.CELL
        && block.segments().size() == 1
        && block.text().length() <= LONGEST_HEADING
        && SENTENCE_ENDS.indexOf(last(block.text())) < 0;
  }

  /** The last character that is no closing quotation mark or bracket. */
  private static char last(String text) {
    int at = text.length() - 1;
    while (at > 0 && CLOSING.indexOf(text.charAt(at)) >= 0) {
      at--;
    }
    return text.charAt(at);
  }
}
