package org.bayan.rules.ui.internal.editor;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** Says why a file cannot be edited here, with a button that opens it as text. */
final class BrokenPage {

  private final Composite area;
  private final Button openAsText;

  BrokenPage(Composite parent, String sentence, Runnable open) {
    area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.swtDefaults().margins(20, 20).spacing(0, 12).applyTo(area);
    Label label = new Label(area, SWT.WRAP | SWT.CENTER);
    label.setText(sentence);
    GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.END).grab(true, true).applyTo(label);
    openAsText = new Button(area, SWT.PUSH);
    openAsText.setText(Messages.openAsText);
    openAsText.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> open.run()));
    GridDataFactory.swtDefaults()
        .align(SWT.CENTER, SWT.BEGINNING)
        .grab(true, true)
        .applyTo(openAsText);
  }

  Control area() {
    return area;
  }

  void setFocus() {
    openAsText.setFocus();
  }
}
