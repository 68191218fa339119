package org.bayan.terms.ui.internal.form;

import java.util.List;
import java.util.function.Consumer;

/** Finds what a person may mean while they type. */
@FunctionalInterface
interface Proposals {

  /**
   * A text that is offered.
   *
   * @param text what is shown
   * @param taken what happens when it is taken
   */
  record Proposal(String text, Runnable taken) {}

  /**
   * Looks for proposals.
   *
   * @param field where a person types
   * @param answer is given them on the user interface thread, now or later
   */
  void ask(TextField field, Consumer<List<Proposal>> answer);
}
