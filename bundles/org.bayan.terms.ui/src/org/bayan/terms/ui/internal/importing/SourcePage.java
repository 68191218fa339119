package org.bayan.terms.ui.internal.importing;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.bayan.core.TermbaseFormat;
import org.bayan.core.termimport.ReadTerms;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Asks which file is brought into which termbase. */
final class SourcePage extends WizardPage {

  private static final int WIDTH = 420;
  private static final String NEW = "terms.tbx";

  private final KnownTermbases termbases;
  private Text file;
  private Combo termbase;

  SourcePage(KnownTermbases termbases) {
    super("source");
    this.termbases = termbases;
    setTitle(Messages.SourcePage_title);
    setDescription(Messages.SourcePage_description);
    setPageComplete(false);
  }

  @Override
  public void createControl(Composite parent) {
    Composite area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.swtDefaults().numColumns(3).applyTo(area);
    new Label(area, SWT.NONE).setText(Messages.SourcePage_file);
    file = new Text(area, SWT.BORDER | SWT.SINGLE);
    GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(file);
    browse(area, Messages.SourcePage_browseFile, this::askForFile);
    new Label(area, SWT.NONE).setText(Messages.SourcePage_termbase);
    termbase = new Combo(area, SWT.DROP_DOWN);
    GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(termbase);
    termbases.all().forEach(one -> termbase.add(one.toString()));
    browse(area, Messages.SourcePage_browseTermbase, this::askForTermbase);
    Label hint = new Label(area, SWT.WRAP);
    hint.setText(Messages.SourcePage_hint);
    GridDataFactory.fillDefaults().span(3, 1).indent(0, 10).hint(WIDTH, SWT.DEFAULT).applyTo(hint);
    propose();
    file.addModifyListener(event -> check());
    termbase.addModifyListener(event -> check());
    FileDrop.on(area, dropped -> file.setText(dropped.get(0)));
    setControl(area);
    check();
  }

  private static void browse(Composite area, String text, Runnable action) {
    Button button = new Button(area, SWT.PUSH);
    button.setText(text);
    button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
  }

  /** What is selected is a termbase to fill, or a file to read. */
  private void propose() {
    Optional<Path> selected = termbases.selected();
    boolean fills = selected.filter(TermbaseFormat.TBX::suits).isPresent();
    selected
        .filter(one -> !fills && ReadTerms.suits(one))
        .ifPresent(one -> file.setText(one.toString()));
    Optional<Path> into =
        (fills ? selected : Optional.<Path>empty())
            .or(() -> termbases.all().stream().findFirst())
            .or(() -> termbases.folder().map(folder -> folder.resolve(NEW)));
    into.ifPresent(one -> termbase.setText(one.toString()));
  }

  private void askForFile() {
    FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
    dialog.setText(Messages.SourcePage_fileDialog);
    dialog.setFilterNames(new String[] {Messages.SourcePage_kinds});
    dialog.setFilterExtensions(new String[] {ReadTerms.patterns()});
    Optional.ofNullable(dialog.open()).ifPresent(file::setText);
  }

  private void askForTermbase() {
    FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
    dialog.setText(Messages.SourcePage_termbaseDialog);
    dialog.setFilterNames(new String[] {Messages.SourcePage_termbases});
    dialog.setFilterExtensions(new String[] {"*.tbx"});
    termbases.folder().ifPresent(folder -> dialog.setFilterPath(folder.toString()));
    Optional.ofNullable(dialog.open()).ifPresent(termbase::setText);
  }

  private void check() {
    Optional<String> fault = fileFault().or(this::termbaseFault);
    Optional<String> missing = missing();
    setErrorMessage(fault.orElse(null));
    setMessage(missing.or(this::outlook).orElse(null));
    setPageComplete(fault.isEmpty() && missing.isEmpty());
  }

  private Optional<String> missing() {
    if (file.getText().isBlank()) {
      return Optional.of(Messages.SourcePage_needFile);
    }
    return termbase.getText().isBlank()
        ? Optional.of(Messages.SourcePage_needTermbase)
        : Optional.empty();
  }

  private Optional<String> outlook() {
    return into()
        .map(
            path ->
                NLS.bind(
                    Files.exists(path) ? Messages.SourcePage_addsTo : Messages.SourcePage_creates,
                    path.getFileName()));
  }

  private Optional<String> fileFault() {
    String text = file.getText().strip();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Optional<Path> path = file().filter(one -> one.isAbsolute() && Files.isRegularFile(one));
    if (path.isEmpty()) {
      return Optional.of(NLS.bind(Messages.SourcePage_noFile, text));
    }
    return ReadTerms.suits(path.get())
        ? Optional.empty()
        : Optional.of(NLS.bind(Messages.SourcePage_noTerms, path.get().getFileName()));
  }

  private Optional<String> termbaseFault() {
    String text = termbase.getText().strip();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    if (into().filter(SourcePage::canBeTermbase).isEmpty()) {
      return Optional.of(NLS.bind(Messages.SourcePage_badTermbase, text));
    }
    return into().equals(file()) ? Optional.of(Messages.SourcePage_same) : Optional.empty();
  }

  private static boolean canBeTermbase(Path path) {
    return TermbaseFormat.TBX.suits(path)
        && path.isAbsolute()
        && Files.isDirectory(path.getParent())
        && !Files.isDirectory(path);
  }

  @Override
  public void setVisible(boolean visible) {
    super.setVisible(visible);
    if (visible) {
      file.setFocus();
    }
  }

  /** The file to read, where what is typed can be one. */
  Optional<Path> file() {
    return path(file.getText());
  }

  /** The termbase, where what is typed can be one. */
  Optional<Path> into() {
    return path(termbase.getText());
  }

  private static Optional<Path> path(String text) {
    try {
      return text.isBlank() ? Optional.empty() : Optional.of(Path.of(text.strip()));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
