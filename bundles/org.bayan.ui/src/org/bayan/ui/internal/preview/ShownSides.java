package org.bayan.ui.internal.preview;

/** Which documents the view shows. */
enum ShownSides {
  SOURCE(Messages.source, Messages.sourceToolTip),
  TARGET(Messages.target, Messages.targetToolTip),
  BOTH(Messages.both, Messages.bothToolTip);

  private final String label;
  private final String toolTip;

  ShownSides(String label, String toolTip) {
    this.label = label;
    this.toolTip = toolTip;
  }

  String label() {
    return label;
  }

  String toolTip() {
    return toolTip;
  }

  /** The constant of a name; both for any other. */
  static ShownSides of(String name) {
    for (ShownSides sides : values()) {
      if (sides.name().equals(name)) {
        return sides;
      }
    }
    return BOTH;
  }
}
