package org.bayan.memory.ui.internal.leverage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.bayan.core.LookAtDocument;
import org.bayan.core.RulesChoice;
import org.bayan.core.TaskException;
import org.bayan.core.TaskException.Kind;
import org.bayan.core.TextSource;
import org.bayan.core.memory.LeverageText;
import org.bayan.model.BitextFile;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.BitextProject;
import org.bayan.ui.preferences.BayanPreferences;
import org.eclipse.osgi.util.NLS;

/**
 * Files that are analysed: the sources of bitexts, and documents in the language that they state or
 * that their letters tell, by the usual rules of segmentation.
 *
 * @param files the files, in the order in which they are to be translated
 */
record AnalysedFiles(List<Path> files) {

  private static final String BITEXT = ".bitext";

  /** Reads what is needed to know of them. */
  AnalysedTexts.Found read() throws TaskException {
    List<LeverageText> texts = new ArrayList<>();
    Optional<String> target = Optional.empty();
    for (Path file : files) {
      if (isBitext(file)) {
        Alignment alignment = alignment(file);
        BitextProject project = (BitextProject) alignment.eContainer();
        texts.add(LeverageText.of(file.getFileName().toString(), project, alignment));
        target = Optional.of(alignment.getTarget().getLanguage());
      } else {
        texts.add(LeverageText.of(TextSource.of(file, language(file)), RulesChoice.DEFAULT));
      }
    }
    return new AnalysedTexts.Found(
        texts, oneLanguage(texts) ? target.or(() -> other(texts)) : Optional.empty());
  }

  private static boolean isBitext(Path file) {
    return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(BITEXT);
  }

  private static Alignment alignment(Path file) throws TaskException {
    try {
      BitextProject project = BitextFile.read(file);
      if (project.getAlignments().isEmpty() || project.getAlignments().get(0).getTarget() == null) {
        throw new TaskException(Kind.INPUT, NLS.bind(Messages.noAlignment, file.getFileName()));
      }
      return project.getAlignments().get(0);
    } catch (IOException e) {
      throw new TaskException(Kind.INPUT, e.getMessage(), e);
    }
  }

  private static String language(Path file) throws TaskException {
    return new LookAtDocument()
        .run(file)
        .language()
        .orElseThrow(
            () ->
                new TaskException(Kind.REQUEST, NLS.bind(Messages.noLanguage, file.getFileName())));
  }

  private static boolean oneLanguage(List<LeverageText> texts) {
    return texts.stream().map(text -> primary(text.language())).distinct().count() == 1;
  }

  /** The language that a person translates into from that of the texts, as the preferences say. */
  private static Optional<String> other(List<LeverageText> texts) {
    String own = primary(texts.getFirst().language());
    return Stream.of(BayanPreferences.targetLanguage(), BayanPreferences.sourceLanguage())
        .filter(tag -> !primary(tag).equals(own))
        .findFirst();
  }

  private static String primary(String tag) {
    return Locale.forLanguageTag(tag).getLanguage();
  }
}
