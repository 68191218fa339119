package org.bayan.ui.internal.views;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A page that says what a view is for while it has nothing to show. */
public final class Hint {

  private static final int WIDTH = 240;

  private Hint() {}

  /** Makes the page with its sentence in the middle. */
  public static Composite on(Composite parent, String sentence) {
    Composite page = new Composite(parent, SWT.NONE);
    page.setLayout(new GridLayout());
    Label label = new Label(page, SWT.WRAP | SWT.CENTER);
    label.setText(sentence);
    GridData data = new GridData(SWT.CENTER, SWT.CENTER, true, true);
    data.widthHint = WIDTH;
    label.setLayoutData(data);
    return page;
  }
}
