package org.bayan.project.ui.internal.controls;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.ModifyListener;
import org.eclipse.swt.events.TraverseEvent;
import org.eclipse.swt.events.TraverseListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** A field for the path of a file, which Enter hands over, and going on to another field. */
final class PathField {

  private final Text text;
  private final Consumer<String> taken;
  private final Runnable changed;
  private final Optional<FileList.OtherEntries> others;
  private String fault;

  PathField(
      Composite parent,
      String label,
      Consumer<String> taken,
      Runnable changed,
      Optional<FileList.OtherEntries> others) {
    this.taken = taken;
    this.changed = changed;
    this.others = others;
    new Label(parent, SWT.NONE).setText(label);
    text = new Text(parent, SWT.BORDER | SWT.SINGLE);
    text.setMessage(Messages.FileList_hint);
    GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(text);
    text.addModifyListener(forget());
    text.addTraverseListener(enter());
    text.addFocusListener(FocusListener.focusLostAdapter(event -> takeTyped()));
  }

  private ModifyListener forget() {
    return event -> {
      if (fault != null) {
        fault = null;
        changed.run();
      }
    };
  }

  /** Enter takes what is typed; in an empty field it is the default button of the dialog. */
  private TraverseListener enter() {
    return (TraverseEvent event) -> {
      if (event.detail == SWT.TRAVERSE_RETURN && !text.getText().isBlank()) {
        event.doit = false;
        takeTyped();
      }
    };
  }

  /** Who goes on to the next field means what was typed in this. */
  private void takeTyped() {
    String typed = text.getText().strip();
    if (!typed.isEmpty() && fault == null) {
      take(typed);
    }
  }

  private void take(String typed) {
    fault = faultOf(typed).orElse(null);
    if (fault == null) {
      text.setText("");
      taken.accept(typed);
    } else {
      changed.run();
    }
  }

  private Optional<String> faultOf(String typed) {
    if (others.isPresent() && others.get().accepts(typed)) {
      return Optional.empty();
    }
    try {
      Path path = Path.of(typed);
      if (Files.isDirectory(path)) {
        return Optional.of(NLS.bind(Messages.FileList_folder, typed));
      }
      if (path.isAbsolute() && Files.exists(path)) {
        return Optional.empty();
      }
    } catch (InvalidPathException e) {
      // Said like that of a file that is not there: in both cases the path is wrong.
    }
    return Optional.of(NLS.bind(Messages.FileList_notThere, typed));
  }

  Optional<String> fault() {
    return Optional.ofNullable(fault);
  }

  void setFocus() {
    text.setFocus();
  }
}
