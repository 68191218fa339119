package org.bayan.ui.internal.filter;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** What stands in the place of the grid when no bead fits. */
final class EmptyHint {

  private final Composite page;

  EmptyHint(Composite parent, Runnable clear) {
    page = new Composite(parent, SWT.NONE);
    page.setLayout(new GridLayout());
    Composite middle = new Composite(page, SWT.NONE);
    GridLayout layout = new GridLayout();
    layout.verticalSpacing = 12;
    middle.setLayout(layout);
    GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).grab(true, true).applyTo(middle);
    Label sentence = new Label(middle, SWT.CENTER);
    sentence.setText(Messages.empty);
    GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).applyTo(sentence);
    Button button = new Button(middle, SWT.PUSH);
    button.setText(Messages.clear);
    button.addListener(SWT.Selection, event -> clear.run());
    GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).applyTo(button);
  }

  Composite control() {
    return page;
  }
}
