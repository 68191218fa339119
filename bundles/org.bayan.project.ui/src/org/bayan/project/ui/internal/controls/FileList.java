package org.bayan.project.ui.internal.controls;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bayan.ui.ButtonState;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/**
 * A list of files in their order. Files come by a dialog, by dropping them on the list, and by
 * typing a path; the Delete key takes them out.
 */
public final class FileList {

  private static final int ROWS = 4;

  private final List<String> files = new ArrayList<>();
  private final Runnable changed;
  private final Composite area;
  private final Table table;
  private final PathField field;
  private final Button remove;
  private final Button up;
  private final Button down;

  /**
   * The list.
   *
   * @param parent gives it a cell of its grid
   * @param texts what is written on it
   * @param changed is called after every change, also of what is typed as a path
   */
  public FileList(Composite parent, FileListTexts texts, Runnable changed) {
    this(parent, texts, changed, Optional.empty());
  }

  /**
   * A list that may hold other things than files, too.
   *
   * @param others which texts are taken as they are, such as addresses
   */
  public FileList(
      Composite parent, FileListTexts texts, Runnable changed, Optional<OtherEntries> others) {
    this.changed = changed;
    area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(4).spacing(4, 4).applyTo(area);
    label(texts.label(), 4);
    table = new Table(area, SWT.BORDER | SWT.MULTI | SWT.FULL_SELECTION);
    int height = table.getItemHeight() * ROWS;
    GridDataFactory.fillDefaults().span(4, 1).grab(true, true).hint(240, height).applyTo(table);
    field = new PathField(area, texts.path(), this::add, changed, others);
    button(texts.add(), () -> putAll(texts.ask(area.getShell())));
    remove = button(Messages.FileList_remove, this::removeSelected);
    up = button(Messages.FileList_up, () -> move(-1));
    down = button(Messages.FileList_down, () -> move(1));
    table.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> enable()));
    table.addKeyListener(
        KeyListener.keyPressedAdapter(
            e -> {
              if (e.keyCode == SWT.DEL) {
                removeSelected();
              }
            }));
    FileDrops.accept(table, this::putAll);
    enable();
  }

  /** Something else than a file that a list may hold. */
  @FunctionalInterface
  public interface OtherEntries {
    /** Whether a text is such an entry. */
    boolean accepts(String text);
  }

  private void label(String text, int span) {
    Label label = new Label(area, SWT.NONE);
    label.setText(text);
    GridDataFactory.fillDefaults().span(span, 1).applyTo(label);
  }

  private Button button(String text, Runnable action) {
    Button button = new Button(area, SWT.PUSH);
    button.setText(text);
    button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
    return button;
  }

  private void add(String file) {
    putAll(List.of(file));
  }

  private void putAll(List<String> added) {
    added.forEach(this::put);
    refresh();
  }

  private void put(String file) {
    if (!files.contains(file)) {
      files.add(file);
    }
  }

  private void removeSelected() {
    int[] selected = table.getSelectionIndices();
    for (int index = selected.length - 1; index >= 0; index--) {
      files.remove(selected[index]);
    }
    refresh();
  }

  private void move(int by) {
    int from = table.getSelectionIndex();
    String moved = files.remove(from);
    files.add(from + by, moved);
    refresh();
    table.setSelection(from + by);
    enable();
  }

  private void refresh() {
    table.removeAll();
    for (String file : files) {
      TableItem item = new TableItem(table, SWT.NONE);
      item.setText(shown(file));
    }
    enable();
    changed.run();
  }

  /** The name comes first, as the folder is often too long to be seen. */
  private static String shown(String file) {
    int slash = file.lastIndexOf(File.separatorChar);
    return slash <= 0 || slash == file.length() - 1
        ? file
        : NLS.bind(Messages.FileList_item, file.substring(slash + 1), file.substring(0, slash));
  }

  private void enable() {
    int count = table.getSelectionCount();
    int at = table.getSelectionIndex();
    ButtonState.set(remove, count > 0);
    ButtonState.set(up, count == 1 && at > 0);
    ButtonState.set(down, count == 1 && at < files.size() - 1);
  }

  /** The cell of the parent's grid. */
  public Composite control() {
    return area;
  }

  /** The files and other entries, in order. */
  public List<String> entries() {
    return List.copyOf(files);
  }

  /** The files, in order; every entry must be one. */
  public List<Path> files() {
    return files.stream().map(Path::of).toList();
  }

  /** Shows other files instead. */
  public void set(List<String> entries) {
    files.clear();
    files.addAll(entries);
    refresh();
  }

  /** A sentence about a path that is typed and cannot be taken. */
  public Optional<String> fault() {
    return field.fault();
  }

  /** Puts the focus on the field for a path, where typing begins. */
  public void setFocus() {
    field.setFocus();
  }
}
