package org.bayan.ui.internal.writing;

import java.util.Optional;
import java.util.function.Consumer;
import org.bayan.text.Direction;
import org.bayan.ui.internal.grid.BitextGrid;
import org.bayan.ui.internal.rows.Side;
import org.bayan.ui.internal.views.ScreenReader;
import org.bayan.ui.internal.writing.TypingHistory.Moment;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ExtendedModifyEvent;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.events.VerifyEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;

/** The text field that is laid over a cell. It knows what is written in it, tags included. */
final class SegmentField {

  /** The width of the frame around the field, in pixels. */
  static final int FRAME = 2;

  private final Composite frame;
  private final StyledText text;
  private final WrittenText initial;
  private final TypingHistory history;
  private final FieldStyles styles;
  private Color hintColor;
  private WrittenText content;
  private WrittenText incoming;
  private boolean travelling;
  private Runnable changed = () -> {};
  private Consumer<String> teller = sentence -> {};

  /**
   * Makes the field, which stands nowhere yet.
   *
   * @param grid the grid that it will stand on
   * @param side which text is written
   * @param content what is in it at first
   * @param name what a screen reader calls it
   */
  SegmentField(BitextGrid grid, Side side, WrittenText content, String name) {
    initial = content;
    this.content = content;
    history = new TypingHistory(new Moment(content, content.length()));
    frame = new Composite(grid.control(), SWT.NONE);
    frame.setLayout(frameLayout());
    Direction direction = grid.layouts().direction(side);
    text = new StyledText(frame, SWT.MULTI | SWT.WRAP | orientation(direction));
    text.setFont(grid.layouts().font(side));
    dress(grid);
    DrawnCaret.fit(text);
    text.setText(content.text());
    text.setCaretOffset(content.length());
    styles = new FieldStyles(text, side, grid.layouts(), grid.palette());
    styles.show(content);
    listen(name);
  }

  private static FillLayout frameLayout() {
    FillLayout layout = new FillLayout();
    layout.marginWidth = FRAME;
    layout.marginHeight = FRAME;
    return layout;
  }

  private static int orientation(Direction direction) {
    return direction == Direction.RIGHT_TO_LEFT ? SWT.RIGHT_TO_LEFT : SWT.LEFT_TO_RIGHT;
  }

  private void dress(BitextGrid grid) {
    // The colours are those of the grid, which the style sheets of the theme have set.
    frame.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
    text.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
    hintColor = grid.palette().faintText();
    frame.setBackground(grid.palette().accent());
    text.setBackground(grid.palette().surface());
    text.setForeground(grid.palette().text());
  }

  private void listen(String name) {
    text.addPaintListener(this::paintHint);
    text.addVerifyListener(this::verify);
    text.addExtendedModifyListener(this::modified);
    ScreenReader.name(text, name);
  }

  /** Asks to be told of each change. */
  void onChange(Runnable listener) {
    changed = listener;
  }

  /** Says where sentences for the person go. */
  void onSay(Consumer<String> listener) {
    teller = listener;
  }

  StyledText control() {
    return text;
  }

  Composite frame() {
    return frame;
  }

  FieldStyles styles() {
    return styles;
  }

  WrittenText content() {
    return content;
  }

  boolean isModified() {
    return !content.equals(initial);
  }

  int caret() {
    return text.getCaretOffset();
  }

  /** Where the selection begins and ends. */
  Point selection() {
    return text.getSelection();
  }

  /** Puts something in the place of the selection, or at the caret. */
  void insert(WrittenText piece) {
    replace(selection().x, selection().y, piece);
  }

  /** Puts something in the place of a part; the caret stands behind it then. */
  void replace(int start, int end, WrittenText piece) {
    incoming = piece;
    try {
      text.replaceTextRange(start, end - start, piece.text());
    } finally {
      incoming = null;
    }
    text.setCaretOffset(Math.min(start + piece.length(), text.getCharCount()));
    text.showSelection();
  }

  boolean canUndo() {
    return history.canUndo();
  }

  boolean canRedo() {
    return history.canRedo();
  }

  void undo() {
    history.undo().ifPresent(this::travel);
  }

  void redo() {
    history.redo().ifPresent(this::travel);
  }

  private void travel(Moment moment) {
    travelling = true;
    try {
      replace(0, text.getCharCount(), moment.text());
    } finally {
      travelling = false;
    }
    text.setCaretOffset(Math.min(moment.caret(), text.getCharCount()));
  }

  /** Says what an empty field is for. */
  private void paintHint(PaintEvent event) {
    if (text.getCharCount() == 0) {
      event.gc.setForeground(hintColor);
      event.gc.drawText(Messages.typeHere, text.getLeftMargin(), text.getTopMargin(), true);
    }
  }

  private void verify(VerifyEvent event) {
    if (incoming == null) {
      event.text = WrittenText.line(event.text).text();
    }
    WrittenText by = incoming == null ? WrittenText.EMPTY : incoming;
    boolean losesProtected =
        content.part(event.start, event.end).codes().stream()
            .flatMap(Optional::stream)
            .anyMatch(code -> !code.isDeletable() && !by.holds(code));
    if (losesProtected && !travelling) {
      event.doit = false;
      text.getDisplay().beep();
      teller.accept(Messages.protectedTag);
    }
  }

  private void modified(ExtendedModifyEvent event) {
    String now = text.getTextRange(event.start, event.length);
    WrittenText piece = incoming == null ? WrittenText.plain(now) : incoming;
    content = content.replace(event.start, event.start + event.replacedText.length(), piece);
    if (!travelling) {
      boolean typed = incoming == null && event.length == 1 && event.replacedText.isEmpty();
      history.add(
          new Moment(content, event.start + event.length),
          typed ? Optional.of(now.charAt(0)) : Optional.empty());
    }
    styles.edited(event.start, event.replacedText.length(), event.length);
    styles.show(content);
    changed.run();
  }

  void dispose() {
    frame.dispose();
  }
}
