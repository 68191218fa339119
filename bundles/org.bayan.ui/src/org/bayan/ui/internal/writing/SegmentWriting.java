package org.bayan.ui.internal.writing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bayan.core.edit.Edit;
import org.bayan.core.edit.Refusal;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.Segment;
import org.bayan.ui.BayanUi;
import org.bayan.ui.HelpContext;
import org.bayan.ui.internal.editor.BitextEditor;
import org.bayan.ui.internal.editor.Typing;
import org.bayan.ui.internal.grid.BitextGrid;
import org.bayan.ui.internal.grid.GridCell;
import org.bayan.ui.internal.grid.Underlined;
import org.bayan.ui.internal.rows.Side;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;

/** Opens fields over the cells of a grid, and makes edits of what is written in them. */
public final class SegmentWriting implements Typing {

  private final BitextEditor editor;
  private final BitextGrid grid;
  private final FieldOpening opening;
  private final FieldFocus focus;
  private final FieldMoves moves;
  private final SegmentSplitting splitting;
  private final TranslateMode mode;
  private final Offers offers;
  private final Insertions insertions;
  private final Corrections corrections;
  private Optional<OpenField> open = Optional.empty();
  private List<Underlined> flags = List.of();
  private boolean committing;

  /** Writing in the grid of an editor. */
  public SegmentWriting(BitextEditor editor) {
    this.editor = editor;
    grid = editor.grid();
    opening = new FieldOpening(editor, this);
    focus = new FieldFocus(editor, this);
    moves = new FieldMoves(grid, this);
    splitting = new SegmentSplitting(editor, this);
    offers = new Offers(editor);
    insertions = new Insertions(editor, this);
    corrections = new Corrections(editor, this);
    grid.control().addListener(SWT.Paint, event -> placeLater());
    grid.control().addListener(SWT.MouseDoubleClick, event -> later(this::editClicked));
    grid.control()
        .addDisposeListener(
            event -> {
              offers.dispose();
              corrections.dispose();
            });
    mode = new TranslateMode(editor, this);
  }

  // ---- its parts

  /** Translate mode. */
  public TranslateMode mode() {
    return mode;
  }

  /** What is put into the text at the caret. */
  public Insertions insertions() {
    return insertions;
  }

  /** What is offered to who writes. */
  Offers offers() {
    return offers;
  }

  /** Goes on from the field that is open. */
  FieldMoves moves() {
    return moves;
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

  @Override
  public Optional<Edit> typed() {
    return open.flatMap(OpenField::edit);
  }

  /** Whether an edit is being made of what was typed. */
  boolean isCommitting() {
    return committing;
  }

  /** What is misspelled, and what may be meant. */
  public Corrections corrections() {
    return corrections;
  }

  /** The lists of choices that the keys of the open field go to first. */
  List<FieldPopup> popups() {
    return Stream.concat(Stream.ofNullable(offers.popup()), corrections.popup().stream()).toList();
  }

  /** Whether earlier translations are shown. */
  public boolean hasMatches() {
    return offers.hasMatches();
  }

  /** Whether the texts that earlier translations are found in are still being read. */
  public boolean isReading() {
    return offers.isReading();
  }

  /** Styles the text of the field anew. */
  public void restyle() {
    open.ifPresent(
        now -> {
          now.field().styles().show(now.field().content());
          now.place().update();
        });
  }

  /** Flags what is wrong in the bead that is written, and this alone, while a field is open. */
  public void flag(List<Underlined> parts) {
    flags = List.copyOf(parts);
    open.filter(now -> !now.splitting()).ifPresent(this::flag);
  }

  private void flag(OpenField now) {
    now.field().styles().flag(FieldFlag.of(now, flags));
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
    grid.textCell().ifPresentOrElse(this::edit, () -> editor.refuse(Refusal.NO_SEGMENT));
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
    open.ifPresentOrElse(splitting::atCaret, splitting::begin);
  }

  static boolean isLocked(GridCell cell) {
    return cell.segment().filter(Segment::isLocked).isPresent();
  }

  /** Opens a field over a cell that may be written in, where none is open. */
  void open(GridCell cell, boolean toSplit) {
    if (!grid.select(cell)) {
      return;
    }
    OpenField now = opening.open(cell, toSplit);
    open = Optional.of(now);
    now.field().onChange(this::changed);
    focus.follow(now.field());
    HelpContext.WRITING.on(now.field().control());
    editor.useKeys(BayanUi.WRITING_CONTEXT);
    now.field().control().setFocus();
    if (!toSplit) {
      flag(now);
      offers.begin(now);
      corrections.begin(now);
      offers.findMatches(mode.isOn());
    }
  }

  int number(GridCell cell) {
    return grid.rows().number(grid.rows().indexOf(cell.bead()));
  }

  private void changed() {
    open.ifPresent(now -> now.place().follow());
    editor.say("");
    offers.placed();
    corrections.typed();
    later(() -> open.filter(now -> !now.splitting()).ifPresent(now -> offers.typed()));
    editor.typingChanged();
  }

  // ---- closing

  /** Leaves the field; what was typed in it is lost. */
  public void cancel() {
    open.ifPresent(this::dismiss);
  }

  /** Leaves the field on the person's wish; Redo brings back what was typed in it. */
  void drop() {
    open.ifPresent(
        now -> {
          Optional<Edit> edit = now.edit();
          dismiss(now);
          editor.say("");
          if (edit.isPresent() && editor.offerAgain(label(now), edit.get())) {
            editor.say(Messages.dropped);
          }
        });
  }

  private String label(OpenField now) {
    return NLS.bind(now.labelPattern(), number(now.cell()));
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
    Optional<Edit> edit = now.edit();
    if (edit.isPresent()) {
      return commit(now, label(now), edit.get());
    }
    dismiss(now);
    return true;
  }

  @Override
  public boolean finish() {
    return close();
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
    corrections.end();
    now.close();
    editor.useKeys(BayanUi.ALIGN_CONTEXT);
    if (focused) {
      grid.control().setFocus();
    }
    editor.typingChanged();
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
