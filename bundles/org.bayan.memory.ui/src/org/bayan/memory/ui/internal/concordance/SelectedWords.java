package org.bayan.memory.ui.internal.concordance;

import java.util.Optional;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.Segment;
import org.bayan.text.Token;
import org.bayan.text.Tokenizer;
import org.bayan.ui.internal.editor.BitextEditor;
import org.bayan.ui.internal.grid.GridCell;
import org.bayan.ui.internal.grid.Underlined;
import org.bayan.ui.internal.rows.Side;
import org.bayan.ui.internal.views.SelectedBead;
import org.bayan.ui.internal.writing.TypedSelection;
import org.bayan.ui.internal.writing.TypedTexts;

/**
 * Words of a bitext that are to be looked for.
 *
 * @param text the words, on one line
 * @param language of the text they are in, a BCP 47 tag
 * @param now whether somebody has chosen them, so that they can be looked for at once
 */
record SelectedWords(String text, String language, boolean now) {

  /** What is selected in an editor; empty where no pair is. */
  static Optional<SelectedWords> of(BitextEditor editor) {
    if (editor.grid() == null) {
      return Optional.empty();
    }
    return editor
        .grid()
        .selection()
        .cursor()
        .flatMap(
            cell ->
                TypedTexts.selection(editor)
                    .flatMap(typed -> written(bead(cell, editor), typed))
                    .or(() -> wholeText(bead(cell, editor), cell)));
  }

  private static SelectedBead bead(GridCell cell, BitextEditor editor) {
    BitextProject project = (BitextProject) editor.alignment().eContainer();
    return new SelectedBead(cell.bead(), editor.alignment(), project, editor);
  }

  private static Optional<SelectedWords> written(SelectedBead bead, TypedSelection typed) {
    String text =
        typed.segment() == null
            ? TypedTexts.of(bead, typed.side()).lastEntry().getValue()
            : TypedTexts.of(bead, typed.side()).getOrDefault(typed.segment(), "");
    String words =
        typed.isEmpty() ? atCaret(bead, typed, text) : text.substring(typed.start(), typed.end());
    return of(words, bead.language(typed.side()), true);
  }

  /** The term that the caret is in, as it is underlined; else the word. */
  private static String atCaret(SelectedBead bead, TypedSelection typed, String text) {
    int caret = typed.start();
    return bead.editor().grid().underlined().stream()
        .filter(term -> term.segment() == typed.segment())
        .filter(term -> term.start() <= caret && caret <= term.end() && term.end() <= text.length())
        .findFirst()
        .map(term -> part(term, text))
        .orElseGet(() -> word(text, caret));
  }

  private static String part(Underlined term, String text) {
    return text.substring(term.start(), term.end());
  }

  private static String word(String text, int caret) {
    return Tokenizer.tokenize(text).stream()
        .filter(token -> token.kind() != Token.Kind.PUNCTUATION)
        .filter(token -> token.start() <= caret && caret <= token.end())
        .findFirst()
        .map(token -> text.substring(token.start(), token.end()))
        .orElse("");
  }

  /** The text of the cell that the keyboard is in; of the source where it is in no text. */
  private static Optional<SelectedWords> wholeText(SelectedBead bead, GridCell cell) {
    Side side = cell.side().orElse(Side.SOURCE);
    Optional<Segment> segment = cell.segment().or(() -> bead.segments(side).stream().findFirst());
    return segment.flatMap(one -> of(one.getText(), bead.language(side), false));
  }

  private static Optional<SelectedWords> of(String words, String language, boolean now) {
    String line = words.replaceAll("\\s+", " ").strip();
    return line.isEmpty() ? Optional.empty() : Optional.of(new SelectedWords(line, language, now));
  }
}
