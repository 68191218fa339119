package org.bayan.rules.ui.internal.editor;

import java.util.List;
import java.util.Optional;
import org.bayan.okapi.rules.PatternFault;
import org.bayan.ui.ButtonState;
import org.bayan.ui.ChoiceStyle;
import org.bayan.ui.HelpContext;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks which languages use which rule set. */
final class MapDialog extends TitleAreaDialog {

  private final List<String> sets;
  private String pattern;
  private String set;
  private Text patternField;
  private Combo setField;

  MapDialog(Shell parent, List<String> sets, String pattern, String set) {
    super(parent);
    this.sets = sets;
    this.pattern = pattern;
    this.set = set;
  }

  String pattern() {
    return pattern;
  }

  String set() {
    return set;
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(Messages.languageTitle);
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    HelpContext.RULES_EDITOR.on(area);
    Composite fields = new Composite(area, SWT.NONE);
    GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 10).applyTo(fields);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(fields);
    new Label(fields, SWT.NONE).setText(Messages.languagePatternField);
    patternField = new Text(fields, SWT.BORDER);
    patternField.setText(pattern);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(patternField);
    new Label(fields, SWT.NONE).setText(Messages.ruleSetField);
    setField = new Combo(fields, ChoiceStyle.READ_ONLY);
    setField.setItems(sets.toArray(String[]::new));
    setField.select(Math.max(0, sets.indexOf(set)));
    GridDataFactory.fillDefaults().grab(true, false).applyTo(setField);
    patternField.addModifyListener(event -> check());
    setTitle(Messages.languageTitle);
    setMessage(Messages.languageHint);
    return area;
  }

  @Override
  protected Control createContents(Composite parent) {
    Control contents = super.createContents(parent);
    ButtonState.set(getButton(OK), !pattern.isEmpty());
    return contents;
  }

  private void check() {
    String typed = patternField.getText();
    Optional<PatternFault> fault = PatternFault.of(typed);
    if (fault.isPresent()) {
      setMessage(
          NLS.bind(Messages.fault, fault.get().reason(), fault.get().position() + 1),
          IMessageProvider.ERROR);
    } else {
      setMessage(Messages.languageHint);
    }
    ButtonState.set(getButton(OK), fault.isEmpty() && !typed.isEmpty());
  }

  @Override
  protected void okPressed() {
    pattern = patternField.getText();
    set = setField.getText();
    super.okPressed();
  }
}
