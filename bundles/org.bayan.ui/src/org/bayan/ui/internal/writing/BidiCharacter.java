package org.bayan.ui.internal.writing;

/** A character that a person inserts to keep text of two directions in order. */
public enum BidiCharacter {
  LEFT_TO_RIGHT_MARK("\u200E"),
  RIGHT_TO_LEFT_MARK("\u200F"),
  LEFT_TO_RIGHT_ISOLATE("\u2066"),
  RIGHT_TO_LEFT_ISOLATE("\u2067"),
  POP_ISOLATE("\u2069");

  private final String text;

  BidiCharacter(String text) {
    this.text = text;
  }

  private boolean opens() {
    return this == LEFT_TO_RIGHT_ISOLATE || this == RIGHT_TO_LEFT_ISOLATE;
  }

  /** What stands in the place of a selection then: an isolate comes to enclose it. */
  WrittenText around(WrittenText selected) {
    WrittenText mark = WrittenText.plain(text);
    if (selected.length() == 0 || !opens()) {
      return mark;
    }
    return mark.append(selected).append(WrittenText.plain(POP_ISOLATE.text));
  }
}
