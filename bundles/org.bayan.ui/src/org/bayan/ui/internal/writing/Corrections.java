package org.bayan.ui.internal.writing;

import java.util.Optional;
import org.bayan.index.spelling.Misspelling;
import org.bayan.model.bitext.BitextProject;
import org.bayan.ui.internal.editor.BitextEditor;
import org.bayan.ui.internal.grid.GridCell;
import org.bayan.ui.internal.rows.Side;
import org.bayan.ui.internal.spelling.Spelling;
import org.bayan.ui.internal.spelling.SpellingState;
import org.bayan.ui.internal.spelling.TextToCheck;
import org.bayan.ui.internal.views.SelectedBead;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;

/**
 * What is misspelled in the open field and what may be meant; the way from one word to the next.
 */
public final class Corrections {

  private final BitextEditor editor;
  private final SegmentWriting writing;
  private OpenField open;
  private FieldSpelling spelling;
  private CorrectionPopup popup;
  private MisspellingSearch search;

  Corrections(BitextEditor editor, SegmentWriting writing) {
    this.editor = editor;
    this.writing = writing;
  }

  // ---- the open field

  /** Begins to check a field. */
  void begin(OpenField now) {
    end();
    open = now;
    SelectedBead bead = bead(now.cell());
    Side side = now.side();
    TextToCheck pattern = TextToCheck.of(bead, side, "", TextToCheck.termbases(bead));
    spelling = new FieldSpelling(now.field(), pattern);
    popup =
        new CorrectionPopup(
            now.field(),
            editor.grid(),
            word -> Spelling.ofWorkbench().add(pattern.language(), word));
    now.field().control().addListener(SWT.MenuDetect, this::menuAskedFor);
  }

  SelectedBead bead(GridCell cell) {
    BitextProject project = (BitextProject) editor.alignment().eContainer();
    return new SelectedBead(cell.bead(), editor.alignment(), project, editor);
  }

  /** Checks anew what somebody has typed. */
  void typed() {
    if (spelling != null) {
      popup.close();
      spelling.typed();
    }
  }

  /** Checks no more. */
  void end() {
    if (spelling != null) {
      popup.close();
      spelling.dispose();
      spelling = null;
      popup = null;
      open = null;
    }
  }

  /** Looks for nothing any more. */
  void dispose() {
    end();
    if (search != null) {
      search.cancel();
    }
  }

  Optional<FieldPopup> popup() {
    return Optional.ofNullable(popup);
  }

  /** Whether what is written in the open field has been checked. */
  public boolean isChecked() {
    return spelling != null && spelling.isDone();
  }

  /** The menu key, or the right mouse button on a marked word. */
  private void menuAskedFor(Event event) {
    SegmentField field = open.field();
    Point at = field.control().toControl(event.x, event.y);
    int offset =
        event.detail == SWT.MENU_KEYBOARD ? field.caret() : field.control().getOffsetAtPoint(at);
    Optional<Misspelling> word = field.styles().marks().at(offset);
    word.ifPresent(this::offer);
    event.doit = word.isEmpty();
  }

  /** Offers what may be meant by the word at the caret, else by the next one in the field. */
  public void correct() {
    if (spelling == null) {
      editor.say(Messages.notWriting);
      return;
    }
    SpellingMarks marks = open.field().styles().marks();
    int caret = open.field().caret();
    marks
        .at(caret)
        .or(() -> marks.from(caret))
        .or(() -> marks.from(0))
        .ifPresentOrElse(this::offer, () -> editor.say(nothing()));
  }

  private String nothing() {
    return spelling.state() == SpellingState.CHECKED
        ? Messages.spelling_noneInText
        : spelling.state().sentence(spelling.text().language());
  }

  /** Selects a word of the open field and offers what may be meant. */
  void offer(Misspelling word) {
    OpenField asked = open;
    writing.offers().popup().close();
    asked.field().control().setSelection(word.start(), word.end());
    editor.say(NLS.bind(Messages.spelling_word, word.word()));
    spelling.suggest(
        word.word(),
        found -> {
          Point selection = asked.field().selection();
          if (open == asked && selection.equals(new Point(word.start(), word.end()))) {
            popup.open(word, found);
          }
        });
  }

  // ---- all texts

  /** Goes to the next misspelled word, from one text to the next and from the last to the first. */
  public void next() {
    if (search != null) {
      search.cancel();
    }
    popup().ifPresent(FieldPopup::close);
    search = new MisspellingSearch(editor.grid(), this, writing.field(), this::found);
    search.start();
  }

  private void found(MisspellingSearch.Outcome outcome) {
    search = null;
    Optional<MisspellingSearch.Hit> hit = outcome.hit();
    if (hit.isEmpty()) {
      editor.say(outcome.sentence());
    } else if (isOpen(hit.get().cell()) || writing.close()) {
      show(hit.get());
    }
  }

  private boolean isOpen(GridCell cell) {
    return open != null && open.cell().equals(cell);
  }

  private void show(MisspellingSearch.Hit hit) {
    if (!isOpen(hit.cell())) {
      writing.edit(hit.cell());
    }
    boolean still = open != null && open.field().content().text().equals(hit.text());
    if (still) {
      open.field().control().setFocus();
      offer(hit.word());
    }
  }
}
