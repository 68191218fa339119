package org.bayan.project.ui.internal.review;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.bayan.core.review.Returned;
import org.bayan.model.BitextFile;
import org.bayan.project.ui.internal.transfer.Bitexts;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
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

/** Asks which file has come back, and of which bitext it is. */
final class SourcePage extends WizardPage {

  private static final int WIDTH = 420;

  private final Bitexts bitexts;
  private final Optional<Path> proposed;
  private Text file;
  private Combo bitext;

  /**
   * The page.
   *
   * @param bitexts to choose from
   * @param proposed the file to begin with
   */
  SourcePage(Bitexts bitexts, Optional<Path> proposed) {
    super("returned");
    this.bitexts = bitexts;
    this.proposed = proposed;
    setTitle(Messages.SourcePage_title);
    setDescription(Messages.SourcePage_description);
    setPageComplete(false);
  }

  /** The file that is selected, where it can have come back. */
  static Optional<Path> returned(IStructuredSelection selection) {
    return Optional.ofNullable(Adapters.adapt(selection.getFirstElement(), IFile.class))
        .map(IFile::getLocation)
        .map(location -> location.toPath())
        .filter(Returned::suits);
  }

  @Override
  public void createControl(Composite parent) {
    Composite area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.swtDefaults().numColumns(3).applyTo(area);
    new Label(area, SWT.NONE).setText(Messages.SourcePage_file);
    file = new Text(area, SWT.BORDER | SWT.SINGLE);
    GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(file);
    browse(area, Messages.SourcePage_browseFile, this::askForFile);
    new Label(area, SWT.NONE).setText(Messages.SourcePage_bitext);
    bitext = new Combo(area, SWT.DROP_DOWN);
    GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(bitext);
    bitexts.all().forEach(one -> bitext.add(one.toString()));
    browse(area, Messages.SourcePage_browseBitext, this::askForBitext);
    Label hint = new Label(area, SWT.WRAP);
    hint.setText(Messages.SourcePage_hint);
    GridDataFactory.fillDefaults().span(3, 1).indent(0, 10).hint(WIDTH, SWT.DEFAULT).applyTo(hint);
    proposed.ifPresent(one -> file.setText(one.toString()));
    bitexts.chosen().stream()
        .findFirst()
        .or(() -> bitexts.all().stream().findFirst().filter(one -> bitexts.all().size() == 1))
        .ifPresent(one -> bitext.setText(one.toString()));
    file.addModifyListener(event -> check());
    bitext.addModifyListener(event -> check());
    setControl(area);
    check();
  }

  private static void browse(Composite area, String text, Runnable action) {
    Button button = new Button(area, SWT.PUSH);
    button.setText(text);
    button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
  }

  private void askForFile() {
    FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
    dialog.setText(Messages.SourcePage_fileDialog);
    dialog.setFilterNames(new String[] {Messages.SourcePage_fileKinds});
    dialog.setFilterExtensions(new String[] {String.join(";", Returned.PATTERNS)});
    Optional.ofNullable(dialog.open()).ifPresent(file::setText);
  }

  private void askForBitext() {
    FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
    dialog.setText(Messages.SourcePage_bitextDialog);
    dialog.setFilterNames(new String[] {Messages.SourcePage_bitextKinds});
    dialog.setFilterExtensions(new String[] {"*." + BitextFile.EXTENSION});
    Optional.ofNullable(dialog.open()).ifPresent(bitext::setText);
  }

  private void check() {
    Optional<String> fault = fileFault().or(this::bitextFault);
    Optional<String> missing = missing();
    setErrorMessage(fault.orElse(null));
    setMessage(missing.orElse(getDescription()));
    setPageComplete(fault.isEmpty() && missing.isEmpty());
  }

  private Optional<String> missing() {
    if (file.getText().isBlank()) {
      return Optional.of(Messages.SourcePage_needFile);
    }
    return bitext.getText().isBlank()
        ? Optional.of(Messages.SourcePage_needBitext)
        : Optional.empty();
  }

  private Optional<String> fileFault() {
    String text = file.getText().strip();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Optional<Path> path = existing(text);
    if (path.isEmpty()) {
      return Optional.of(NLS.bind(Messages.SourcePage_noFile, text));
    }
    return Returned.suits(path.get())
        ? Optional.empty()
        : Optional.of(NLS.bind(Messages.SourcePage_badFile, path.get().getFileName()));
  }

  private Optional<String> bitextFault() {
    String text = bitext.getText().strip();
    boolean found =
        existing(text).filter(one -> text.endsWith("." + BitextFile.EXTENSION)).isPresent();
    return text.isEmpty() || found
        ? Optional.empty()
        : Optional.of(NLS.bind(Messages.SourcePage_noBitext, text));
  }

  private static Optional<Path> existing(String text) {
    try {
      return Optional.of(Path.of(text)).filter(one -> one.isAbsolute() && Files.isRegularFile(one));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  @Override
  public void setVisible(boolean visible) {
    super.setVisible(visible);
    if (visible) {
      file.setFocus();
    }
  }

  /** The file that has come back; only once the page is complete. */
  Path file() {
    return Path.of(file.getText().strip());
  }

  /** The bitext; only once the page is complete. */
  Path bitext() {
    return Path.of(bitext.getText().strip());
  }
}
