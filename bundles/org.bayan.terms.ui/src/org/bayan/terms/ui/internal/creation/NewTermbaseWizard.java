package org.bayan.terms.ui.internal.creation;

import org.bayan.ui.HelpContext;
import org.bayan.ui.internal.creation.NewFilePage;
import org.bayan.ui.internal.creation.NewFileWizard;
import org.eclipse.jface.viewers.IStructuredSelection;

/** Makes a termbase that is empty, or a copy of the seed termbase, and opens it. */
public final class NewTermbaseWizard extends NewFileWizard {

  /** A wizard that is not made yet. */
  public NewTermbaseWizard() {
    super(HelpContext.TERMS);
  }

  @Override
  protected NewFilePage makePage(IStructuredSelection selection) {
    return new NewTermbasePage(selection);
  }
}
