package org.bayan.memory.ui.internal.leverage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bayan.core.memory.UsedMemory;
import org.bayan.index.memory.TranslationMemory;
import org.bayan.ui.internal.views.ScreenReader;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Memories to choose from, and others that a person adds by their folders. */
final class MemoryChoice {

  private static final int HEIGHT = 84;

  private final Composite area;
  private final Table table;
  private final List<UsedMemory> memories = new ArrayList<>();
  private final Runnable changed;

  /**
   * Makes the controls.
   *
   * @param changed is told when others are chosen
   */
  MemoryChoice(Composite parent, AnalysedTexts texts, Runnable changed) {
    this.changed = changed;
    area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
    table = new Table(area, SWT.CHECK | SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL);
    ScreenReader.name(table, Messages.memories_name);
    GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, HEIGHT).applyTo(table);
    table.addListener(SWT.Selection, event -> changed.run());
    Button add = new Button(area, SWT.PUSH);
    add.setText(Messages.memories_add);
    GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(add);
    add.addListener(SWT.Selection, event -> ask());
    texts.memories().forEach(memory -> add(memory, texts.chosen().contains(memory)));
  }

  Composite area() {
    return area;
  }

  Table table() {
    return table;
  }

  private void add(UsedMemory memory, boolean chosen) {
    memories.add(memory);
    TableItem item = new TableItem(table, SWT.NONE);
    item.setText(memory.name());
    item.setChecked(chosen);
  }

  private void ask() {
    DirectoryDialog dialog = new DirectoryDialog(area.getShell(), SWT.OPEN);
    dialog.setMessage(Messages.memories_addMessage);
    Optional.ofNullable(dialog.open()).map(Path::of).ifPresent(this::add);
  }

  /** Adds the memory in a folder; one that is no memory is told by the dialog when it is opened. */
  private void add(Path folder) {
    Path place = folder.toAbsolutePath().normalize();
    int known =
        IntStream.range(0, memories.size())
            .filter(i -> memories.get(i).folder().equals(place))
            .findFirst()
            .orElse(-1);
    if (known >= 0) {
      table.getItem(known).setChecked(true);
    } else {
      add(new UsedMemory(place, place.getFileName().toString(), false, 0), true);
    }
    changed.run();
  }

  /** Those that are chosen, in their order. */
  List<UsedMemory> chosen() {
    return IntStream.range(0, memories.size())
        .filter(i -> table.getItem(i).getChecked())
        .mapToObj(memories::get)
        .toList();
  }

  /** One of those that are chosen which cannot be looked into. */
  Optional<UsedMemory> unusable() {
    return chosen().stream()
        .filter(memory -> TranslationMemory.problem(memory.folder()).isPresent())
        .findFirst();
  }
}
