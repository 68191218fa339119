package org.bayan.rules.ui.internal.editor;

/** What can be done with a list of the editor. */
public enum ListCommand {
  /** Adds an exception rule, a language or a rule set. */
  ADD("add-exception"),
  /** Adds a break rule. */
  ADD_BREAK("add-break"),
  /** Goes to the fields of the selected element, or asks for new values. */
  EDIT("edit"),
  /** Adds a copy of the selected element. */
  DUPLICATE("duplicate"),
  /** Turns the selected rule on or off. */
  TOGGLE("off"),
  /** Moves the selected element up. */
  MOVE_UP("up"),
  /** Moves the selected element down. */
  MOVE_DOWN("down"),
  /** Removes the selected element. */
  REMOVE("remove");

  private final String icon;

  ListCommand(String icon) {
    this.icon = icon;
  }

  String icon() {
    return icon;
  }

  /** What it is called, with its key. */
  String tip(boolean rules) {
    return switch (this) {
      case ADD -> rules ? Messages.tipAddException : Messages.tipAdd;
      case ADD_BREAK -> Messages.tipAddBreak;
      case EDIT -> Messages.tipEdit;
      case DUPLICATE -> Messages.tipDuplicate;
      case TOGGLE -> Messages.tipToggle;
      case MOVE_UP -> Messages.tipMoveUp;
      case MOVE_DOWN -> Messages.tipMoveDown;
      case REMOVE -> Messages.tipRemove;
    };
  }
}
