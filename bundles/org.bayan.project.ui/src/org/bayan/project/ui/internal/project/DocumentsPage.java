package org.bayan.project.ui.internal.project;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bayan.core.DocumentFacts;
import org.bayan.project.ui.internal.controls.DocumentPatterns;
import org.bayan.project.ui.internal.controls.FileListTexts;
import org.bayan.project.ui.internal.controls.LanguageChoice;
import org.bayan.ui.preferences.BayanPreferences;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** Asks for the documents of both texts and their languages. */
final class DocumentsPage extends WizardPage {

  private DocumentSide source;
  private DocumentSide target;

  DocumentsPage() {
    super("documents");
    setTitle(Messages.DocumentsPage_title);
    setDescription(Messages.DocumentsPage_description);
    setPageComplete(false);
  }

  @Override
  public void createControl(Composite parent) {
    Composite area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.swtDefaults().numColumns(3).spacing(12, 8).applyTo(area);
    source =
        new DocumentSide(
            area,
            texts(
                Messages.DocumentsPage_source,
                Messages.DocumentsPage_sourceAdd,
                Messages.DocumentsPage_sourcePath),
            Messages.DocumentsPage_sourceLanguage,
            BayanPreferences.sourceLanguage(),
            this::check);
    swapButton(area);
    target =
        new DocumentSide(
            area,
            texts(
                Messages.DocumentsPage_target,
                Messages.DocumentsPage_targetAdd,
                Messages.DocumentsPage_targetPath),
            Messages.DocumentsPage_targetLanguage,
            BayanPreferences.targetLanguage(),
            this::check);
    setControl(area);
    check();
  }

  private static FileListTexts texts(String label, String add, String path) {
    return new FileListTexts(
        label,
        add,
        path,
        Messages.DocumentsPage_dialog,
        Messages.DocumentsPage_kinds,
        DocumentPatterns.ALL);
  }

  private void swapButton(Composite area) {
    Button swap = new Button(area, SWT.PUSH);
    swap.setText(Messages.DocumentsPage_swap);
    swap.setToolTipText(Messages.DocumentsPage_swapTip);
    swap.addSelectionListener(
        SelectionListener.widgetSelectedAdapter(e -> source.swapWith(target)));
    GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).applyTo(swap);
  }

  private void check() {
    if (source == null || target == null) {
      return;
    }
    source
        .known()
        .flatMap(document -> document.targetLanguage().stream())
        .findFirst()
        .ifPresent(target::suggestLanguage);
    Optional<String> fault = source.fault().or(target::fault).or(this::languageFault);
    Optional<String> missing = missing();
    setErrorMessage(fault.orElse(null));
    setPageComplete(fault.isEmpty() && missing.isEmpty());
    Optional<String> doubt = missing.isPresent() ? Optional.empty() : doubt();
    setMessage(
        missing.or(() -> doubt).orElse(Messages.DocumentsPage_ready),
        doubt.isPresent() ? WARNING : NONE);
  }

  private Optional<String> languageFault() {
    return source.language().isPresent() && target.language().isPresent()
        ? Optional.empty()
        : Optional.of(Messages.DocumentsPage_noLanguage);
  }

  private Optional<String> missing() {
    Optional<Path> unread = source.unread().or(target::unread);
    if (source.files().isEmpty()) {
      return Optional.of(Messages.DocumentsPage_needSource);
    }
    if (unread.isPresent()) {
      return Optional.of(NLS.bind(Messages.DocumentsPage_reading, unread.get().getFileName()));
    }
    boolean bilingual = source.known().allMatch(one -> one.targetLanguage().isPresent());
    return target.files().isEmpty() && !bilingual
        ? Optional.of(Messages.DocumentsPage_needTarget)
        : Optional.empty();
  }

  private Optional<String> doubt() {
    Optional<String> other =
        Stream.of(source, target)
            .map(DocumentsPage::stranger)
            .flatMap(Optional::stream)
            .findFirst();
    boolean same = language(source.language()).equals(language(target.language()));
    return other.or(
        () -> same ? Optional.of(Messages.DocumentsPage_sameLanguage) : Optional.empty());
  }

  /** A document that is in another language than its side. */
  private static Optional<String> stranger(DocumentSide side) {
    Function<DocumentFacts, String> sentence =
        document ->
            NLS.bind(
                Messages.DocumentsPage_otherLanguage,
                document.file().getFileName(),
                LanguageChoice.name(document.language().orElseThrow()));
    return side.known()
        .filter(document -> document.language().isPresent())
        .filter(document -> !language(document.language()).equals(language(side.language())))
        .map(sentence)
        .findFirst();
  }

  private static String language(Optional<String> tag) {
    return Locale.forLanguageTag(tag.orElse("")).getLanguage();
  }

  @Override
  public void setVisible(boolean visible) {
    super.setVisible(visible);
    if (visible) {
      source.setFocus();
    }
  }

  NewProject.Side source() {
    return source.side();
  }

  NewProject.Side target() {
    return target.side();
  }
}
