package org.bayan.terms.ui.internal.commands;

import org.bayan.terms.ui.internal.editor.TermbaseEditor;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.wizards.IWizardDescriptor;

/** The wizards that bring terms in and out, opened on the termbase of an editor. */
enum TransferWizard {
  /** Writes the termbase for other tools. */
  EXPORT("org.bayan.project.ui.exportTermbase"),
  /** Brings in terms of other tools. */
  IMPORT("org.bayan.terms.ui.importTerms");

  private final String id;

  TransferWizard(String id) {
    this.id = id;
  }

  private IWizardDescriptor descriptor() {
    IWorkbench workbench = PlatformUI.getWorkbench();
    return switch (this) {
      case EXPORT -> workbench.getExportWizardRegistry().findWizard(id);
      case IMPORT -> workbench.getImportWizardRegistry().findWizard(id);
    };
  }

  /** Whether there is the wizard, and the termbase is in the workspace, where it finds it. */
  boolean isFor(TermbaseEditor editor) {
    return descriptor() != null && editor.termbase().file().resource().isPresent();
  }

  /** Opens the wizard. */
  void open(TermbaseEditor editor) {
    try {
      IWorkbenchWizard wizard = descriptor().createWizard();
      wizard.init(
          PlatformUI.getWorkbench(),
          new StructuredSelection(editor.termbase().file().resource().orElseThrow()));
      new WizardDialog(editor.getSite().getShell(), wizard).open();
    } catch (CoreException e) {
      StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
    }
  }
}
