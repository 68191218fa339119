package org.bayan.memory.ui.internal.editor;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The area of the editor: search and list above, the selected unit below, counts at the foot. */
final class MemoryPage {

  private static final int SASH = 5;
  private static final int[] WEIGHTS = {48, 52};
  private static final int WIDTH_OF_SENTENCE = 480;

  private final Composite area;
  private final StackLayout stack = new StackLayout();
  private final Composite page;
  private final Composite messagePage;
  private final Label message;
  private final UnitFilterBar bar;
  private final UnitGrid grid;
  private final UnitForm form;
  private final Label footer;

  MemoryPage(Composite parent, UnitForm.Owner owner) {
    area = new Composite(parent, SWT.NONE);
    area.setLayout(stack);
    messagePage = new Composite(area, SWT.NONE);
    GridLayoutFactory.swtDefaults().margins(20, 20).applyTo(messagePage);
    message = new Label(messagePage, SWT.WRAP | SWT.CENTER);
    GridDataFactory.swtDefaults()
        .align(SWT.CENTER, SWT.CENTER)
        .hint(WIDTH_OF_SENTENCE, SWT.DEFAULT)
        .grab(true, true)
        .applyTo(message);
    page = new Composite(area, SWT.NONE);
    GridLayoutFactory.fillDefaults().extendedMargins(0, 0, 0, 5).spacing(0, 4).applyTo(page);
    SashForm sash = new SashForm(page, SWT.VERTICAL);
    sash.setSashWidth(SASH);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
    Composite list = new Composite(sash, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(list);
    bar = new UnitFilterBar(list);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(bar.control());
    grid = new UnitGrid(list);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(grid.control());
    Composite below = new Composite(sash, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(below);
    Label line = new Label(below, SWT.SEPARATOR | SWT.HORIZONTAL);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
    form = new UnitForm(below, owner);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(form.control());
    sash.setWeights(WEIGHTS);
    Label edge = new Label(page, SWT.SEPARATOR | SWT.HORIZONTAL);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(edge);
    footer = new Label(page, SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, false).indent(12, 0).applyTo(footer);
    stack.topControl = messagePage;
  }

  Composite area() {
    return area;
  }

  /** Shows a sentence in the place of the memory. */
  void say(String sentence) {
    message.setText(sentence);
    messagePage.layout();
    show(messagePage);
  }

  void show() {
    show(page);
  }

  private void show(Composite top) {
    if (stack.topControl != top) {
      stack.topControl = top;
      area.layout();
    }
  }

  boolean isShown() {
    return stack.topControl == page;
  }

  void setFooter(String counts) {
    footer.setText(counts);
  }

  String footer() {
    return footer.getText();
  }

  void setFocus() {
    if (isShown()) {
      grid.control().setFocus();
    } else {
      messagePage.setFocus();
    }
  }

  UnitFilterBar bar() {
    return bar;
  }

  UnitGrid grid() {
    return grid;
  }

  UnitForm form() {
    return form;
  }
}
