package org.bayan.core.internal.lexicon;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bayan.align.lexicon.ParallelText;
import org.bayan.align.lexicon.TextPair;
import org.bayan.core.LexiconSource;
import org.bayan.core.TaskException;
import org.bayan.core.internal.InputFaults;
import org.bayan.okapi.DocumentException;
import org.bayan.okapi.DocumentExtractor;
import org.bayan.okapi.ExtractionOptions;
import org.bayan.text.LanguageGuess;

/**
 * Two texts whose lines translate each other. Only line feeds end a line, so that line numbers
 * agree with those of other tools; a line that is blank in one text is passed over.
 */
public final class ParallelLines {

  private ParallelLines() {}

  /**
   * Reads two texts.
   *
   * @param source the text of the source language and that of the target language
   * @param weight how much a pair counts
   * @throws TaskException when one cannot be read, they do not have the same number of lines, or
   *     they hold no text
   */
  public static ParallelText read(LexiconSource source, LexiconDirection direction, double weight)
      throws TaskException {
    Path first = source.files().get(0);
    Path second = source.files().get(1);
    String[] firsts = lines(first, direction.source());
    String[] seconds = lines(second, direction.target());
    requireLetters(first, firsts, direction.source());
    requireLetters(second, seconds, direction.target());
    if (firsts.length != seconds.length) {
      throw InputFaults.input(
          "%s has %d lines and %s has %d; each line must be the translation of the same line of the other."
              .formatted(first, firsts.length, second, seconds.length),
          null);
    }
    List<TextPair> pairs = new ArrayList<>();
    for (int i = 0; i < firsts.length; i++) {
      if (!firsts[i].isBlank() && !seconds[i].isBlank()) {
        pairs.add(new TextPair(firsts[i].strip(), seconds[i].strip()));
      }
    }
    if (pairs.isEmpty()) {
      throw InputFaults.input(source + " holds no text to learn from; name others.", null);
    }
    return new ParallelText(pairs, ParallelText.Kind.SENTENCES, weight);
  }

  /** Texts in the wrong order would teach nonsense without a word. */
  private static void requireLetters(Path file, String[] lines, String language)
      throws TaskException {
    if (!LanguageGuess.fits(language, String.join(" ", lines))) {
      throw InputFaults.input(
          "%s is not written in the letters of '%s'; name the texts in the order of the languages, or the languages in that of the texts."
              .formatted(file, language),
          null);
    }
  }

  private static String[] lines(Path file, String language) throws TaskException {
    try {
      String text =
          new DocumentExtractor().readPlainText(file, ExtractionOptions.of(language)).text();
      String whole = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
      return whole.split("\n", -1);
    } catch (DocumentException e) {
      throw InputFaults.input(e.getMessage(), e);
    }
  }
}
