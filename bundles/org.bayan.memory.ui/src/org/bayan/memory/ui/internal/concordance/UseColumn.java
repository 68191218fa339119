package org.bayan.memory.ui.internal.concordance;

import org.bayan.core.memory.FoundUse;

/** The columns of the uses. */
enum UseColumn {
  SOURCE(9, 150),
  TARGET(9, 150),
  ORIGIN(3, 90),
  STATUS(1, 110),
  DATE(1, 100);

  private final int weight;
  private final int narrowest;

  UseColumn(int weight, int narrowest) {
    this.weight = weight;
    this.narrowest = narrowest;
  }

  int weight() {
    return weight;
  }

  int narrowest() {
    return narrowest;
  }

  /** Whether the texts in it are painted, each in its direction. */
  boolean isPainted() {
    return this == SOURCE || this == TARGET;
  }

  String title() {
    return switch (this) {
      case SOURCE -> Messages.column_source;
      case TARGET -> Messages.column_target;
      case ORIGIN -> Messages.column_origin;
      case STATUS -> Messages.column_status;
      case DATE -> Messages.column_date;
    };
  }

  /** What a cell says; also to screen readers where it is painted. */
  String text(FoundUse use) {
    return switch (this) {
      case SOURCE -> use.line().hit().source().text();
      case TARGET -> use.line().hit().target().text();
      case ORIGIN -> UseWords.origin(use);
      case STATUS -> UseWords.status(use);
      case DATE -> UseWords.day(use);
    };
  }

  /** The order in which a click on its title puts the uses. */
  UseOrder order() {
    return switch (this) {
      case SOURCE -> UseOrder.AFTER;
      case TARGET -> UseOrder.TRANSLATION;
      case ORIGIN, STATUS -> UseOrder.ORIGIN;
      case DATE -> UseOrder.DATE;
    };
  }
}
