package org.bayan.memory.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.bayan.index.memory.StoredUnit;
import org.bayan.memory.ui.internal.transfer.ExportMemoryWizard;
import org.bayan.model.bitext.BeadStatus;
import org.bayan.model.memory.PropertyTypes;
import org.bayan.ui.preferences.BayanPreferences;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;

/** What can be done in the editor of memories. */
enum MemoryCommand {
  ACCEPT(MemoryCommand::hasSelection, editor -> setStatus(editor, BeadStatus.ACCEPTED)),
  NEEDS_REVIEW(MemoryCommand::hasSelection, editor -> setStatus(editor, BeadStatus.NEEDS_REVIEW)),
  UNREVIEWED(MemoryCommand::hasSelection, editor -> setStatus(editor, BeadStatus.UNREVIEWED)),
  DELETE(MemoryCommand::hasSelection, editor -> delete(editor, editor.grid().selection())),
  DELETE_SHOWN(
      editor -> editor.isFiltered() && editor.grid().shownCount() > 0,
      editor -> delete(editor, editor.grid().shown())),
  CHANGE_LANGUAGE(editor -> true, editor -> LanguageDialog.open(editor)),
  MERGE(editor -> true, MergeMemory::into),
  CHECK(editor -> true, MemoryEditor::check),
  SHOW_ALL(MemoryEditor::isFiltered, MemoryEditor::showAll),
  IMPORT(editor -> true, editor -> editor.importFiles(List.of())),
  EXPORT(
      editor -> true,
      editor ->
          ExportMemoryWizard.open(
              editor.getSite().getWorkbenchWindow(),
              editor.folder(),
              editor.isFiltered() ? Optional.of(editor.grid().shown()) : Optional.empty()));

  private static final int ASK_FROM = 2;
  private static final int MANY = 1000;

  private final Predicate<MemoryEditor> possible;
  private final Consumer<MemoryEditor> action;

  MemoryCommand(Predicate<MemoryEditor> possible, Consumer<MemoryEditor> action) {
    this.possible = possible;
    this.action = action;
  }

  /** Whether it makes sense now. */
  boolean isPossible(MemoryEditor editor) {
    return editor.isReady() && possible.test(editor);
  }

  void run(MemoryEditor editor) {
    editor.form().finish();
    action.accept(editor);
  }

  private static boolean hasSelection(MemoryEditor editor) {
    return editor.grid().selectionCount() > 0;
  }

  private static void delete(MemoryEditor editor, long[] numbers) {
    Shell shell = editor.getSite().getShell();
    boolean sure =
        numbers.length < ASK_FROM
            || MessageDialog.openConfirm(
                shell, Messages.delete_title, Messages.bind(Messages.delete_ask, numbers.length));
    if (sure) {
      editor.run(
          Messages.edit_delete,
          (editing, progress) -> editing.delete(numbers, progress),
          numbers.length > MANY,
          change -> editor.say(Messages.bind(Messages.delete_done, change.changed())),
          () -> {});
    }
  }

  private static void setStatus(MemoryEditor editor, BeadStatus status) {
    long[] numbers = editor.grid().selection();
    if (numbers.length > MANY
        && !MessageDialog.openConfirm(
            editor.getSite().getShell(),
            Messages.status_title,
            Messages.bind(Messages.status_ask, numbers.length))) {
      return;
    }
    editor.run(
        Messages.edit_status,
        (editing, progress) -> {
          List<StoredUnit> changed = new ArrayList<>();
          for (StoredUnit unit : editing.units(numbers)) {
            changed.add(ChangedUnit.property(unit, PropertyTypes.STATUS, status.getLiteral()));
          }
          return editing.replace(changed, BayanPreferences.author());
        },
        numbers.length > MANY,
        change -> editor.say(""),
        () -> {});
  }
}
