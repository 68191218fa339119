package org.bayan.memory.ui.internal.editor;

import java.util.Locale;

/** A column of the list of units. */
enum UnitColumn {
  SOURCE(290),
  TARGET(290),
  STATUS(160),
  LINK_TYPE(110),
  ORIGIN(150),
  CHANGED(120),
  PERSON(120);

  private final int width;

  UnitColumn(int width) {
    this.width = width;
  }

  /** Its width until a person changes it, in pixels. */
  int width() {
    return width;
  }

  /** Its name where widths are remembered. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean isText() {
    return this == SOURCE || this == TARGET;
  }

  /** What stands above it. */
  String title() {
    return switch (this) {
      case SOURCE -> Messages.column_source;
      case TARGET -> Messages.column_target;
      case STATUS -> Messages.column_status;
      case LINK_TYPE -> Messages.column_linkType;
      case ORIGIN -> Messages.column_origin;
      case CHANGED -> Messages.column_changed;
      case PERSON -> Messages.column_person;
    };
  }

  /** What it says of a unit. */
  String text(ShownUnit unit) {
    return switch (this) {
      case SOURCE -> unit.sourceText();
      case TARGET -> unit.targetText();
      case STATUS -> unit.status().map(ShownUnit::name).orElse("");
      case LINK_TYPE -> unit.linkType().map(ShownUnit::name).orElse("");
      case ORIGIN -> unit.origin();
      case CHANGED -> unit.changedOn();
      case PERSON -> unit.person();
    };
  }
}
