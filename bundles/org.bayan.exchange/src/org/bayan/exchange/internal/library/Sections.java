package org.bayan.exchange.internal.library;

import java.util.List;
import org.bayan.model.library.OfficialParagraph;
import org.bayan.model.library.ParagraphKind;

/**
 * A text cut into the sections of Akoma Ntoso, in order.
 *
 * @param preface the lines of the head
 * @param preamble the reasons, with the line that names who gives them
 * @param body all else
 */
record Sections(
    List<OfficialParagraph> preface,
    List<OfficialParagraph> preamble,
    List<OfficialParagraph> body) {

  /** Cuts. */
  static Sections of(List<OfficialParagraph> paragraphs) {
    int head = 0;
    while (head < paragraphs.size() && paragraphs.get(head).kind() == ParagraphKind.TITLE) {
      head++;
    }
    int end = head;
    for (int i = head; i < paragraphs.size() && mayStandInPreamble(paragraphs.get(i)); i++) {
      if (isReason(paragraphs.get(i))) {
        end = i + 1;
      }
    }
    return new Sections(
        paragraphs.subList(0, head),
        paragraphs.subList(head, end),
        paragraphs.subList(end, paragraphs.size()));
  }

  /** Whether a paragraph is a preambular one or a division of one. */
  static boolean isReason(OfficialParagraph paragraph) {
    return paragraph.kind() == ParagraphKind.PREAMBULAR || paragraph.number().startsWith("pp");
  }

  private static boolean mayStandInPreamble(OfficialParagraph paragraph) {
    return isReason(paragraph) || paragraph.kind() == ParagraphKind.PLAIN;
  }
}
