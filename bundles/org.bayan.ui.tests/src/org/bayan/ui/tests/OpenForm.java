package org.bayan.ui.tests;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.bayan.exchange.TermbaseFile;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.Termbase;
import org.bayan.terms.ui.internal.editor.SharedTermbase;
import org.bayan.terms.ui.internal.form.EntryForm;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** The form of an entry in a window of its own, beside the editor of its termbase. */
final class OpenForm implements AutoCloseable {

  private static final String TITLE = "Entry";

  private final OpenTermbase open;
  private final List<ConceptEntry> gone = new ArrayList<>();
  private Shell shell;
  private EntryForm form;

  private OpenForm(OpenTermbase open, int width, int height) {
    this.open = open;
    Ui.run(() -> create(width, height));
    Ui.settle();
    Dialogs.waitFor(TITLE);
  }

  /** A form on a copy of the seed termbase. */
  static OpenForm onSeed(int width, int height) throws Exception {
    return new OpenForm(OpenTermbase.seed("form"), width, height);
  }

  /** A form on a termbase. */
  static OpenForm on(Termbase termbase, int width, int height) throws Exception {
    Path file = Files.createTempFile("form", ".tbx");
    TermbaseFile.write(termbase, file);
    byte[] content = Files.readAllBytes(file);
    Files.delete(file);
    return new OpenForm(OpenTermbase.of(OpenTermbase.write("form", content)), width, height);
  }

  private void create(int width, int height) {
    shell = new Shell(Ui.page().getWorkbenchWindow().getShell(), SWT.SHELL_TRIM);
    shell.setText(TITLE);
    shell.setLayout(new FillLayout());
    form = new EntryForm(shell, open.editor().getEditorSite(), termbase());
    form.onGoTo(
        concept -> {
          gone.add(concept);
          form.show(concept);
        });
    shell.setBounds(0, 0, width, height);
    shell.open();
  }

  SharedTermbase termbase() {
    return open.editor().termbase();
  }

  EntryForm form() {
    return form;
  }

  Composite control() {
    return (Composite) form.control();
  }

  /** The concepts that were gone to. */
  List<ConceptEntry> gone() {
    return gone;
  }

  ConceptEntry concept(String id) {
    return Ui.ask(
        () ->
            termbase().termbase().getEntries().stream()
                .filter(entry -> entry.getId().equals(id))
                .findFirst()
                .orElseThrow());
  }

  /** Shows a concept. */
  ConceptEntry show(String id) {
    ConceptEntry concept = concept(id);
    Ui.run(() -> form.show(concept));
    Ui.settle();
    return concept;
  }

  /** Begins a term in a language. */
  void beginTerm(String language) {
    Ui.run(() -> form.addTerm(language));
    Ui.settle();
  }

  /** The visible field with a text. */
  StyledText text(String content) {
    return find(StyledText.class, text -> text.getText().equals(content));
  }

  /** The first visible control of a kind. */
  <T extends Control> T find(Class<T> kind, Predicate<T> which) {
    return Dialogs.find(shell, kind, which);
  }

  /** What labels and messages say. */
  String labels() {
    return Dialogs.text(shell);
  }

  void scroll(int top) {
    ScrolledComposite scrolled = find(ScrolledComposite.class, one -> true);
    Ui.run(() -> scrolled.setOrigin(0, top));
    Ui.settle();
  }

  void focus(Control control) {
    Ui.waitUntil("it has the focus", () -> control.forceFocus() && control.isFocusControl());
    Ui.settle();
  }

  /** Undoes the last edit, as from another window. */
  void undo(ConceptEntry shown) {
    Ui.ask(
        () ->
            PlatformUI.getWorkbench()
                .getOperationSupport()
                .getOperationHistory()
                .undo(termbase().undoContext(), null, null));
    Ui.run(() -> form.show(shown));
    Ui.settle();
  }

  @Override
  public void close() {
    Ui.run(shell::dispose);
    open.close();
  }
}
