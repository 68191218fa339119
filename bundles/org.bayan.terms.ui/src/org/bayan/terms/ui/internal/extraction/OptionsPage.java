package org.bayan.terms.ui.internal.extraction;

import java.util.Optional;
import org.bayan.core.ExtractRequest;
import org.bayan.core.ExtractRequest.Kind;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;

/** Asks what is extracted. */
final class OptionsPage extends WizardPage {

  private static final int FEWEST = 2;
  private static final int MOST = 200;
  private static final int LIMIT = 5000;

  private final ExtractionSource source;
  private Button accepted;
  private Spinner fewest;
  private Spinner most;

  OptionsPage(ExtractionSource source) {
    super("options");
    this.source = source;
    setTitle(Messages.optionsTitle);
    setDescription(NLS.bind(Messages.optionsDescription, source.file().getFileName()));
  }

  @Override
  public void createControl(Composite parent) {
    Composite area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 10).spacing(10, 8).applyTo(area);
    if (!source.isMemory()) {
      Button all = new Button(area, SWT.RADIO);
      all.setText(Messages.allBeads);
      all.setSelection(true);
      accepted = new Button(area, SWT.RADIO);
      accepted.setText(Messages.acceptedBeads);
      GridDataFactory.fillDefaults().span(2, 1).applyTo(all);
      GridDataFactory.fillDefaults().span(2, 1).applyTo(accepted);
    }
    fewest = spinner(area, Messages.fewest, FEWEST);
    most = spinner(area, Messages.most, MOST);
    Label known = new Label(area, SWT.WRAP);
    known.setText(Messages.known);
    GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(420, -1).applyTo(known);
    setControl(area);
  }

  private static Spinner spinner(Composite area, String text, int value) {
    new Label(area, SWT.NONE).setText(text);
    Spinner spinner = new Spinner(area, SWT.BORDER);
    spinner.setValues(value, 1, LIMIT, 0, 1, 10);
    GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(spinner);
    return spinner;
  }

  ExtractRequest request() {
    Kind kind =
        source.isMemory()
            ? Kind.MEMORY
            : accepted.getSelection() ? Kind.ACCEPTED_BEADS : Kind.ALL_BEADS;
    return new ExtractRequest(
        source.file(),
        kind,
        source.termbases(),
        fewest.getSelection(),
        most.getSelection(),
        Optional.empty());
  }
}
