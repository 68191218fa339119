package org.bayan.exchange.internal.library;

import java.util.Set;
import org.bayan.text.ParagraphLabel;

/** An element around blocks of text, while it is read. */
final class Division {

  private static final Set<String> GROUPS =
      Set.of(
          "part",
          "chapter",
          "title",
          "book",
          "tome",
          "division",
          "subpart",
          "subchapter",
          "subtitle",
          "subdivision");

  private static final Set<String> REASONS = Set.of("recitals", "recital", "citations", "citation");

  private final String name;
  private InlineText label;
  private String written = "";

  Division(String name) {
    this.name = name;
  }

  /** Its number, with which its text begins; null where it has none or it was taken. */
  InlineText takeLabel() {
    InlineText taken = label;
    label = null;
    return taken;
  }

  void setLabel(InlineText read) {
    label = read;
    written = read.text();
  }

  /**
   * The step that it adds to the path of its paragraphs; empty for none. It is read only when it is
   * asked for: files that Bayan wrote say the whole path themselves.
   */
  String number() {
    if (GROUPS.contains(name)) {
      return "";
    }
    return ParagraphLabel.find(written + " ")
        .map(ParagraphLabel::value)
        .orElseGet(() -> written.replaceFirst("[.,:;]+$", ""));
  }

  boolean isReason() {
    return REASONS.contains(name);
  }

  boolean isOneReason() {
    return name.equals("recital") || name.equals("citation");
  }

  boolean isHead() {
    return name.equals("preface") || name.equals("coverPage");
  }

  boolean isNote() {
    return name.equals("authorialNote");
  }
}
