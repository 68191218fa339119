package org.bayan.ui.tests;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.bayan.core.edit.Author;
import org.bayan.core.termedit.TermbaseEditing;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.Termbase;
import org.bayan.terms.ui.internal.editor.SharedTermbase;
import org.bayan.terms.ui.internal.form.EntryForm;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** A form in a window of its own. */
final class OpenForm implements AutoCloseable {

  private final OpenBitext bitext;
  private final SharedTermbase termbase;
  private final List<ConceptEntry> gone = new ArrayList<>();
  private Shell shell;
  private EntryForm form;

  OpenForm(Termbase content, int width, int height) throws Exception {
    bitext = OpenBitext.of(SampleBitext.small(), "form");
    Path file = Files.createTempFile("form", ".tbx");
    Constructor<SharedTermbase> make =
        SharedTermbase.class.getDeclaredConstructor(org.eclipse.ui.IWorkbench.class, Path.class);
    make.setAccessible(true);
    termbase = make.newInstance(PlatformUI.getWorkbench(), file);
    Method opened = SharedTermbase.class.getDeclaredMethod("opened", TermbaseEditing.class);
    opened.setAccessible(true);
    opened.invoke(termbase, new TermbaseEditing(content, () -> Author.named("Layla")));
    Ui.run(
        () -> {
          shell = new Shell(Ui.page().getWorkbenchWindow().getShell(), SWT.SHELL_TRIM);
          shell.setText("Entry");
          shell.setLayout(new FillLayout());
          form = new EntryForm(shell, bitext.editor().getEditorSite(), termbase);
          form.onGoTo(
              concept -> {
                gone.add(concept);
                form.show(concept);
              });
          shell.setBounds(0, 0, width, height);
          shell.open();
        });
    Ui.settle();
    Dialogs.waitFor("Entry");
  }

  SharedTermbase termbase() {
    return termbase;
  }

  EntryForm form() {
    return form;
  }

  List<ConceptEntry> gone() {
    return gone;
  }

  ConceptEntry show(String id) {
    ConceptEntry concept =
        termbase.termbase().getEntries().stream()
            .filter(entry -> entry.getId().equals(id))
            .findFirst()
            .orElseThrow();
    Ui.run(() -> form.show(concept));
    Ui.settle();
    return concept;
  }

  Composite control() {
    return (Composite) form.control();
  }

  /** The visible texts that say something. */
  StyledText text(String content) {
    return find(StyledText.class, text -> text.getText().equals(content));
  }

  <T extends Control> T find(Class<T> kind, Predicate<T> which) {
    return Ui.ask(
        () ->
            Dialogs.all(form.control())
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(Control::isVisible)
                .filter(which)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no such " + kind.getSimpleName())));
  }

  void focus(Control control) {
    Ui.waitUntil("it has the focus", () -> control.forceFocus() && control.isFocusControl());
    Ui.settle();
  }

  /** Undoes the last edit. */
  void undo(ConceptEntry shown) {
    Ui.ask(
        () ->
            PlatformUI.getWorkbench()
                .getOperationSupport()
                .getOperationHistory()
                .undo(termbase.undoContext(), null, null));
    Ui.run(() -> form.show(shown));
    Ui.settle();
  }

  Control focused() {
    return Ui.ask(() -> Ui.display().getFocusControl());
  }

  static boolean isShown(Shell shell) {
    return Arrays.stream(Ui.display().getShells()).anyMatch(one -> Objects.equals(one, shell));
  }

  @Override
  public void close() {
    Ui.run(() -> shell.dispose());
    bitext.close();
  }
}
