package org.bayan.quality.ui.internal.ignoring;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import org.bayan.quality.ui.QualityUi;
import org.bayan.ui.ButtonState;
import org.bayan.ui.HelpContext;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Asks why a finding is no fault; the reasons that were given last can be chosen again. */
final class ReasonDialog extends TitleAreaDialog {

  private static final String REASONS = "ignoring.reasons";
  private static final int MOST = 8;

  /** In dialog units. */
  private static final int WIDTH = 320;

  private final String sentence;
  private Combo field;
  private String reason = "";

  private ReasonDialog(Shell parent, String sentence) {
    super(parent);
    this.sentence = sentence;
    setHelpAvailable(false);
  }

  /** Asks; empty where the person gives it up. */
  static Optional<String> ask(Shell parent, String sentence) {
    ReasonDialog dialog = new ReasonDialog(parent, sentence);
    if (dialog.open() != OK) {
      return Optional.empty();
    }
    remember(dialog.reason);
    return Optional.of(dialog.reason);
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(Messages.title);
  }

  @Override
  protected boolean isResizable() {
    return true;
  }

  @Override
  protected Point getInitialSize() {
    return getShell().computeSize(convertHorizontalDLUsToPixels(WIDTH), SWT.DEFAULT);
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    setTitle(Messages.title);
    setMessage(sentence);
    Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
    GridLayoutFactory.swtDefaults().applyTo(area);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
    new Label(area, SWT.NONE).setText(Messages.reason);
    field = new Combo(area, SWT.DROP_DOWN);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
    field.setItems(reasons().toArray(String[]::new));
    field.addListener(SWT.Modify, event -> changed());
    field.setFocus();
    HelpContext.CHECKS.on(area);
    return area;
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    super.createButtonsForButtonBar(parent);
    getButton(IDialogConstants.OK_ID).setText(Messages.ignore);
    setButtonLayoutData(getButton(IDialogConstants.OK_ID));
    changed();
  }

  private void changed() {
    reason = field.getText().strip();
    ButtonState.set(getButton(IDialogConstants.OK_ID), !reason.isEmpty());
  }

  private static IEclipsePreferences node() {
    return InstanceScope.INSTANCE.getNode(QualityUi.BUNDLE);
  }

  private static List<String> reasons() {
    return Arrays.stream(node().get(REASONS, "").split("\n"))
        .filter(one -> !one.isBlank())
        .toList();
  }

  private static void remember(String reason) {
    SequencedSet<String> all = new LinkedHashSet<>(List.of(reason));
    all.addAll(reasons());
    node().put(REASONS, String.join("\n", all.stream().limit(MOST).toList()));
  }
}
