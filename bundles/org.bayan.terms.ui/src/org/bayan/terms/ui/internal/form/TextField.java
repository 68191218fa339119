package org.bayan.terms.ui.internal.form;

import java.text.Bidi;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bayan.text.Direction;
import org.bayan.text.XmlCharacters;
import org.bayan.ui.internal.views.TextFonts;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/**
 * A text that is written. It becomes an edit when the field loses the focus, by Enter, and before
 * anything else is done; Escape takes it back. What is refused stays in the field, with a sentence
 * below it.
 */
final class TextField {

  private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}0-9]+");

  /** The room between a text and the edge of its field, in pixels. */
  static final int MARGIN_WIDTH = 6;

  private static final int MARGIN_HEIGHT = 3;
  private static final int ARC = 6;

  private final FormContext form;
  private final Composite area;
  private final SizedText text;
  private final FieldMessage message;
  private final FieldUndo undo;
  private final boolean large;
  private Optional<Proposals> proposals = Optional.empty();
  private Runnable written = () -> {};
  private TextValue value;
  private Direction direction = Direction.LEFT_TO_RIGHT;
  private String recorded = "";
  private String hint = "";
  private String name = "";
  private boolean loading;
  private boolean breaks;
  private boolean styled;

  /**
   * A field.
   *
   * @param large whether it is as large as a term
   */
  TextField(Composite parent, FormContext form, boolean large) {
    this.form = form;
    this.large = large;
    area = new Composite(parent, SWT.NONE);
    area.setLayout(Column.spaced(1));
    form.look().dress(area);
    text = new SizedText(area);
    text.setMargins(MARGIN_WIDTH, MARGIN_HEIGHT, MARGIN_WIDTH, MARGIN_HEIGHT);
    message = new FieldMessage(area, form);
    undo = new FieldUndo(text);
    form.look().dress(text, this::dress);
    SpokenName.of(text, () -> name);
    listen();
    FieldMenu.on(text, undo);
  }

  private void listen() {
    text.addListener(SWT.Verify, this::verify);
    text.addListener(SWT.Modify, e -> modified());
    text.addListener(SWT.FocusIn, e -> focusGained());
    text.addListener(SWT.FocusOut, e -> focusLost());
    text.addListener(SWT.Paint, e -> paint(e.gc));
    text.addListener(SWT.Traverse, this::traverse);
    text.addVerifyKeyListener(
        e -> {
          Event event = new Event();
          event.keyCode = e.keyCode;
          event.stateMask = e.stateMask;
          e.doit = !key(event);
        });
  }

  /** Texts may have more than one line: Shift+Enter breaks them. */
  TextField withBreaks() {
    breaks = true;
    return this;
  }

  /** Offers texts for what is being typed. */
  TextField offering(Proposals offered) {
    proposals = Optional.of(offered);
    return this;
  }

  /** Calls back when a person has changed the text, and when it is shown anew. */
  TextField onWriting(Runnable listener) {
    written = listener;
    return this;
  }

  /** What stands in the field while it is empty. */
  TextField hinting(String shown) {
    hint = shown;
    return this;
  }

  Control control() {
    return area;
  }

  StyledText text() {
    return text;
  }

  FieldMessage message() {
    return message;
  }

  TextValue value() {
    return value;
  }

  boolean shows(EObject part) {
    return value != null && value.part() == part;
  }

  /** Shows a field. What is being typed in the same one stays. */
  void show(TextValue shown) {
    boolean same = value != null && value.key().equals(shown.key());
    boolean keeps = same && isTyped();
    value = shown;
    name = shown.name();
    recorded = shown.read();
    if (!same) {
      message.calm();
    }
    if (!keeps) {
      message.accept();
      put(recorded);
    }
    direct();
    form.typing(this, isTyped());
  }

  private void put(String content) {
    if (!text.getText().equals(content)) {
      int caret = text.getCaretOffset();
      boolean atEnd = caret == text.getCharCount();
      loading = true;
      text.setText(content);
      loading = false;
      text.setCaretOffset(atEnd ? content.length() : Math.min(caret, content.length()));
    }
    undo.clear();
    style();
  }

  /** Whether it says something that is no edit yet. */
  boolean isTyped() {
    return value != null && !text.getText().equals(recorded);
  }

  /** Makes an edit of what is typed; false where that was refused. */
  boolean commit() {
    form.typing(this, false);
    if (!isTyped()) {
      message.accept();
      return true;
    }
    String typed = text.getText();
    TextValue before = value;
    Optional<String> refusal = form.write(value, typed);
    if (refusal.isPresent()) {
      form.typing(this, true);
      message.refuse(refusal.get());
      return false;
    }
    if (value.key().equals(before.key())) {
      recorded = value.read();
      put(recorded);
      message.accept();
    }
    return true;
  }

  /** Gives up what is typed. */
  void forget() {
    takeBack();
  }

  /** Puts a text there as if it was typed. */
  void type(String content) {
    text.setText(content);
    text.setCaretOffset(content.length());
  }

  private void takeBack() {
    put(recorded);
    direct();
    message.accept();
    message.calm();
    form.typing(this, false);
    form.relayout();
  }

  private void verify(Event e) {
    if (loading) {
      return;
    }
    if (XmlCharacters.firstIllegal(e.text).isPresent()) {
      e.text = XmlText.legal(e.text);
    }
    if (!breaks && e.text.indexOf('\n') >= 0) {
      e.text = e.text.strip().replaceAll("\\R", " ");
    }
  }

  private void modified() {
    if (loading) {
      return;
    }
    undo.changed();
    form.typing(this, isTyped());
    direct();
    style();
    message.accept();
    written.run();
    if (text.isFocusControl()) {
      proposals.ifPresent(offered -> form.proposals().ask(this, offered));
    }
    int height = text.computeSize(text.getSize().x, SWT.DEFAULT).y;
    if (height != text.getSize().y) {
      form.relayout();
    }
    text.redraw();
  }

  private void focusGained() {
    form.actions().install(text, undo);
    text.redraw();
  }

  private void focusLost() {
    form.actions().remove();
    form.proposals().left(this);
    if (!text.isDisposed()) {
      text.setSelection(text.getCaretOffset());
      commit();
      text.redraw();
      text.getDisplay().asyncExec(form::dropLeftDrafts);
    }
  }

  private void traverse(Event e) {
    boolean tab = e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS;
    e.doit = tab;
  }

  /** Does what a key says; false where it is up to the widget. */
  private boolean key(Event e) {
    if (form.proposals().key(this, e)) {
      return true;
    }
    boolean enter = e.keyCode == SWT.CR || e.keyCode == SWT.KEYPAD_CR;
    if (enter && (e.stateMask & SWT.SHIFT) != 0 && breaks) {
      return false;
    }
    if (enter) {
      commit();
    } else if (e.keyCode == SWT.ESC && isTyped()) {
      takeBack();
    } else if (e.keyCode == SWT.ARROW_DOWN && proposals.isPresent() && text.getLineCount() == 1) {
      form.proposals().ask(this, proposals.get());
    } else {
      return e.keyCode == SWT.TAB;
    }
    return true;
  }

  /** Gives it the direction of its language, or that of its first letter. */
  private void direct() {
    Direction now =
        value == null || value.language().isEmpty()
            ? ofFirstLetter(text.getText())
            : Direction.of(value.language());
    if (text.getOrientation() != TextFonts.orientation(now)) {
      text.setOrientation(TextFonts.orientation(now));
    }
    if (now != direction || text.getFont() != font(now)) {
      direction = now;
      text.setFont(font(now));
      text.forget();
      Line.firstLine(area, text.getLineHeight() + 2 * MARGIN_HEIGHT);
    }
  }

  private org.eclipse.swt.graphics.Font font(Direction of) {
    return large ? form.look().term(of) : form.look().font(of);
  }

  private static Direction ofFirstLetter(String content) {
    return content.isEmpty()
            || new Bidi(content, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight()
        ? Direction.LEFT_TO_RIGHT
        : Direction.RIGHT_TO_LEFT;
  }

  /** The Latin letters that come with an Arabic font are too large beside it. */
  private void style() {
    if (direction == Direction.RIGHT_TO_LEFT) {
      StyleRange[] latin =
          LATIN
              .matcher(text.getText())
              .results()
              .map(
                  word -> {
                    StyleRange style =
                        new StyleRange(word.start(), word.end() - word.start(), null, null);
                    style.font = font(Direction.LEFT_TO_RIGHT);
                    return style;
                  })
              .toArray(StyleRange[]::new);
      if (latin.length > 0 || styled) {
        text.setStyleRanges(latin);
        text.forget();
        styled = latin.length > 0;
      }
    }
  }

  private void dress() {
    text.setBackground(large ? form.look().page() : form.look().field());
    text.setForeground(form.look().text());
    text.setFont(font(direction));
    text.forget();
    Line.firstLine(area, text.getLineHeight() + 2 * MARGIN_HEIGHT);
  }

  private void paint(GC gc) {
    Point size = text.getSize();
    if (text.isFocusControl()) {
      gc.setAntialias(SWT.ON);
      gc.setForeground(form.look().accent());
      gc.drawRoundRectangle(0, 0, size.x - 1, size.y - 1, ARC, ARC);
    }
    if (text.getCharCount() == 0 && !hint.isEmpty()) {
      gc.setForeground(form.look().faint());
      gc.setFont(form.look().label());
      Point extent = gc.textExtent(hint);
      gc.drawText(hint, MARGIN_WIDTH, (size.y - extent.y) / 2, SWT.DRAW_TRANSPARENT);
    }
  }

  void setFocus() {
    text.setFocus();
  }
}
