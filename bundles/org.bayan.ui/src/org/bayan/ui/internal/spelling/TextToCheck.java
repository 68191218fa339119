package org.bayan.ui.internal.spelling;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bayan.core.RealignBitext;
import org.bayan.core.TaskException;
import org.bayan.core.TermbaseChoice;
import org.bayan.model.bitext.Segment;
import org.bayan.ui.internal.rows.Side;
import org.bayan.ui.internal.views.SelectedBead;

/**
 * A text whose spelling is to be checked, with all that is needed for it. It is made on the thread
 * on which bitexts change, and checked on another.
 *
 * @param text what is written; U+FFFC stands for an inline code
 * @param language its language, BCP 47
 * @param otherText what stands on the other side of the bead
 * @param otherLanguage the language of that
 * @param sourceLanguage which of both is the source, as termbases are read from there
 * @param termbases the termbases of the bitext
 */
public record TextToCheck(
    String text,
    String language,
    String otherText,
    String otherLanguage,
    String sourceLanguage,
    TermbaseChoice termbases) {

  /** A text that is written on a side of a bead. */
  public static TextToCheck of(
      SelectedBead bead, Side side, String text, TermbaseChoice termbases) {
    String other =
        bead.segments(side.other()).stream()
            .map(Segment::getText)
            .collect(Collectors.joining("\n"));
    return new TextToCheck(
        text,
        bead.language(side),
        other,
        bead.language(side.other()),
        bead.language(Side.SOURCE),
        termbases);
  }

  /** The termbases of a bitext. */
  public static TermbaseChoice termbases(SelectedBead bead) {
    Optional<Path> file = bead.file();
    try {
      return file.isEmpty()
          ? TermbaseChoice.NONE
          : RealignBitext.options(bead.project(), file.get()).termbases();
    } catch (TaskException e) {
      // The view Terms says what is wrong with them.
      return TermbaseChoice.NONE;
    }
  }

  String targetLanguage() {
    return sourceLanguage.equals(language) ? otherLanguage : language;
  }
}
