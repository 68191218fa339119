package org.bayan.project.ui.internal.controls;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.bayan.core.RulesChoice;
import org.bayan.okapi.Profile;
import org.bayan.ui.ButtonState;
import org.bayan.ui.ChoiceStyle;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Asks for segmentation rules: those that ship, or a file. */
public final class RulesField {

  private static final String RULES = "rules";
  private static final String RULES_FILE = "rulesFile";

  private final int profiles;
  private final Composite area;
  private final Combo kind;
  private final Text file;
  private final Button browse;

  /**
   * The field.
   *
   * @param parent gives it a cell of its grid
   * @param none a first choice that means no rules at all; none of that kind when empty
   * @param changed is called when a person has changed it
   */
  public RulesField(Composite parent, Optional<String> none, Runnable changed) {
    profiles = none.isPresent() ? 1 : 0;
    area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(3).applyTo(area);
    new Label(area, SWT.NONE).setText(Messages.RulesField_rules);
    kind = new Combo(area, ChoiceStyle.READ_ONLY);
    none.ifPresent(kind::add);
    kind.add(Messages.RulesField_institutional);
    kind.add(Messages.RulesField_news);
    kind.add(Messages.RulesField_line);
    kind.add(Messages.RulesField_ownRules);
    kind.select(0);
    GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(kind);
    new Label(area, SWT.NONE).setText(Messages.RulesField_rulesFile);
    file = new Text(area, SWT.BORDER | SWT.SINGLE);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(file);
    browse = new Button(area, SWT.PUSH);
    browse.setText(Messages.RulesField_browse);
    browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> ask()));
    file.addModifyListener(event -> changed.run());
    kind.addSelectionListener(
        SelectionListener.widgetSelectedAdapter(
            e -> {
              enable();
              changed.run();
            }));
    enable();
  }

  private void enable() {
    file.setEnabled(isOwn());
    ButtonState.set(browse, isOwn());
  }

  private boolean isOwn() {
    return kind.getSelectionIndex() == own();
  }

  private int own() {
    return profiles + Profile.values().length;
  }

  private void ask() {
    FileDialog dialog = new FileDialog(area.getShell(), SWT.OPEN);
    dialog.setText(Messages.RulesField_rulesDialog);
    dialog.setFilterNames(new String[] {Messages.RulesField_rulesKinds});
    dialog.setFilterExtensions(new String[] {"*.srx"});
    String chosen = dialog.open();
    if (chosen != null) {
      file.setText(chosen);
    }
  }

  /** The cell of the parent's grid. */
  public Composite control() {
    return area;
  }

  /** Shows what was chosen last time, as far as it is still there. */
  public void restore(IDialogSettings last) {
    if (last.get(RULES) != null) {
      kind.select(Math.max(0, Math.min(own(), last.getInt(RULES))));
      file.setText(last.get(RULES_FILE));
      if (isOwn() && fault().isPresent()) {
        kind.select(0);
      }
      enable();
    }
  }

  /** Keeps the choice for next time. */
  public void remember(IDialogSettings settings) {
    settings.put(RULES, kind.getSelectionIndex());
    settings.put(RULES_FILE, file.getText());
  }

  /** What is still to be done, as long as nothing is wrong. */
  public Optional<String> missing() {
    return isOwn() && file.getText().isBlank()
        ? Optional.of(Messages.RulesField_needRules)
        : Optional.empty();
  }

  /** A sentence about a file that is not there. */
  public Optional<String> fault() {
    return !isOwn() || file.getText().isBlank() || isFile(file.getText().strip())
        ? Optional.empty()
        : Optional.of(NLS.bind(Messages.RulesField_rulesNotThere, file.getText().strip()));
  }

  private static boolean isFile(String text) {
    try {
      return Files.isRegularFile(Path.of(text));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** The rules; nothing where none are chosen. */
  public Optional<RulesChoice> choice() {
    if (isOwn()) {
      Path path = Path.of(file.getText().strip());
      return Optional.of(new RulesChoice(Profile.INSTITUTIONAL, Optional.of(path)));
    }
    int index = kind.getSelectionIndex() - profiles;
    return index < 0 ? Optional.empty() : Optional.of(RulesChoice.of(Profile.values()[index]));
  }

  /** Puts the focus on the choice. */
  public void setFocus() {
    kind.setFocus();
  }
}
