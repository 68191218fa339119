package org.bayan.library.ui.internal.adding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bayan.core.library.LookedText;
import org.bayan.model.library.OfficialText;
import org.bayan.model.library.TextDetails;
import org.bayan.ui.internal.views.ScreenReader;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Shows what was recognised of each document, and lets it be corrected. */
final class DetailsPage extends WizardPage {

  private static final int WIDTH = 200;

  private final List<LookedText> texts = new ArrayList<>();
  private org.eclipse.swt.widgets.List list;
  private DetailsFields fields;
  private Label figures;
  private int shown = -1;

  DetailsPage() {
    super("details");
    setTitle(Messages.recognised_title);
    setDescription(Messages.recognised_description);
    setPageComplete(false);
  }

  @Override
  public void createControl(Composite parent) {
    Composite area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
    list = new org.eclipse.swt.widgets.List(area, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL);
    ScreenReader.name(list, Messages.recognised_list);
    GridDataFactory.fillDefaults().grab(false, true).hint(WIDTH, SWT.DEFAULT).applyTo(list);
    list.addListener(SWT.Selection, event -> select(list.getSelectionIndex()));
    Composite right = new Composite(area, SWT.NONE);
    GridLayoutFactory.fillDefaults().applyTo(right);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(right);
    fields = new DetailsFields(right, this::changed);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(fields.control());
    figures = new Label(right, SWT.WRAP);
    GridDataFactory.fillDefaults().grab(true, false).indent(12, 0).applyTo(figures);
    setControl(area);
  }

  /** Shows documents that were looked at. */
  void show(List<LookedText> looked) {
    texts.clear();
    texts.addAll(looked);
    shown = -1;
    list.setItems(texts.stream().map(LookedText::name).toArray(String[]::new));
    select(0);
    check();
  }

  private void select(int index) {
    if (index >= 0 && index != shown) {
      shown = index;
      list.setSelection(index);
      // What was recognised stays the measure of what is corrected.
      TextDetails recognised = texts.get(index).text().details();
      fields.show(recognised);
      fields.type(texts.get(index).details());
      figures.setText(figures(texts.get(index).text()));
      figures.getParent().layout();
    }
  }

  private static String figures(OfficialText text) {
    long numbered = text.paragraphs().stream().filter(one -> !one.number().isEmpty()).count();
    Object[] counts = {text.paragraphs().size(), numbered, text.segmentCount()};
    return NLS.bind(Messages.recognised_figures, counts);
  }

  private void changed() {
    if (fields.fault().isEmpty()) {
      texts.set(shown, texts.get(shown).with(fields.changes()));
      list.setItem(shown, texts.get(shown).name());
      list.setSelection(shown);
    }
    check();
  }

  private void check() {
    Optional<String> fault = fields.fault();
    setErrorMessage(fault.orElse(null));
    list.setEnabled(fault.isEmpty());
    setPageComplete(fault.isEmpty() && !texts.isEmpty());
  }

  /** The documents with what was corrected. */
  List<LookedText> texts() {
    return List.copyOf(texts);
  }

  @Override
  public void setVisible(boolean visible) {
    super.setVisible(visible);
    if (visible) {
      fields.control().setFocus();
    }
  }
}
