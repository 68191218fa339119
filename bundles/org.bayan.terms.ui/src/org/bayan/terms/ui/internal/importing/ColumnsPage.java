package org.bayan.terms.ui.internal.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bayan.core.GlossaryLanguages;
import org.bayan.core.termimport.IncomingTerms.Columns;
import org.bayan.core.termimport.LookAtTable;
import org.bayan.core.termimport.MappingBasis;
import org.bayan.core.termimport.TableLook;
import org.bayan.core.termimport.TableMemory;
import org.bayan.exchange.MappingFault;
import org.bayan.exchange.TableMapping;
import org.bayan.exchange.TermField;
import org.bayan.ui.ButtonState;
import org.bayan.ui.internal.jobs.PageTask;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.operation.IRunnableContext;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Asks what the columns of a table or a glossary say, with its first rows below. */
final class ColumnsPage extends WizardPage {

  /** More than any table has that a person maps by hand. */
  private static final int MOST_COLUMNS = 60;

  private static final int WIDTH = 640;
  private static final int HEIGHT = 300;

  private final TableMemory memory = TableMemory.ofUser();
  private final List<ColumnChoice> choices = new ArrayList<>();
  private Path file;
  private TableLook look;
  private Button headings;
  private Button forget;
  private Label basis;
  private Label faults;
  private ScrolledComposite scrolled;
  private RowCheck check;

  ColumnsPage() {
    super("columns");
    setTitle(Messages.ColumnsPage_title);
    setDescription(Messages.ColumnsPage_description);
    setPageComplete(false);
  }

  @Override
  public void createControl(Composite parent) {
    Composite area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
    headings = new Button(area, SWT.CHECK);
    headings.setText(Messages.ColumnsPage_headings);
    headings.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> lookAgain()));
    GridDataFactory.fillDefaults().span(2, 1).applyTo(headings);
    basis = new Label(area, SWT.WRAP);
    GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(basis);
    forget = new Button(area, SWT.PUSH);
    forget.setText(Messages.ColumnsPage_forget);
    forget.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> forget()));
    scrolled = new ScrolledComposite(area, SWT.BORDER | SWT.H_SCROLL | SWT.V_SCROLL);
    scrolled.setExpandHorizontal(true);
    scrolled.setExpandVertical(true);
    scrolled.setShowFocusedControl(true);
    GridDataFactory.fillDefaults()
        .span(2, 1)
        .grab(true, true)
        .hint(WIDTH, HEIGHT)
        .applyTo(scrolled);
    faults = new Label(area, SWT.WRAP);
    GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WIDTH, 34).applyTo(faults);
    setControl(area);
  }

  /**
   * Looks at a file and shows it, unless it is shown already.
   *
   * @param shown the page that is shown until then, and tells of a failure
   * @return whether it could be looked at
   */
  boolean show(Path newFile, IRunnableContext context, WizardPage shown) {
    if (newFile.equals(file)) {
      return true;
    }
    boolean glossary = LookAtTable.isGlossary(newFile);
    LookAtTable looking = new LookAtTable(memory);
    Optional<TableLook> found =
        PageTask.run(
            context,
            shown,
            Messages.ColumnsPage_looking,
            progress -> glossary ? looking.glossary(newFile) : looking.run(newFile));
    found.ifPresent(
        one -> {
          file = newFile;
          show(one);
        });
    return found.isPresent();
  }

  @Override
  public void setVisible(boolean visible) {
    super.setVisible(visible);
    if (visible && !choices.isEmpty()) {
      choices.get(0).setFocus();
    }
  }

  private void lookAgain() {
    boolean named = headings.getSelection();
    LookAtTable looking = new LookAtTable(memory);
    PageTask.run(getContainer(), this, Messages.ColumnsPage_looking, p -> looking.run(file, named))
        .ifPresent(this::show);
  }

  private void show(TableLook newLook) {
    look = newLook;
    boolean glossary = LookAtTable.isGlossary(file);
    headings.setEnabled(!glossary);
    headings.setSelection(look.mapping().headings());
    choices.clear();
    Composite columns = new Composite(scrolled, SWT.NONE);
    int shown = Math.min(look.columns(), MOST_COLUMNS);
    GridLayoutFactory.swtDefaults().numColumns(Math.max(1, shown)).applyTo(columns);
    for (int i = 0; i < shown; i++) {
      choices.add(new ColumnChoice(columns, look, i, glossary, this::changed));
    }
    if (scrolled.getContent() != null) {
      scrolled.getContent().dispose();
    }
    scrolled.setContent(columns);
    scrolled.setMinSize(columns.computeSize(SWT.DEFAULT, SWT.DEFAULT));
    showBasis();
    changed();
  }

  private void showBasis() {
    boolean remembered = look.basis() == MappingBasis.REMEMBERED;
    basis.setText(
        switch (look.basis()) {
          case REMEMBERED -> Messages.ColumnsPage_remembered;
          case NAMED -> Messages.ColumnsPage_named;
          case GUESSED, GIVEN ->
              LookAtTable.isGlossary(file)
                  ? Messages.ColumnsPage_glossary
                  : Messages.ColumnsPage_guessed;
        });
    ButtonState.set(forget, remembered);
    basis.getParent().layout();
  }

  private void forget() {
    try {
      memory.forget(look.headings());
      lookAgain();
    } catch (IOException e) {
      setErrorMessage(NLS.bind(Messages.ColumnsPage_cannotForget, e.getMessage()));
    }
  }

  private void changed() {
    if (check != null) {
      check.cancel();
    }
    setPageComplete(false);
    List<MappingFault> wrong = MappingFault.of(mapping());
    setErrorMessage(wrong.isEmpty() ? null : FieldNames.fault(wrong.get(0)));
    if (wrong.isEmpty()) {
      faults.setText(Messages.ColumnsPage_checking);
      check = new RowCheck(file, columns(), direction(), this::checked);
      check.schedule(RowCheck.DELAY);
    } else {
      faults.setText("");
    }
  }

  private void checked(RowCheck finished, String sentence, boolean readable) {
    if (finished == check && !faults.isDisposed()) {
      faults.setText(sentence);
      setPageComplete(readable);
    }
  }

  private TableMapping mapping() {
    List<Optional<TermField>> fields = new ArrayList<>();
    for (int i = 0; i < look.columns(); i++) {
      fields.add(i < choices.size() ? choices.get(i).field() : look.mapping().fields().get(i));
    }
    return new TableMapping(look.mapping().headings(), fields);
  }

  /** What the columns of a table were taken for; empty for a glossary. */
  Optional<Columns> columns() {
    return LookAtTable.isGlossary(file)
        ? Optional.empty()
        : Optional.of(new Columns(look.headings(), mapping(), MappingBasis.GIVEN));
  }

  /** The languages of a glossary; empty for a table. */
  Optional<GlossaryLanguages> direction() {
    List<String> languages =
        mapping().fields().stream()
            .flatMap(Optional::stream)
            .flatMap(field -> field.language().stream())
            .toList();
    return LookAtTable.isGlossary(file) && languages.size() == 2
        ? Optional.of(new GlossaryLanguages(languages.get(0), languages.get(1)))
        : Optional.empty();
  }

  /** Remembers what was said of a table with headings, for the next one. */
  void remember() {
    if (columns().isEmpty() || !look.mapping().headings()) {
      return;
    }
    boolean asNamed = look.basis() == MappingBasis.NAMED && mapping().equals(look.mapping());
    if (!asNamed) {
      try {
        memory.remember(look.headings(), mapping());
      } catch (IOException e) {
        // The terms are in; the next table of this kind is asked about again.
        ILog.of(getClass()).warn(e.getMessage(), e);
      }
    }
  }

  @Override
  public void dispose() {
    if (check != null) {
      check.cancel();
    }
    super.dispose();
  }
}
