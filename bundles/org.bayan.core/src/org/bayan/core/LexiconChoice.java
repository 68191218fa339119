package org.bayan.core;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bayan.align.lexicon.Lexicon;
import org.bayan.align.lexicon.ShippedLexicon;
import org.bayan.core.internal.lexicon.LexiconDirection;
import org.bayan.core.internal.lexicon.LexiconLoader;
import org.bayan.core.internal.lexicon.LocaleLexicon;

/**
 * Which lexicons to use.
 *
 * @param sources lexicons of Bayan, dictionaries in the forms that it reads, and translation
 *     memories (TMX)
 * @param shipped whether the lexicon that ships is used, before the others
 */
public record LexiconChoice(List<LexiconSource> sources, boolean shipped) {

  /** The lexicon that ships alone. */
  public static final LexiconChoice SHIPPED = new LexiconChoice(List.of(), true);

  /** No lexicon at all. */
  public static final LexiconChoice NONE = new LexiconChoice(List.of(), false);

  /** Copies the list. */
  public LexiconChoice {
    sources = List.copyOf(sources);
  }

  /** The files that are read. */
  public List<Path> files() {
    return sources.stream().flatMap(source -> source.files().stream()).toList();
  }

  /**
   * The chosen lexicons, without watching; see {@link #load(String, String, Progress)}.
   *
   * @throws TaskException when a file cannot be read or is of other languages
   */
  public List<Lexicon> load(String sourceLanguage, String targetLanguage) throws TaskException {
    return load(sourceLanguage, targetLanguage, Progress.NONE);
  }

  /**
   * The chosen lexicons. A dictionary or a memory is made a lexicon in memory; one that leads the
   * other way is turned. The lexicon that ships comes first, or, where it is for other languages,
   * the names of Unicode's locale data in these.
   *
   * @param sourceLanguage BCP 47 tag
   * @param targetLanguage BCP 47 tag
   * @param progress is told how far it is
   * @return the lexicons, each from the source language to the target language
   * @throws TaskException when a file cannot be read, is in no form that Bayan knows, is of other
   *     languages or holds no words of them
   * @throws java.util.concurrent.CancellationException when the progress was cancelled
   */
  public List<Lexicon> load(String sourceLanguage, String targetLanguage, Progress progress)
      throws TaskException {
    LexiconDirection direction = new LexiconDirection(sourceLanguage, targetLanguage);
    List<Lexicon> lexicons = new ArrayList<>();
    if (shipped) {
      direction
          .turn(ShippedLexicon.arabicEnglish())
          .or(() -> LocaleLexicon.of(direction, progress))
          .ifPresent(lexicons::add);
    }
    LexiconLoader loader = new LexiconLoader(direction, progress);
    for (LexiconSource source : sources) {
      lexicons.add(loader.load(source));
    }
    return List.copyOf(lexicons);
  }
}
