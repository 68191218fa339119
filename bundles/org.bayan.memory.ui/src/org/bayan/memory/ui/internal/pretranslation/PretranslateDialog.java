package org.bayan.memory.ui.internal.pretranslation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bayan.core.memory.UsedMemory;
import org.bayan.index.memory.LookUpOptions;
import org.bayan.memory.ui.internal.preferences.MemoryPreferences;
import org.bayan.ui.HelpContext;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;

/** Asks how a bitext is to be pretranslated. */
final class PretranslateDialog extends TitleAreaDialog {

  private static final int LEAST = 30;
  private static final int HIGHEST_PENALTY = 30;

  private final int open;
  private final List<UsedMemory> memories;
  private Spinner least;
  private Spinner penalty;
  private Button accept;
  private PretranslateOptions options;

  private PretranslateDialog(Shell parent, int open, List<UsedMemory> memories) {
    super(parent);
    this.open = open;
    this.memories = memories;
    setShellStyle(getShellStyle() | SWT.SHEET);
  }

  /**
   * Asks.
   *
   * @param open how many beads have no translation
   * @param memories in which it is looked
   * @return empty where the person has cancelled
   */
  static Optional<PretranslateOptions> ask(Shell parent, int open, List<UsedMemory> memories) {
    PretranslateDialog dialog = new PretranslateDialog(parent, open, memories);
    return dialog.open() == OK ? Optional.of(dialog.options) : Optional.empty();
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(Messages.title);
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    setTitle(Messages.title);
    String names =
        memories.stream().map(UsedMemory::name).collect(Collectors.joining("\u2069, \u2068"));
    setMessage(NLS.bind(Messages.message, open, names));
    Composite area = (Composite) super.createDialogArea(parent);
    HelpContext.MATCHES.on(getShell());
    Composite fields = new Composite(area, SWT.NONE);
    GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 10).spacing(10, 8).applyTo(fields);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(fields);
    LookUpOptions usual = MemoryPreferences.lookUp();
    least = spinner(fields, Messages.least, LEAST, 100, usual.least());
    penalty = spinner(fields, Messages.penalty, 0, HIGHEST_PENALTY, usual.unreviewedPenalty());
    accept = new Button(fields, SWT.CHECK);
    accept.setText(Messages.accept);
    GridDataFactory.fillDefaults().span(2, 1).applyTo(accept);
    return area;
  }

  private static Spinner spinner(Composite parent, String text, int from, int to, int now) {
    Label label = new Label(parent, SWT.NONE);
    label.setText(text);
    Spinner spinner = new Spinner(parent, SWT.BORDER);
    spinner.setValues(now, from, to, 0, 1, 10);
    return spinner;
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, IDialogConstants.OK_ID, Messages.start, true);
    createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
  }

  @Override
  protected void okPressed() {
    options =
        new PretranslateOptions(
            least.getSelection(), penalty.getSelection(), accept.getSelection());
    super.okPressed();
  }
}
