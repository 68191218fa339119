package org.bayan.project.ui.internal.preferences;

import org.bayan.ui.HelpContext;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.IWorkbenchPreferenceContainer;

/** Leads to the pages below it. */
public final class RootPage extends PreferencePage implements IWorkbenchPreferencePage {

  static final String ID = "org.bayan.project.ui.preferences";

  /** The page. */
  public RootPage() {
    noDefaultAndApplyButton();
    setDescription(Messages.RootPage_text);
  }

  @Override
  public void init(IWorkbench workbench) {
    // The page shows nothing of the workbench.
  }

  @Override
  protected Control createContents(Composite parent) {
    Composite area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 10).applyTo(area);
    HelpContext.PREFERENCES.on(area);
    link(area, Messages.RootPage_languages, ID + ".languages");
    link(area, Messages.RootPage_alignment, ID + ".alignment");
    link(area, Messages.RootPage_files, ID + ".files");
    link(area, Messages.RootPage_translation, ID + ".translation");
    link(area, Messages.RootPage_spelling, ID + ".spelling");
    link(area, Messages.RootPage_memories, "org.bayan.memory.ui.preferences");
    return area;
  }

  private void link(Composite area, String text, String page) {
    Link link = new Link(area, SWT.NONE);
    link.setText(text);
    link.addSelectionListener(
        SelectionListener.widgetSelectedAdapter(
            e -> ((IWorkbenchPreferenceContainer) getContainer()).openPage(page, null)));
    GridDataFactory.fillDefaults().grab(true, false).applyTo(link);
  }
}
