package org.bayan.project.ui.internal.transfer;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bayan.core.BitextSide;
import org.bayan.model.BitextFile;
import org.bayan.project.ui.internal.controls.DocumentPatterns;
import org.bayan.project.ui.internal.controls.FileList;
import org.bayan.project.ui.internal.controls.FileListTexts;
import org.bayan.project.ui.internal.controls.LanguageChoice;
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

/** Asks which documents go into which bitext, and to which side of it. */
final class ImportPage extends WizardPage {

  private final Bitexts bitexts;
  private final Runnable changed;
  private Combo bitext;
  private Button target;
  private FileList documents;
  private LanguageChoice language;

  ImportPage(Bitexts bitexts, Runnable changed) {
    super("import");
    this.bitexts = bitexts;
    this.changed = changed;
    setTitle(Messages.ImportPage_title);
    setDescription(Messages.ImportPage_description);
    setPageComplete(false);
  }

  @Override
  public void createControl(Composite parent) {
    Composite area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.swtDefaults().numColumns(3).applyTo(area);
    createBitext(area);
    createSide(area);
    documents =
        new FileList(area, documentTexts(), this::check, Optional.of(ImportPage::isAddress));
    GridDataFactory.fillDefaults().span(3, 1).grab(true, true).applyTo(documents.control());
    language = new LanguageChoice(area, Messages.ImportPage_language, this::check);
    language.allowNone(Messages.ImportPage_detected);
    setControl(area);
    check();
  }

  private void createBitext(Composite area) {
    new Label(area, SWT.NONE).setText(Messages.ImportPage_bitext);
    bitext = new Combo(area, SWT.DROP_DOWN);
    bitexts.all().forEach(one -> bitext.add(one.toString()));
    bitexts.chosen().stream().findFirst().ifPresent(one -> bitext.setText(one.toString()));
    bitext.addModifyListener(event -> check());
    GridDataFactory.fillDefaults().grab(true, false).hint(380, SWT.DEFAULT).applyTo(bitext);
    Button browse = new Button(area, SWT.PUSH);
    browse.setText(Messages.ImportPage_browse);
    browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> ask()));
  }

  private void ask() {
    FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
    dialog.setText(Messages.ImportPage_bitextDialog);
    dialog.setFilterNames(new String[] {Messages.ImportPage_bitextKinds});
    dialog.setFilterExtensions(new String[] {"*.bitext"});
    Optional.ofNullable(dialog.open()).ifPresent(bitext::setText);
  }

  private void createSide(Composite area) {
    new Label(area, SWT.NONE).setText(Messages.ImportPage_side);
    Composite sides = new Composite(area, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).applyTo(sides);
    GridDataFactory.fillDefaults().span(2, 1).applyTo(sides);
    Button source = new Button(sides, SWT.RADIO);
    source.setText(Messages.ImportPage_source);
    source.setSelection(true);
    target = new Button(sides, SWT.RADIO);
    target.setText(Messages.ImportPage_target);
  }

  private static FileListTexts documentTexts() {
    return new FileListTexts(
        Messages.ImportPage_documents,
        Messages.ImportPage_add,
        Messages.ImportPage_path,
        Messages.ImportPage_dialog,
        Messages.ImportPage_kinds,
        DocumentPatterns.ALL);
  }

  private static boolean isAddress(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return lower.startsWith("http://") || lower.startsWith("https://");
  }

  private void check() {
    if (language == null) {
      return;
    }
    Optional<String> fault = bitextFault().or(documents::fault).or(this::languageFault);
    Optional<String> missing = missing();
    setErrorMessage(fault.orElse(null));
    setMessage(missing.orElseGet(this::outlook));
    setPageComplete(fault.isEmpty() && missing.isEmpty());
    changed.run();
  }

  private Optional<String> missing() {
    if (bitext.getText().isBlank()) {
      return Optional.of(Messages.ImportPage_needBitext);
    }
    return documents.entries().isEmpty()
        ? Optional.of(Messages.ImportPage_needDocuments)
        : Optional.empty();
  }

  private String outlook() {
    return Files.exists(bitext()) ? Messages.ImportPage_addsTo : Messages.ImportPage_creates;
  }

  private Optional<String> bitextFault() {
    String text = bitext.getText().strip();
    return text.isEmpty() || canBeBitext(text)
        ? Optional.empty()
        : Optional.of(NLS.bind(Messages.ImportPage_badBitext, text));
  }

  private static boolean canBeBitext(String text) {
    try {
      Path path = Path.of(text);
      return text.toLowerCase(Locale.ROOT).endsWith("." + BitextFile.EXTENSION)
          && path.isAbsolute()
          && Files.isDirectory(path.getParent())
          && !Files.isDirectory(path);
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private Optional<String> languageFault() {
    return language.isNone() || language.tag().isPresent()
        ? Optional.empty()
        : Optional.of(Messages.ImportPage_noLanguage);
  }

  @Override
  public void setVisible(boolean visible) {
    super.setVisible(visible);
    if (visible && !bitext.getText().isBlank()) {
      documents.setFocus();
    }
  }

  Path bitext() {
    return Path.of(bitext.getText().strip());
  }

  BitextSide side() {
    return target.getSelection() ? BitextSide.TARGET : BitextSide.SOURCE;
  }

  List<String> documents() {
    return documents.entries();
  }

  Optional<String> language() {
    return language.tag();
  }
}
