package org.bayan.rules.ui.internal.wizard;

import org.bayan.ui.HelpContext;
import org.bayan.ui.internal.creation.NewFilePage;
import org.bayan.ui.internal.creation.NewFileWizard;
import org.eclipse.jface.viewers.IStructuredSelection;

/** Makes a rule file that begins with rules that ship, or with none, and opens it. */
public final class NewRulesWizard extends NewFileWizard {

  /** A wizard that is not made yet. */
  public NewRulesWizard() {
    super(HelpContext.RULES);
  }

  @Override
  protected NewFilePage makePage(IStructuredSelection selection) {
    return new NewRulesPage(selection);
  }
}
