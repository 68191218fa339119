package org.bayan.project.ui.internal.transfer;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.bayan.core.ConvertBilingual;
import org.bayan.core.ConvertRequest;
import org.bayan.model.BitextFile;
import org.bayan.project.ui.internal.controls.LanguageChoice;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Asks of which file a bitext is made, where it is written, and what languages it has. */
final class BilingualPage extends WizardPage {

  private static final int WIDTH = 420;
  private static final String ENDING = "." + BitextFile.EXTENSION;

  private final Optional<Path> selected;
  private Text file;
  private Text bitext;
  private String proposed = "";
  private LanguageChoice source;
  private LanguageChoice target;

  BilingualPage(IStructuredSelection selection) {
    super("bilingual");
    selected =
        Optional.ofNullable(Adapters.adapt(selection.getFirstElement(), IResource.class))
            .map(IResource::getLocation)
            .map(IPath::toPath);
    setTitle(Messages.BilingualPage_title);
    setDescription(Messages.BilingualPage_description);
    setPageComplete(false);
  }

  @Override
  public void createControl(Composite parent) {
    Composite area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.swtDefaults().numColumns(3).applyTo(area);
    file = field(area, Messages.BilingualPage_file);
    browse(area, Messages.BilingualPage_browseFile, this::askForFile);
    bitext = field(area, Messages.BilingualPage_bitext);
    browse(area, Messages.BilingualPage_browseBitext, this::askForBitext);
    source = language(area, Messages.BilingualPage_source);
    target = language(area, Messages.BilingualPage_target);
    Label hint = new Label(area, SWT.WRAP);
    hint.setText(Messages.BilingualPage_hint);
    GridDataFactory.fillDefaults().span(3, 1).indent(0, 10).hint(WIDTH, SWT.DEFAULT).applyTo(hint);
    setControl(area);
    file.addModifyListener(event -> propose());
    bitext.addModifyListener(event -> check());
    selected
        .filter(one -> Files.isRegularFile(one) && ConvertBilingual.suits(one))
        .ifPresent(one -> file.setText(one.toString()));
    check();
  }

  private static Text field(Composite area, String name) {
    new Label(area, SWT.NONE).setText(name);
    Text text = new Text(area, SWT.BORDER | SWT.SINGLE);
    GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(text);
    return text;
  }

  private LanguageChoice language(Composite area, String name) {
    LanguageChoice language = new LanguageChoice(area, name, this::check);
    language.allowNone(Messages.BilingualPage_asFile);
    new Label(area, SWT.NONE);
    return language;
  }

  private static void browse(Composite area, String text, Runnable action) {
    Button button = new Button(area, SWT.PUSH);
    button.setText(text);
    button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
  }

  private void askForFile() {
    FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
    dialog.setText(Messages.BilingualPage_fileDialog);
    dialog.setFilterNames(new String[] {Messages.BilingualPage_kinds});
    dialog.setFilterExtensions(new String[] {String.join(";", ConvertBilingual.PATTERNS)});
    Optional.ofNullable(dialog.open()).ifPresent(file::setText);
  }

  private void askForBitext() {
    FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
    dialog.setText(Messages.BilingualPage_bitextDialog);
    dialog.setFilterNames(new String[] {Messages.ImportPage_bitextKinds});
    dialog.setFilterExtensions(new String[] {"*" + ENDING});
    Optional.ofNullable(dialog.open()).ifPresent(bitext::setText);
  }

  /** The bitext is called after the file, in the selected folder, until a person says otherwise. */
  private void propose() {
    Optional<Path> read = path(file.getText()).filter(Files::isRegularFile);
    if (read.isPresent() && bitext.getText().equals(proposed)) {
      String name = read.get().getFileName().toString().replaceFirst("\\.[^.]*$", "") + ENDING;
      Path folder =
          selected
              .map(one -> Files.isDirectory(one) ? one : one.getParent())
              .orElse(read.get().getParent());
      proposed = folder.resolve(name).toString();
      bitext.setText(proposed);
    }
    check();
  }

  private void check() {
    Optional<String> fault = fileFault().or(this::bitextFault).or(this::languageFault);
    Optional<String> missing = missing();
    setErrorMessage(fault.orElse(null));
    setMessage(missing.orElse(getDescription()));
    setPageComplete(fault.isEmpty() && missing.isEmpty());
  }

  private Optional<String> missing() {
    if (file.getText().isBlank()) {
      return Optional.of(Messages.BilingualPage_needFile);
    }
    if (bitext.getText().isBlank()) {
      return Optional.of(Messages.BilingualPage_needBitext);
    }
    boolean table = file.getText().toLowerCase(Locale.ROOT).matches(".*\\.(tsv|tab|txt|csv)\\s*");
    return table && (source.isNone() || target.isNone())
        ? Optional.of(Messages.BilingualPage_needLanguages)
        : Optional.empty();
  }

  private Optional<String> fileFault() {
    String text = file.getText().strip();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    if (path(text).filter(Files::isRegularFile).isEmpty()) {
      return Optional.of(NLS.bind(Messages.BilingualPage_noFile, text));
    }
    return ConvertBilingual.suits(Path.of(text))
        ? Optional.empty()
        : Optional.of(NLS.bind(Messages.BilingualPage_badFile, text));
  }

  private Optional<String> bitextFault() {
    String text = bitext.getText().strip();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Optional<Path> to =
        path(text).filter(one -> one.getParent() != null && Files.isDirectory(one.getParent()));
    if (to.isEmpty() || !text.toLowerCase(Locale.ROOT).endsWith(ENDING)) {
      return Optional.of(NLS.bind(Messages.ImportPage_badBitext, text));
    }
    return Files.exists(to.get())
        ? Optional.of(NLS.bind(Messages.BilingualPage_exists, to.get().getFileName()))
        : Optional.empty();
  }

  private Optional<String> languageFault() {
    boolean bad = isBad(source) || isBad(target);
    boolean same = source.tag().isPresent() && source.tag().equals(target.tag());
    return bad
        ? Optional.of(Messages.ImportPage_noLanguage)
        : same ? Optional.of(Messages.BilingualPage_sameLanguage) : Optional.empty();
  }

  private static boolean isBad(LanguageChoice language) {
    return !language.isNone() && language.tag().isEmpty();
  }

  private static Optional<Path> path(String text) {
    try {
      return Optional.of(Path.of(text.strip())).filter(Path::isAbsolute);
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

  /** What was asked for; only once the page is complete. */
  ConvertRequest request() {
    return new ConvertRequest(
        Path.of(file.getText().strip()),
        Path.of(bitext.getText().strip()),
        source.tag(),
        target.tag());
  }
}
