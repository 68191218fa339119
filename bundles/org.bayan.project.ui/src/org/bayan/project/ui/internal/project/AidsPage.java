package org.bayan.project.ui.internal.project;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bayan.core.AlignmentOptions;
import org.bayan.core.LexiconChoice;
import org.bayan.core.LexiconSource;
import org.bayan.core.RulesChoice;
import org.bayan.core.TermbaseChoice;
import org.bayan.project.ui.internal.controls.FileList;
import org.bayan.project.ui.internal.controls.FileListTexts;
import org.bayan.project.ui.internal.controls.RulesField;
import org.bayan.ui.preferences.BayanPreferences;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** Asks for what helps to segment and to align; what was chosen last time is shown. */
final class AidsPage extends WizardPage {

  private static final String SHIPPED = "shipped";
  private static final String TERMBASES = "termbases";
  private static final String LEXICONS = "lexicons";

  private RulesField rules;
  private Button seed;
  private FileList termbases;
  private Button shipped;
  private FileList lexicons;

  AidsPage() {
    super("aids");
    setTitle(Messages.AidsPage_title);
    setDescription(Messages.AidsPage_description);
  }

  @Override
  public void createControl(Composite parent) {
    Composite area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.swtDefaults().numColumns(2).equalWidth(true).spacing(12, 8).applyTo(area);
    rules = new RulesField(area, Optional.empty(), this::check);
    GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(rules.control());
    seed = option(area, Messages.AidsPage_seed);
    shipped = option(area, Messages.AidsPage_shipped);
    termbases = list(new FileList(area, termbaseTexts(), this::check));
    lexicons =
        list(
            new FileList(
                area, lexiconTexts(), this::check, Optional.of(AidsPage::areTwoLexiconFiles)));
    setControl(area);
    restore();
    check();
  }

  private static Button option(Composite area, String text) {
    Button option = new Button(area, SWT.CHECK);
    option.setText(text);
    return option;
  }

  private static FileList list(FileList list) {
    GridDataFactory.fillDefaults().grab(true, true).applyTo(list.control());
    return list;
  }

  private static FileListTexts termbaseTexts() {
    return new FileListTexts(
        Messages.AidsPage_termbases,
        Messages.AidsPage_termbasesAdd,
        Messages.AidsPage_termbasesPath,
        Messages.AidsPage_termbasesDialog,
        Messages.AidsPage_termbasesKinds,
        List.of("*.tbx"));
  }

  private static FileListTexts lexiconTexts() {
    return new FileListTexts(
        Messages.AidsPage_lexicons,
        Messages.AidsPage_lexiconsAdd,
        Messages.AidsPage_lexiconsPath,
        Messages.AidsPage_lexiconsDialog,
        Messages.AidsPage_lexiconsKinds,
        List.of("*.lexicon", "*.dic", "*.tab", "*.tsv", "*.dict", "*.tmx"));
  }

  /** Two files with a comma between them, one for each language. */
  private static boolean areTwoLexiconFiles(String text) {
    List<Path> files = LexiconSource.parse(text).files();
    return files.size() == 2 && files.stream().allMatch(Files::isRegularFile);
  }

  private void restore() {
    IDialogSettings last = getDialogSettings();
    seed.setSelection(BayanPreferences.seedTermbase());
    shipped.setSelection(last.get(SHIPPED) == null || last.getBoolean(SHIPPED));
    rules.restore(last);
    termbases.set(existing(last.getArray(TERMBASES)));
    Stream<String> always = BayanPreferences.lexicons().stream().map(LexiconSource::toString);
    lexicons.set(
        Stream.concat(always, existing(last.getArray(LEXICONS)).stream()).distinct().toList());
  }

  private static List<String> existing(String[] last) {
    return last == null
        ? List.of()
        : Stream.of(last)
            .filter(entry -> LexiconSource.parse(entry).files().stream().allMatch(Files::exists))
            .toList();
  }

  /** Keeps the choice for the next project. */
  void remember() {
    IDialogSettings settings = getDialogSettings();
    settings.put(SHIPPED, shipped.getSelection());
    settings.put(TERMBASES, termbases.entries().toArray(String[]::new));
    settings.put(LEXICONS, lexicons.entries().toArray(String[]::new));
    rules.remember(settings);
  }

  private void check() {
    if (termbases == null || lexicons == null) {
      return;
    }
    Optional<String> fault = termbases.fault().or(lexicons::fault).or(rules::fault).or(this::gone);
    setErrorMessage(fault.orElse(null));
    Optional<String> missing = rules.missing();
    setMessage(missing.orElse(null));
    setPageComplete(fault.isEmpty() && missing.isEmpty());
  }

  private Optional<String> gone() {
    return Stream.concat(
            termbases.files().stream(),
            lexicons.entries().stream().flatMap(text -> LexiconSource.parse(text).files().stream()))
        .filter(file -> !Files.exists(file))
        .map(file -> NLS.bind(Messages.AidsPage_gone, file))
        .findFirst();
  }

  @Override
  public void setVisible(boolean visible) {
    super.setVisible(visible);
    if (visible) {
      rules.setFocus();
    }
  }

  RulesChoice rules() {
    return rules.choice().orElse(RulesChoice.DEFAULT);
  }

  AlignmentOptions options() {
    return new AlignmentOptions(
        new TermbaseChoice(termbases.files(), seed.getSelection()),
        new LexiconChoice(
            lexicons.entries().stream().map(LexiconSource::parse).toList(), shipped.getSelection()),
        BayanPreferences.longestBead());
  }
}
