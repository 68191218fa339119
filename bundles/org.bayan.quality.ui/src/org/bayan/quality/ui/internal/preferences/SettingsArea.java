package org.bayan.quality.ui.internal.preferences;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.bayan.core.TaskException;
import org.bayan.quality.Profile;
import org.bayan.quality.QualityCheck;
import org.bayan.quality.ui.internal.labels.CheckTexts;
import org.bayan.terms.check.Severity;
import org.bayan.ui.ButtonState;
import org.bayan.ui.ChoiceStyle;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The controls in which a profile is chosen and changed. */
final class SettingsArea {

  private static final List<String> NAMES = List.of("un", "news", ChosenProfile.FILE);
  private static final int TABLE_HEIGHT = 260;
  private static final int WHY_WIDTH = 380;

  private final Composite area;
  private final Combo profile;
  private final Text file;
  private final Button browse;
  private final SeverityTable table;
  private final Combo severity;
  private final Label why;
  private final Consumer<Optional<String>> fault;
  private ChosenProfile choice = ChosenProfile.USUAL;
  private Profile base = Profile.UN;
  private boolean enabled = true;
  private boolean showing;

  /**
   * Makes the controls.
   *
   * @param fault is told what is wrong with what is chosen, in a sentence, or that nothing is
   */
  SettingsArea(Composite parent, Consumer<Optional<String>> fault) {
    this.fault = fault;
    area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(3).applyTo(area);
    new Label(area, SWT.NONE).setText(Messages.profile);
    profile = new Combo(area, ChoiceStyle.READ_ONLY);
    profile.setItems(Messages.profile_un, Messages.profile_news, Messages.profile_file);
    GridDataFactory.swtDefaults().span(2, 1).applyTo(profile);
    new Label(area, SWT.NONE).setText(Messages.file);
    file = new Text(area, SWT.BORDER | SWT.SINGLE);
    GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(file);
    browse = new Button(area, SWT.PUSH);
    browse.setText(Messages.browse);
    table = new SeverityTable(area, this::checkSelected);
    GridDataFactory.fillDefaults()
        .grab(true, true)
        .span(3, 1)
        .hint(SWT.DEFAULT, TABLE_HEIGHT)
        .applyTo(table.area());
    Composite below = new Composite(area, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).applyTo(below);
    GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(below);
    new Label(below, SWT.NONE).setText(Messages.severityOf);
    severity = new Combo(below, ChoiceStyle.READ_ONLY);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(severity);
    why = new Label(below, SWT.WRAP);
    GridDataFactory.fillDefaults()
        .grab(true, false)
        .span(2, 1)
        .hint(WHY_WIDTH, SWT.DEFAULT)
        .applyTo(why);
    listen();
  }

  private void listen() {
    profile.addListener(SWT.Selection, event -> changed());
    file.addListener(SWT.Modify, event -> changed());
    browse.addListener(SWT.Selection, event -> browse());
    severity.addListener(SWT.Selection, event -> severityChosen());
  }

  Composite area() {
    return area;
  }

  /** What is chosen. */
  ChosenProfile choice() {
    return choice;
  }

  /** Shows a choice. */
  void show(ChosenProfile shown) {
    showing = true;
    profile.select(Math.max(0, NAMES.indexOf(shown.name())));
    file.setText(shown.path());
    showing = false;
    choice = shown;
    update();
  }

  /** Lets something be chosen, or not. */
  void setEnabled(boolean may) {
    enabled = may;
    update();
  }

  private void changed() {
    if (!showing) {
      choice =
          new ChosenProfile(
              NAMES.get(profile.getSelectionIndex()), file.getText().strip(), choice.changes());
      update();
    }
  }

  private void update() {
    Optional<String> wrong = Optional.empty();
    try {
      base = choice.base();
    } catch (TaskException e) {
      wrong = Optional.of(e.getMessage());
      base = Profile.UN;
    }
    boolean ofFile = enabled && choice.name().equals(ChosenProfile.FILE);
    profile.setEnabled(enabled);
    file.setEnabled(ofFile);
    ButtonState.set(browse, ofFile);
    table.control().setEnabled(enabled);
    severity.setEnabled(enabled);
    table.show(choice, base);
    checkSelected();
    fault.accept(enabled ? wrong : Optional.empty());
  }

  private void browse() {
    FileDialog dialog = new FileDialog(area.getShell(), SWT.OPEN);
    String chosen = dialog.open();
    if (chosen != null) {
      file.setText(chosen);
    }
  }

  // ---- one check

  private void checkSelected() {
    QualityCheck check = table.selected();
    List<String> items = new ArrayList<>();
    items.add(NLS.bind(Messages.asInProfile, CheckTexts.name(base.severity(check))));
    severities().forEach(one -> items.add(CheckTexts.name(one)));
    severity.setItems(items.toArray(String[]::new));
    severity.select(
        choice.changes().containsKey(check)
            ? severities().indexOf(choice.changes().get(check)) + 1
            : 0);
    why.setText(CheckTexts.why(check));
    area.layout(true, true);
  }

  private static List<Optional<Severity>> severities() {
    return List.of(
        Optional.of(Severity.ERROR),
        Optional.of(Severity.WARNING),
        Optional.of(Severity.INFO),
        Optional.empty());
  }

  private void severityChosen() {
    QualityCheck check = table.selected();
    int index = severity.getSelectionIndex();
    choice =
        choice.with(check, index < 1 ? base.severity(check) : severities().get(index - 1), base);
    table.show(choice, base);
    checkSelected();
  }
}
