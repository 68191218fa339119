package org.bayan.rules.ui.internal.editor;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.bayan.okapi.rules.LanguageMap;
import org.bayan.okapi.rules.RuleFile;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorSite;

/** Which languages use which rule set, in the order in which they are asked. */
final class MapsPane extends ListPane {

  private final RuleDocument document;
  private final Button cascade;

  MapsPane(Composite parent, IEditorSite site, RuleDocument document) {
    super(
        parent,
        site,
        Messages.languages,
        EnumSet.complementOf(
            EnumSet.of(ListCommand.ADD_BREAK, ListCommand.TOGGLE, ListCommand.DUPLICATE)));
    this.document = document;
    column(
        Messages.languagePattern,
        1,
        60,
        new RowLabels(row -> ShownExpression.of(((LanguageMap) row).pattern())));
    column(Messages.ruleSet, 1, 60, new RowLabels(row -> ((LanguageMap) row).languageRule()));
    cascade = new Button(area(), SWT.CHECK);
    cascade.setText(Messages.cascade);
    cascade.setToolTipText(Messages.cascadeTip);
    GridDataFactory.fillDefaults().span(2, 1).applyTo(cascade);
    cascade.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> setCascade()));
  }

  private void setCascade() {
    boolean value = cascade.getSelection();
    document.change(
        value ? Messages.undoCascade : Messages.undoNoCascade,
        document.file().withCascade(value),
        document.place());
  }

  void refresh() {
    int selected = Math.max(0, table().getSelectionIndex());
    List<LanguageMap> maps = document.file().maps();
    show(maps, Math.min(selected, maps.size() - 1));
    cascade.setSelection(document.file().cascade());
  }

  @Override
  void selected(int index) {
    updateButtons();
  }

  @Override
  boolean isPossible(ListCommand command) {
    return switch (command) {
      case ADD -> !document.file().languageRules().isEmpty();
      case MOVE_UP, MOVE_DOWN -> target(command) >= 0;
      default -> table().getSelectionIndex() >= 0;
    };
  }

  @Override
  void execute(ListCommand command) {
    int at = table().getSelectionIndex();
    List<LanguageMap> maps = new ArrayList<>(document.file().maps());
    switch (command) {
      case ADD -> ask(Optional.empty()).ifPresent(made -> add(maps, at, made));
      case EDIT -> ask(Optional.of(maps.get(at))).ifPresent(made -> replace(maps, at, made));
      case MOVE_UP, MOVE_DOWN -> {
        int to = target(command);
        maps.add(to, maps.remove(at));
        change(Messages.undoMoveLanguage, maps, to);
      }
      case REMOVE -> {
        maps.remove(at);
        change(Messages.undoRemoveLanguage, maps, Math.min(at, maps.size() - 1));
      }
      default -> throw new IllegalArgumentException(command.name());
    }
  }

  /** Before the selected one: the last is mostly the one for all other languages. */
  private void add(List<LanguageMap> maps, int selected, LanguageMap made) {
    int at = Math.max(0, selected);
    maps.add(at, made);
    change(Messages.undoAddLanguage, maps, at);
  }

  private void replace(List<LanguageMap> maps, int at, LanguageMap made) {
    maps.set(at, made);
    change(Messages.undoEditLanguage, maps, at);
  }

  private void change(String label, List<LanguageMap> maps, int selected) {
    document.change(label, document.file().withMaps(maps), document.place());
    table().setSelection(selected);
    updateButtons();
  }

  private Optional<LanguageMap> ask(Optional<LanguageMap> old) {
    RuleFile file = document.file();
    MapDialog dialog =
        new MapDialog(
            area().getShell(),
            file.languageRules().stream().map(one -> one.name()).distinct().toList(),
            old.map(LanguageMap::pattern).orElse(""),
            old.map(LanguageMap::languageRule)
                .orElse(document.set().map(set -> set.name()).orElse("")));
    if (dialog.open() != Window.OK) {
      return Optional.empty();
    }
    return Optional.of(
        old.map(map -> map.withPattern(dialog.pattern()).withLanguageRule(dialog.set()))
            .orElseGet(() -> file.newMap(dialog.pattern(), dialog.set())));
  }
}
