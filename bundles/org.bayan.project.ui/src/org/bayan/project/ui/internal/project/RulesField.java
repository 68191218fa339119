package org.bayan.project.ui.internal.project;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.bayan.core.RulesChoice;
import org.bayan.okapi.Profile;
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
final class RulesField {

  private static final String RULES = "rules";
  private static final String RULES_FILE = "rulesFile";
  private static final int OWN = Profile.values().length;

  private final Composite area;
  private final Combo kind;
  private final Text file;
  private final Button browse;

  RulesField(Composite parent, Runnable changed) {
    area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(3).applyTo(area);
    new Label(area, SWT.NONE).setText(Messages.AidsPage_rules);
    kind = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
    kind.setItems(
        Messages.AidsPage_institutional,
        Messages.AidsPage_news,
        Messages.AidsPage_line,
        Messages.AidsPage_ownRules);
    kind.select(0);
    GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(kind);
    new Label(area, SWT.NONE).setText(Messages.AidsPage_rulesFile);
    file = new Text(area, SWT.BORDER | SWT.SINGLE);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(file);
    browse = new Button(area, SWT.PUSH);
    browse.setText(Messages.AidsPage_browse);
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
    browse.setEnabled(isOwn());
  }

  private boolean isOwn() {
    return kind.getSelectionIndex() == OWN;
  }

  private void ask() {
    FileDialog dialog = new FileDialog(area.getShell(), SWT.OPEN);
    dialog.setText(Messages.AidsPage_rulesDialog);
    dialog.setFilterNames(new String[] {Messages.AidsPage_rulesKinds});
    dialog.setFilterExtensions(new String[] {"*.srx"});
    String chosen = dialog.open();
    if (chosen != null) {
      file.setText(chosen);
    }
  }

  Composite control() {
    return area;
  }

  void restore(IDialogSettings last) {
    if (last.get(RULES) != null) {
      kind.select(Math.max(0, Math.min(OWN, last.getInt(RULES))));
      file.setText(last.get(RULES_FILE));
      if (isOwn() && fault().isPresent()) {
        kind.select(0);
      }
      enable();
    }
  }

  void remember(IDialogSettings settings) {
    settings.put(RULES, kind.getSelectionIndex());
    settings.put(RULES_FILE, file.getText());
  }

  /** What is still to be done, as long as nothing is wrong. */
  Optional<String> missing() {
    return isOwn() && file.getText().isBlank()
        ? Optional.of(Messages.AidsPage_needRules)
        : Optional.empty();
  }

  Optional<String> fault() {
    return !isOwn() || file.getText().isBlank() || isFile(file.getText().strip())
        ? Optional.empty()
        : Optional.of(NLS.bind(Messages.AidsPage_rulesNotThere, file.getText().strip()));
  }

  private static boolean isFile(String text) {
    try {
      return Files.isRegularFile(Path.of(text));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  RulesChoice choice() {
    return isOwn()
        ? new RulesChoice(Profile.INSTITUTIONAL, Optional.of(Path.of(file.getText().strip())))
        : RulesChoice.of(Profile.values()[kind.getSelectionIndex()]);
  }
}
