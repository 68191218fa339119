package org.bayan.rules.ui.internal.editor;

import org.bayan.rules.ui.internal.editor.RuleDocument.State;
import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/** A change from one state of a rule file to another. */
final class RuleChange extends AbstractOperation {

  private final RuleDocument document;
  private final State before;
  private State after;

  RuleChange(String label, RuleDocument document, State after) {
    super(label);
    this.document = document;
    this.before = document.state();
    this.after = after;
    addContext(document.context());
  }

  /** Lets the change go on to a further state, as typing does. */
  void extend(State further) {
    after = further;
  }

  @Override
  public IStatus execute(IProgressMonitor monitor, IAdaptable info) {
    document.show(after);
    return Status.OK_STATUS;
  }

  @Override
  public IStatus redo(IProgressMonitor monitor, IAdaptable info) {
    return execute(monitor, info);
  }

  @Override
  public IStatus undo(IProgressMonitor monitor, IAdaptable info) {
    document.endTyping();
    document.show(before);
    return Status.OK_STATUS;
  }
}
