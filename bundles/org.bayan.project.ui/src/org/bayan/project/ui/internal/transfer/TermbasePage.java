package org.bayan.project.ui.internal.transfer;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bayan.core.ExportTermbaseRequest;
import org.bayan.core.GlossaryLanguages;
import org.bayan.core.TermbaseFormat;
import org.bayan.ui.ChoiceStyle;
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

/** Asks which terms of which termbase are written, as what, and where to. */
final class TermbasePage extends WizardPage {

  private static final GlossaryLanguages ARABIC_ENGLISH = new GlossaryLanguages("ar", "en");
  private static final GlossaryLanguages ENGLISH_ARABIC = new GlossaryLanguages("en", "ar");

  private final WorkspaceTermbases termbases;
  private Combo termbase;
  private Combo format;
  private Combo direction;
  private TermFilterFields filter;
  private Text file;
  private String proposed = "";

  TermbasePage(WorkspaceTermbases termbases) {
    super("termbase");
    this.termbases = termbases;
    setTitle(Messages.TermbasePage_title);
    setDescription(Messages.TermbasePage_description);
  }

  @Override
  public void createControl(Composite parent) {
    Composite area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.swtDefaults().numColumns(3).applyTo(area);
    createTermbase(area);
    format = choice(area, Messages.TermbasePage_format);
    format.setItems(TermbaseFormats.names());
    format.select(TermbaseFormat.XLSX.ordinal());
    direction = choice(area, Messages.TermbasePage_direction);
    filter = new TermFilterFields(area, this::check);
    createFile(area);
    setControl(area);
    update();
    format.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> update()));
    termbase.addModifyListener(event -> update());
    file.addModifyListener(event -> check());
  }

  private void createTermbase(Composite area) {
    new Label(area, SWT.NONE).setText(Messages.TermbasePage_termbase);
    termbase = new Combo(area, SWT.DROP_DOWN);
    termbases.all().forEach(one -> termbase.add(one.toString()));
    termbase.add(Messages.TermbasePage_seed);
    termbase.setText(
        termbases
            .chosen()
            .or(() -> termbases.all().stream().findFirst())
            .map(Path::toString)
            .orElse(Messages.TermbasePage_seed));
    GridDataFactory.fillDefaults().grab(true, false).hint(380, SWT.DEFAULT).applyTo(termbase);
    push(
        area,
        Messages.TermbasePage_browse,
        () -> {
          FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
          dialog.setText(Messages.TermbasePage_termbaseDialog);
          dialog.setFilterNames(new String[] {Messages.TermbasePage_kinds});
          dialog.setFilterExtensions(new String[] {"*.tbx"});
          Optional.ofNullable(dialog.open()).ifPresent(termbase::setText);
        });
  }

  private static Combo choice(Composite area, String label) {
    new Label(area, SWT.NONE).setText(label);
    Combo combo = new Combo(area, ChoiceStyle.READ_ONLY);
    GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(combo);
    return combo;
  }

  private void createFile(Composite area) {
    new Label(area, SWT.NONE).setText(Messages.TermbasePage_file);
    file = new Text(area, SWT.BORDER | SWT.SINGLE);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(file);
    push(
        area,
        Messages.TermbasePage_choose,
        () -> {
          FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
          dialog.setText(Messages.TermbasePage_fileDialog);
          dialog.setFilterExtensions(
              format().endings().stream().map(ending -> "*." + ending).toArray(String[]::new));
          Optional.ofNullable(dialog.open()).ifPresent(file::setText);
        });
  }

  private static void push(Composite area, String text, Runnable action) {
    Button button = new Button(area, SWT.PUSH);
    button.setText(text);
    button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
    GridDataFactory.fillDefaults().applyTo(button);
  }

  private TermbaseFormat format() {
    return TermbaseFormat.values()[format.getSelectionIndex()];
  }

  /** Offers what suits the format: directions, and a file until another is named. */
  private void update() {
    boolean page = format() == TermbaseFormat.HTML;
    boolean glossary = page || format() == TermbaseFormat.OMEGAT;
    direction.setItems(
        page
            ? new String[] {
              Messages.TermbasePage_both,
              Messages.TermbasePage_arabicEnglish,
              Messages.TermbasePage_englishArabic
            }
            : new String[] {
              Messages.TermbasePage_arabicEnglish, Messages.TermbasePage_englishArabic
            });
    direction.select(0);
    direction.setEnabled(glossary);
    if (file.getText().equals(proposed)) {
      proposed = proposal();
      file.setText(proposed);
    }
    check();
  }

  private String proposal() {
    Optional<Path> source = path(termbase.getText()).filter(one -> !isSeed());
    Path folder =
        source
            .map(Path::toAbsolutePath)
            .map(Path::getParent)
            .orElse(Path.of(System.getProperty("user.home")));
    String stem =
        source
            .map(one -> one.getFileName().toString().replaceFirst("\\.[^.]*$", ""))
            .orElse("seed");
    Path proposal = folder.resolve(stem + "." + format().endings().get(0));
    // The termbase itself is not written over.
    return source.map(Path::toAbsolutePath).filter(proposal::equals).isPresent()
        ? folder.resolve(stem + "-export." + format().endings().get(0)).toString()
        : proposal.toString();
  }

  private boolean isSeed() {
    return termbase.getText().equals(Messages.TermbasePage_seed);
  }

  private void check() {
    Optional<String> fault = termbaseFault().or(this::fileFault);
    Optional<String> missing = missing();
    setErrorMessage(fault.orElse(null));
    setMessage(missing.orElse(getDescription()));
    setPageComplete(fault.isEmpty() && missing.isEmpty());
  }

  private Optional<String> missing() {
    if (termbase.getText().isBlank()) {
      return Optional.of(Messages.TermbasePage_needTermbase);
    }
    if (filter.isImpossible()) {
      return Optional.of(Messages.TermbasePage_needStatus);
    }
    return file.getText().isBlank()
        ? Optional.of(Messages.TermbasePage_needFile)
        : Optional.empty();
  }

  private Optional<String> termbaseFault() {
    String text = termbase.getText().strip();
    return text.isEmpty() || isSeed() || path(text).filter(Files::isRegularFile).isPresent()
        ? Optional.empty()
        : Optional.of(NLS.bind(Messages.TermbasePage_noTermbase, text));
  }

  private Optional<String> fileFault() {
    String text = file.getText().strip();
    return text.isEmpty() || path(text).filter(this::canBeWritten).isPresent()
        ? Optional.empty()
        : Optional.of(NLS.bind(Messages.TermbasePage_badFile, text, endings()));
  }

  private boolean canBeWritten(Path path) {
    Path folder = path.toAbsolutePath().getParent();
    return format().suits(path) && folder != null && Files.isDirectory(folder);
  }

  private String endings() {
    List<String> endings = format().endings();
    return "." + String.join(", .", endings);
  }

  private static Optional<Path> path(String text) {
    try {
      return Optional.of(Path.of(text.strip()));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** What is asked for. */
  ExportTermbaseRequest request() {
    return new ExportTermbaseRequest(
        isSeed() ? Optional.empty() : path(termbase.getText()),
        Path.of(file.getText().strip()).toAbsolutePath(),
        format(),
        filter.filter(),
        languages(),
        Optional.empty());
  }

  private Optional<GlossaryLanguages> languages() {
    if (!direction.getEnabled()) {
      return Optional.empty();
    }
    return switch (direction.getItemCount() - direction.getSelectionIndex()) {
      case 1 -> Optional.of(ENGLISH_ARABIC);
      case 2 -> Optional.of(ARABIC_ENGLISH);
      default -> Optional.empty();
    };
  }
}
