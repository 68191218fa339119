package org.bayan.memory.ui.internal.editor;

import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bayan.ui.ButtonState;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Asks which language tag of a memory becomes which other one. */
final class LanguageDialog extends TitleAreaDialog {

  private final List<String> tags;
  private Combo from;
  private Combo to;
  private String wanted = "";
  private String written = "";

  private LanguageDialog(Shell shell, List<String> tags) {
    super(shell);
    this.tags = tags;
    setHelpAvailable(false);
  }

  /** Asks, and changes the tags of the memory of an editor. */
  static void open(MemoryEditor editor) {
    List<String> tags =
        editor.form().unit().stream()
            .flatMap(unit -> unit.unit().variants().stream())
            .map(variant -> variant.language())
            .distinct()
            .toList();
    LanguageDialog dialog = new LanguageDialog(editor.getSite().getShell(), tags);
    if (dialog.open() == OK) {
      String from = dialog.written;
      String to = dialog.wanted;
      editor.run(
          Messages.bind(Messages.edit_language, from, to),
          (editing, progress) -> editing.changeLanguage(from, to, progress),
          true,
          change -> editor.say(Messages.bind(Messages.language_done, change.changed())),
          () -> {});
    }
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(Messages.language_title);
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    setTitle(Messages.language_title);
    setMessage(Messages.language_message);
    Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
    GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 10).applyTo(area);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
    from = combo(area, Messages.language_from);
    tags.forEach(from::add);
    to = combo(area, Messages.language_to);
    List.of("ar", "en", "en-GB", "en-US", "fr").forEach(to::add);
    tags.stream().findFirst().ifPresent(from::setText);
    from.addModifyListener(event -> check());
    to.addModifyListener(event -> check());
    return area;
  }

  private static Combo combo(Composite area, String label) {
    new Label(area, SWT.NONE).setText(label);
    Combo combo = new Combo(area, SWT.DROP_DOWN);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
    return combo;
  }

  @Override
  protected Control createButtonBar(Composite parent) {
    Control bar = super.createButtonBar(parent);
    check();
    return bar;
  }

  private void check() {
    written = from.getText().strip();
    Optional<String> tag = tag(to.getText().strip());
    boolean typed = !to.getText().isBlank();
    setErrorMessage(
        typed && tag.isEmpty() ? Messages.bind(Messages.language_bad, to.getText()) : null);
    wanted = tag.orElse("");
    ButtonState.set(
        getButton(IDialogConstants.OK_ID),
        !written.isEmpty() && !wanted.isEmpty() && !written.equals(wanted));
  }

  private static Optional<String> tag(String typed) {
    try {
      Locale locale = new Locale.Builder().setLanguageTag(typed).build();
      return Optional.of(locale.toLanguageTag()).filter(any -> !locale.getLanguage().isEmpty());
    } catch (IllformedLocaleException e) {
      return Optional.empty();
    }
  }
}
