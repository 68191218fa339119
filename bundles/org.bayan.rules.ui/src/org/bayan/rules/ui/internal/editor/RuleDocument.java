package org.bayan.rules.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bayan.okapi.rules.LanguageRule;
import org.bayan.okapi.rules.Rule;
import org.bayan.okapi.rules.RuleFile;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.ObjectUndoContext;
import org.eclipse.core.runtime.NullProgressMonitor;

/**
 * The rule file of an editor: its present state, what is selected in it, and the changes that can
 * be undone. It is dirty when it is written otherwise than it was saved, so that undoing back to
 * the saved state is clean.
 */
public final class RuleDocument {

  /** Is told of changes, on the thread of the user interface. */
  interface Listener {

    /** The file is another one now; what is selected may be, too. */
    void changed();

    /** Another set or rule is selected. */
    void selected();
  }

  /** A state of the file with what is selected in it. */
  record State(RuleFile file, Place place) {}

  private final IOperationHistory history;
  private final IUndoContext context;
  private final List<Listener> listeners = new ArrayList<>();
  private State state;
  private String saved;
  private RuleChange typing;
  private Object typedIn;

  RuleDocument(IOperationHistory history, RuleFile file) {
    this.history = history;
    context = new ObjectUndoContext(this, file.name());
    history.setLimit(context, Integer.MAX_VALUE);
    state = new State(file, first(file));
    saved = file.text();
  }

  private static Place first(RuleFile file) {
    if (file.languageRules().isEmpty()) {
      return Place.NONE;
    }
    return new Place(0, file.languageRules().getFirst().rules().isEmpty() ? -1 : 0);
  }

  void addListener(Listener listener) {
    listeners.add(listener);
  }

  IUndoContext context() {
    return context;
  }

  /** The file as it is now. */
  public RuleFile file() {
    return state.file();
  }

  Place place() {
    return state.place();
  }

  State state() {
    return state;
  }

  /** The selected rule set. */
  public Optional<LanguageRule> set() {
    int set = place().set();
    return set < 0 ? Optional.empty() : Optional.of(file().languageRules().get(set));
  }

  /** The selected rule. */
  public Optional<Rule> rule() {
    int rule = place().rule();
    return rule < 0 ? Optional.empty() : set().map(set -> set.rules().get(rule));
  }

  void select(Place place) {
    if (!place.equals(state.place())) {
      endTyping();
      state = new State(state.file(), place);
      listeners.forEach(Listener::selected);
    }
  }

  /**
   * Selects a rule by its name.
   *
   * @param set the name of its rule set
   * @param number its number there, from 1
   */
  public void select(String set, int number) {
    for (int index = 0; index < file().languageRules().size(); index++) {
      LanguageRule one = file().languageRules().get(index);
      if (one.name().equals(set) && number <= one.rules().size()) {
        select(new Place(index, number - 1));
      }
    }
  }

  /**
   * Makes an undoable change.
   *
   * @param label what it is called in the undo menu
   */
  void change(String label, RuleFile file, Place place) {
    endTyping();
    execute(new RuleChange(label, this, new State(file, place)));
  }

  /**
   * Makes a change by typing. What is typed in one field without leaving it is one change.
   *
   * @param field where it is typed
   */
  void type(Object field, String label, RuleFile file) {
    State after = new State(file, place());
    if (typing != null && typedIn == field && history.getUndoOperation(context) == typing) {
      typing.extend(after);
      show(after);
      return;
    }
    typing = new RuleChange(label, this, after);
    typedIn = field;
    execute(typing);
  }

  /** What is typed from now on is a change of its own. */
  void endTyping() {
    typing = null;
  }

  private void execute(RuleChange change) {
    try {
      history.execute(change, new NullProgressMonitor(), null);
    } catch (ExecutionException e) {
      // Only an operation throws it, and ours does not.
      throw new IllegalStateException(e);
    }
  }

  void show(State shown) {
    state = shown;
    listeners.forEach(Listener::changed);
  }

  /** Takes the file as somebody else has written it; there is nothing to undo then. */
  void reload(RuleFile file) {
    endTyping();
    history.dispose(context, true, true, false);
    saved = file.text();
    Place kept = place();
    boolean fits =
        kept.set() >= 0
            && kept.set() < file.languageRules().size()
            && kept.rule() < file.languageRules().get(kept.set()).rules().size();
    show(new State(file, fits ? kept : first(file)));
  }

  /** Whether the file is other than it was saved. */
  public boolean isDirty() {
    return !file().text().equals(saved);
  }

  void markSaved(RuleFile file) {
    endTyping();
    saved = file.text();
  }

  void dispose() {
    history.dispose(context, true, true, true);
  }
}
