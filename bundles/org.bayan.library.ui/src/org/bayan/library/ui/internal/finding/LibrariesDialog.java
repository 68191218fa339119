package org.bayan.library.ui.internal.finding;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bayan.library.ui.internal.places.LibraryFolders;
import org.bayan.model.bitext.BitextProject;
import org.bayan.ui.ButtonState;
import org.bayan.ui.HelpContext;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Asks in which libraries official texts are looked for, and in which language. */
final class LibrariesDialog extends TitleAreaDialog {

  private static final int WIDTH = 420;
  private static final int HEIGHT = 120;

  /**
   * What was asked for.
   *
   * @param libraries folders of libraries, or of documents
   * @param language of the official texts, a BCP 47 tag
   */
  record Wish(List<Path> libraries, String language) {}

  private final Set<Path> chosen;
  private final Set<Path> offered = new LinkedHashSet<>();
  private final String usual;
  private Table table;
  private Combo language;
  private Wish wish;

  private LibrariesDialog(Shell shell, List<Path> own, String usual) {
    super(shell);
    this.usual = usual;
    chosen = new LinkedHashSet<>(own);
    offered.addAll(own);
    offered.addAll(LibraryFolders.ofProjects());
    if (chosen.isEmpty() && offered.size() == 1) {
      chosen.addAll(offered);
    }
  }

  /**
   * Asks.
   *
   * @param bitext the file of the bitext
   * @param usual the language that is filled in
   * @return empty where the person cancels
   */
  static Optional<Wish> ask(Shell shell, BitextProject project, Path bitext, String usual) {
    LibrariesDialog dialog = new LibrariesDialog(shell, LibraryFolders.of(project, bitext), usual);
    return dialog.open() == OK ? Optional.of(dialog.wish) : Optional.empty();
  }

  @Override
  protected boolean isResizable() {
    return true;
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(Messages.title);
    HelpContext.CITATIONS.on(shell);
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    setTitle(Messages.title);
    setMessage(Messages.message);
    Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
    GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 10).applyTo(area);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
    Label label = new Label(area, SWT.NONE);
    label.setText(Messages.libraries);
    GridDataFactory.swtDefaults().span(2, 1).applyTo(label);
    table = new Table(area, SWT.CHECK | SWT.BORDER | SWT.V_SCROLL);
    GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(table);
    table.addListener(SWT.Selection, event -> check());
    Button folder = new Button(area, SWT.PUSH);
    folder.setText(Messages.folder);
    GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(folder);
    folder.addListener(SWT.Selection, event -> askForFolder());
    makeLanguage(area);
    fill();
    return area;
  }

  private void makeLanguage(Composite area) {
    Composite row = new Composite(area, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
    GridDataFactory.swtDefaults().span(2, 1).applyTo(row);
    new Label(row, SWT.NONE).setText(Messages.language);
    language = new Combo(row, SWT.DROP_DOWN);
    List.of("en", "fr", "ar").forEach(language::add);
    language.setText(usual);
    language.addListener(SWT.Modify, event -> check());
  }

  private void fill() {
    table.removeAll();
    for (Path one : offered) {
      TableItem item = new TableItem(table, SWT.NONE);
      item.setText(NLS.bind(Messages.place, LibraryFolders.name(one), one));
      item.setChecked(chosen.contains(one));
    }
    if (table.getItemCount() > 0) {
      table.setSelection(0);
    }
  }

  private void askForFolder() {
    DirectoryDialog dialog = new DirectoryDialog(getShell());
    dialog.setText(Messages.title);
    dialog.setMessage(Messages.folder_message);
    String folder = dialog.open();
    if (folder != null) {
      keep();
      offered.add(Path.of(folder));
      chosen.add(Path.of(folder));
      fill();
      check();
    }
  }

  private void keep() {
    List<Path> places = new ArrayList<>(offered);
    chosen.clear();
    for (int index = 0; index < table.getItemCount(); index++) {
      if (table.getItem(index).getChecked()) {
        chosen.add(places.get(index));
      }
    }
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, IDialogConstants.OK_ID, Messages.find, true);
    createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    check();
  }

  private void check() {
    keep();
    String tag = language.getText().strip();
    boolean known = !Locale.forLanguageTag(tag).getLanguage().isEmpty();
    wish = new Wish(List.copyOf(chosen), tag);
    setErrorMessage(known ? null : NLS.bind(Messages.noLanguage, tag));
    if (offered.isEmpty()) {
      setMessage(Messages.noLibrary);
    } else {
      setMessage(Messages.message);
    }
    ButtonState.set(getButton(IDialogConstants.OK_ID), known && !chosen.isEmpty());
  }
}
