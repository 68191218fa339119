package org.bayan.memory.ui.internal.concordance;

import org.bayan.index.memory.ConcordanceMode;

/** How the words that are typed are taken, in the order in which a person may choose. */
enum SearchMode {
  FORMS(ConcordanceMode.FORMS),
  EXACT(ConcordanceMode.EXACT),
  WILDCARDS(ConcordanceMode.WILDCARD),
  EXPRESSION(ConcordanceMode.EXPRESSION);

  private final ConcordanceMode mode;

  SearchMode(ConcordanceMode mode) {
    this.mode = mode;
  }

  ConcordanceMode mode() {
    return mode;
  }

  String label() {
    return switch (this) {
      case FORMS -> Messages.mode_forms;
      case EXACT -> Messages.mode_exact;
      case WILDCARDS -> Messages.mode_wildcards;
      case EXPRESSION -> Messages.mode_expression;
    };
  }
}
