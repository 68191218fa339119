package org.bayan.ui.internal.writing;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bayan.core.edit.Edit;
import org.bayan.core.edit.EditText;
import org.bayan.core.edit.Place;
import org.bayan.core.edit.Refusal;
import org.bayan.core.edit.SplitSegment;
import org.bayan.core.edit.WriteTranslation;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.Segment;
import org.bayan.ui.BayanUi;
import org.bayan.ui.HelpContext;
import org.bayan.ui.internal.editor.BitextEditor;
import org.bayan.ui.internal.grid.BitextGrid;
import org.bayan.ui.internal.grid.GridCell;
import org.bayan.ui.internal.rows.Side;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/** Opens fields over the cells of a grid, and makes edits of what is written in them. */
public final class SegmentWriting {

  private final BitextEditor editor;
  private final BitextGrid grid;
  private final TranslateMode mode;
  private final Offers offers;
  private final Insertions insertions;
  private Optional<OpenField> open = Optional.empty();
  private boolean committing;

  /** Writing in the grid of an editor. */
  public SegmentWriting(BitextEditor editor) {
    this.editor = editor;
    grid = editor.grid();
    grid.control().addListener(SWT.Paint, event -> placeLater());
    grid.control().addListener(SWT.MouseDoubleClick, event -> later(this::editClicked));
    offers = new Offers(editor);
    insertions = new Insertions(editor, this);
    grid.control().addDisposeListener(event -> offers.dispose());
    mode = new TranslateMode(editor, this);
  }

  /** Translate mode. */
  public TranslateMode mode() {
    return mode;
  }

  // ---- what is open

  /** The field that is open. */
  Optional<OpenField> field() {
    return open;
  }

  /** Whether a field is open. */
  public boolean isOpen() {
    return open.isPresent();
  }

  /** What was typed and is not in the bitext yet, as the edit that it would become. */
  public Optional<Edit> typed() {
    return open.flatMap(SegmentWriting::edit);
  }

  /** Styles the text of the field anew. */
  public void restyle() {
    open.ifPresent(
        now -> {
          now.field().styles().show(now.field().content());
          now.place().update();
        });
  }

  /** Gives the focus to the field; false where none is open. */
  public boolean setFocus() {
    open.ifPresent(now -> now.field().control().setFocus());
    return isOpen();
  }

  // ---- opening

  /** Opens a field over the cell that the keyboard is in; where it is open, commits it. */
  public void edit() {
    if (isOpen()) {
      close();
      return;
    }
    grid.selection()
        .cursor()
        .filter(cell -> cell.side().isPresent())
        .ifPresentOrElse(this::edit, () -> editor.refuse(Refusal.NO_SEGMENT));
  }

  private void editClicked() {
    if (!isOpen()) {
      edit();
    }
  }

  /** Opens a field over a cell; one that is open is committed. */
  void edit(GridCell cell) {
    if (isLocked(cell)) {
      editor.refuse(Refusal.LOCKED);
    } else if (close()) {
      open(cell, false);
    }
  }

  /** Shows where the segment is to be split; in a field that is open, splits at the caret. */
  public void split() {
    if (isOpen()) {
      splitAtCaret();
      return;
    }
    Optional<GridCell> cell = grid.selection().cursor().filter(one -> one.segment().isPresent());
    if (cell.isEmpty()) {
      editor.refuse(Refusal.NO_SEGMENT);
    } else if (isLocked(cell.get())) {
      editor.refuse(Refusal.LOCKED);
    } else {
      open(cell.get(), true);
      editor.say(Messages.splitting);
    }
  }

  private static boolean isLocked(GridCell cell) {
    return cell.segment().filter(Segment::isLocked).isPresent();
  }

  private void open(GridCell cell, boolean splitting) {
    if (!grid.select(cell)) {
      return;
    }
    WrittenText content = cell.segment().map(WrittenText::of).orElse(WrittenText.EMPTY);
    SegmentField field = new SegmentField(grid, side(cell), content, name(cell));
    FieldActions actions =
        new FieldActions(editor.getEditorSite().getActionBars(), field, this::cancel);
    open =
        Optional.of(
            new OpenField(cell, field, new FieldPlace(grid, cell, field), actions, splitting));
    actions.install();
    new FieldKeys(field.control(), this);
    field.onSay(editor::say);
    field.onChange(this::changed);
    HelpContext.WRITING.on(field.control());
    field.control().addListener(SWT.FocusOut, event -> later(this::focusLost));
    if (splitting) {
      field.control().setEditable(false);
      field.control().setCaretOffset(new SplitPoint(content.text()).middle());
    }
    open.get().place().update();
    editor.useKeys(BayanUi.WRITING_CONTEXT);
    field.control().setFocus();
    if (!splitting) {
      offers.begin(open.get());
      if (mode.isOn()) {
        offers.showMatches();
      }
    }
  }

  static Side side(GridCell cell) {
    return cell.side().orElseThrow();
  }

  private String name(GridCell cell) {
    String pattern = side(cell) == Side.SOURCE ? Messages.field_source : Messages.field_target;
    return NLS.bind(pattern, number(cell));
  }

  int number(GridCell cell) {
    return grid.rows().number(grid.rows().indexOf(cell.bead()));
  }

  private void changed() {
    open.ifPresent(now -> now.place().update());
    offers.placed();
    later(() -> open.filter(now -> !now.splitting()).ifPresent(now -> offers.typed()));
    editor.typingChanged();
  }

  // ---- closing

  /** Leaves the field; what was typed in it is dropped. */
  public void cancel() {
    open.ifPresent(this::dismiss);
  }

  /**
   * Makes an edit of what was typed, and closes the field.
   *
   * @return false where the edit was refused; the field stays open then
   */
  public boolean close() {
    if (open.isEmpty() || committing) {
      return true;
    }
    OpenField now = open.get();
    Optional<Edit> edit = edit(now);
    if (edit.isPresent()) {
      return commit(now, label(now), edit.get());
    }
    dismiss(now);
    return true;
  }

  /** Runs an edit that takes in what was typed, and closes the field unless it was refused. */
  boolean commit(OpenField now, String label, Edit edit) {
    committing = true;
    try {
      if (!editor.run(label, edit)) {
        now.field().control().setFocus();
        return false;
      }
      dismiss(now);
      offers.learn(now.cell().bead());
      if (mode.written().filter(Side.TARGET::equals).isPresent()) {
        propagate(now.cell().bead(), now.cell());
      }
      return true;
    } finally {
      committing = false;
    }
  }

  private void propagate(Bead bead, GridCell cell) {
    List<Segment> written = bead.getTarget();
    if (written.size() == 1) {
      new Propagator(editor).from(written.getFirst(), offers.repeated(bead));
      grid.select(new GridCell(bead, cell.side(), Optional.of(written.getFirst())));
    }
  }

  private void dismiss(OpenField now) {
    open = Optional.empty();
    boolean focused = now.field().control().isFocusControl();
    offers.end();
    now.close();
    editor.useKeys(BayanUi.ALIGN_CONTEXT);
    if (focused) {
      grid.control().setFocus();
    }
    editor.typingChanged();
  }

  /** The edit that writes what was typed; empty where nothing was. */
  static Optional<Edit> edit(OpenField now) {
    if (!now.isModified()) {
      return Optional.empty();
    }
    WrittenText text = now.field().content();
    GridCell cell = now.cell();
    if (cell.segment().isPresent()) {
      return Optional.of(new EditText(cell.segment().get(), text.plain(), text.placedCodes()));
    }
    return text.plain().isBlank()
        ? Optional.empty()
        : Optional.of(
            new WriteTranslation(
                cell.bead(), side(cell).ofBitext(), text.plain(), text.placedCodes()));
  }

  private String label(OpenField now) {
    String pattern = now.cell().segment().isPresent() ? Messages.editing : Messages.translation;
    return NLS.bind(pattern, number(now.cell()));
  }

  private void focusLost() {
    Control focus = grid.control().getDisplay().getFocusControl();
    boolean elsewhere =
        open.isPresent()
            && focus != open.get().field().control()
            && !offers.owns(focus)
            && isInEditor(focus);
    if (!elsewhere) {
      return;
    }
    // The person has chosen another place meanwhile; the edit must not lead away from it.
    Optional<GridCell> there = grid.selection().cursor();
    if (close()) {
      there.ifPresent(cell -> grid.select(new Place(cell.bead(), cell.segment())));
    }
  }

  /** Who looks something up in a view goes on writing afterwards. */
  private boolean isInEditor(Control focus) {
    Control control = focus;
    while (control != null && control != editor.area()) {
      control = control.getParent();
    }
    return control != null;
  }

  // ---- moving

  /** Whether an edit is being made of what was typed. */
  boolean isCommitting() {
    return committing;
  }

  /** What the Enter key does. */
  void enter() {
    if (open.filter(OpenField::splitting).isPresent()) {
      splitAtCaret();
    } else if (mode.isOn()) {
      goBeside(1);
    } else {
      close();
    }
  }

  private void splitAtCaret() {
    OpenField now = open.orElseThrow();
    int offset = now.field().content().plainOffset(now.field().caret());
    if (now.cell().segment().isEmpty() || !close()) {
      return;
    }
    editor.run(
        NLS.bind(Messages.split, number(now.cell())),
        new SplitSegment(now.cell().segment().get(), offset));
  }

  void goNext() {
    go(stops().next(cell()));
  }

  void goPrevious() {
    go(stops().previous(cell()));
  }

  void goBeside(int step) {
    go(stops().beside(cell(), step));
  }

  /** Leaves the first line upwards, or the last downwards; only where the bitext is translated. */
  boolean leave(int step) {
    if (mode.isOn()) {
      goBeside(step);
    }
    return mode.isOn();
  }

  /** What is offered to who writes. */
  Offers offers() {
    return offers;
  }

  /** Whether earlier translations are shown. */
  public boolean hasMatches() {
    return offers.hasMatches();
  }

  /** Whether the texts that earlier translations are found in are still being read. */
  public boolean isReading() {
    return offers.isReading();
  }

  /** What is put into the text at the caret. */
  public Insertions insertions() {
    return insertions;
  }

  private GridCell cell() {
    return open.orElseThrow().cell();
  }

  private Stops stops() {
    Set<Side> sides = mode.written().map(Set::of).orElse(EnumSet.allOf(Side.class));
    return new Stops(grid.rows(), sides);
  }

  private void go(Optional<GridCell> to) {
    if (open.orElseThrow().splitting()) {
      cancel();
    }
    if (close()) {
      to.ifPresent(this::edit);
    }
  }

  // ---- the screen

  private void placeLater() {
    if (isOpen()) {
      later(
          () -> {
            open.ifPresent(now -> now.place().update());
            offers.placed();
          });
    }
  }

  /** Does something once the events that are under way are over. */
  void later(Runnable action) {
    Display display = grid.control().getDisplay();
    display.asyncExec(
        () -> {
          if (!grid.control().isDisposed()) {
            action.run();
          }
        });
  }
}
