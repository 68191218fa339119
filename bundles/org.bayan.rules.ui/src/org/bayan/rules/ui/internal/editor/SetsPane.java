package org.bayan.rules.ui.internal.editor;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.bayan.okapi.rules.LanguageRule;
import org.bayan.okapi.rules.RuleFile;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorSite;

/** The rule sets of the file. */
final class SetsPane extends ListPane {

  private final RuleDocument document;

  SetsPane(Composite parent, IEditorSite site, RuleDocument document) {
    super(
        parent,
        site,
        Messages.ruleSets,
        EnumSet.of(ListCommand.ADD, ListCommand.EDIT, ListCommand.REMOVE));
    this.document = document;
    column(Messages.ruleSet, 3, 60, new RowLabels(row -> ((LanguageRule) row).name()));
    column(
        Messages.ruleCount,
        1,
        50,
        new RowLabels(row -> String.valueOf(((LanguageRule) row).rules().size())));
  }

  void refresh() {
    show(document.file().languageRules(), document.place().set());
  }

  @Override
  void selected(int index) {
    if (index >= 0 && index != document.place().set()) {
      boolean empty = document.file().languageRules().get(index).rules().isEmpty();
      document.select(new Place(index, empty ? -1 : 0));
    }
  }

  @Override
  boolean isPossible(ListCommand command) {
    return command == ListCommand.ADD || table().getSelectionIndex() >= 0;
  }

  @Override
  void execute(ListCommand command) {
    switch (command) {
      case ADD -> ask(Messages.newSetTitle, "").ifPresent(this::add);
      case EDIT -> {
        int at = table().getSelectionIndex();
        String old = document.file().languageRules().get(at).name();
        ask(Messages.renameSetTitle, old)
            .filter(name -> !name.equals(old))
            .ifPresent(
                name ->
                    document.change(
                        Messages.undoRenameSet,
                        document.file().renamed(at, name),
                        document.place()));
      }
      case REMOVE -> remove(table().getSelectionIndex());
      default -> throw new IllegalArgumentException(command.name());
    }
  }

  private void add(String name) {
    RuleFile file = document.file();
    List<LanguageRule> sets = new ArrayList<>(file.languageRules());
    sets.add(file.newLanguageRule(name));
    document.change(
        Messages.undoAddSet, file.withLanguageRules(sets), new Place(sets.size() - 1, -1));
  }

  private void remove(int at) {
    RuleFile file = document.file();
    String name = file.languageRules().get(at).name();
    boolean used = file.maps().stream().anyMatch(map -> map.languageRule().equals(name));
    if (used
        && !MessageDialog.openConfirm(
            area().getShell(), Messages.removeSetTitle, NLS.bind(Messages.removeSet, name))) {
      return;
    }
    List<LanguageRule> sets = new ArrayList<>(file.languageRules());
    sets.remove(at);
    RuleFile without =
        file.withLanguageRules(sets)
            .withMaps(
                file.maps().stream().filter(map -> !map.languageRule().equals(name)).toList());
    int next = Math.min(at, sets.size() - 1);
    boolean empty = next < 0 || sets.get(next).rules().isEmpty();
    document.change(Messages.undoRemoveSet, without, new Place(next, empty ? -1 : 0));
  }

  private Optional<String> ask(String title, String old) {
    InputDialog dialog =
        new InputDialog(
            area().getShell(), title, Messages.setName, old, name -> validate(name, old));
    return dialog.open() == Window.OK ? Optional.of(dialog.getValue().strip()) : Optional.empty();
  }

  private String validate(String name, String old) {
    if (name.isBlank()) {
      return "";
    }
    boolean taken =
        !name.strip().equals(old) && document.file().languageRule(name.strip()).isPresent();
    return taken ? NLS.bind(Messages.setTaken, name.strip()) : null;
  }
}
