package org.bayan.core.internal.quality;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bayan.core.AlignDocuments;
import org.bayan.core.AlignRequest;
import org.bayan.core.Deliverables;
import org.bayan.core.Progress;
import org.bayan.core.RulesChoice;
import org.bayan.core.TaskException;
import org.bayan.core.TermbaseChoice;
import org.bayan.core.TextSource;
import org.bayan.core.internal.BitextInput;
import org.bayan.core.internal.InputFaults;
import org.bayan.core.quality.BitextPairs;
import org.bayan.core.quality.QualityInput;
import org.bayan.exchange.TmxUnitReader;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.LinkType;
import org.bayan.model.memory.TranslationUnit;
import org.bayan.model.memory.UnitAttribute;
import org.bayan.model.memory.UnitVariant;
import org.bayan.okapi.DocumentException;
import org.bayan.okapi.DocumentExtractor;
import org.bayan.okapi.ExtractionOptions;
import org.bayan.quality.CheckedPair;
import org.bayan.quality.CheckedSegment;
import org.bayan.quality.CheckedText;
import org.bayan.text.LanguageGuess;
import org.bayan.text.PrimaryLanguage;

/** Reads pairs to check. */
public final class PairReader {
  private final AlignDocuments align;

  /**
   * A reader.
   *
   * @param align aligns texts that do not correspond line by line
   */
  public PairReader(AlignDocuments align) {
    this.align = align;
  }

  /**
   * Reads the pairs of an input.
   *
   * @throws TaskException when it cannot be read, or holds no pair
   */
  public PairList read(QualityInput input, Progress progress) throws TaskException {
    for (Path file : input.files()) {
      InputFaults.requireFile(file);
    }
    return switch (input) {
      case QualityInput.Bitext bitext -> ofBitext(bitext);
      case QualityInput.Memory memory -> ofMemory(memory);
      case QualityInput.Texts texts -> ofTexts(texts, progress);
    };
  }

  private static PairList ofBitext(QualityInput.Bitext input) throws TaskException {
    BitextProject project = BitextInput.read(input.file());
    if (project.getAlignments().isEmpty()) {
      throw InputFaults.input(input.file() + " has no alignment to check; align it first.", null);
    }
    return of(project);
  }

  private static PairList of(BitextProject project) {
    Alignment alignment = project.getAlignments().get(0);
    return new PairList(
        BitextPairs.of(project, alignment),
        project.getSource().getLanguage(),
        alignment.getTarget().getLanguage(),
        Optional.of(project));
  }

  private static PairList ofMemory(QualityInput.Memory input) throws TaskException {
    List<CheckedPair> pairs = new ArrayList<>();
    try {
      new TmxUnitReader()
          .read(
              input.file(),
              unit -> pair(unit, input, pairs.size() + 1).ifPresent(pairs::add),
              bytes -> {});
    } catch (IOException e) {
      throw InputFaults.of(input.file(), e);
    }
    if (pairs.isEmpty()) {
      throw InputFaults.input(
          input.file() + " has no unit in the two languages; name those it has.", null);
    }
    CheckedPair first = pairs.getFirst();
    return new PairList(
        pairs, first.source().language(), first.target().language(), Optional.empty());
  }

  private static Optional<CheckedPair> pair(
      TranslationUnit unit, QualityInput.Memory input, int number) {
    String named =
        input
            .source()
            .orElse(unit.details().attributes().getOrDefault(UnitAttribute.SOURCE_LANGUAGE, ""));
    Optional<UnitVariant> source =
        unit.variants().stream()
            .filter(one -> named.isEmpty() || same(one.language(), named))
            .findFirst()
            .or(
                () ->
                    input.source().isPresent()
                        ? Optional.empty()
                        : unit.variants().stream().findFirst());
    return source.flatMap(
        first ->
            unit.variants().stream()
                .filter(one -> !same(one.language(), first.language()))
                .filter(one -> input.target().map(tag -> same(one.language(), tag)).orElse(true))
                .findFirst()
                .map(
                    second ->
                        new CheckedPair(number, text(first), text(second), LinkType.TRANSLATION)));
  }

  private static CheckedText text(UnitVariant variant) {
    String text = variant.text();
    return new CheckedText(
        text,
        variant.language(),
        variant.content().codes(),
        List.of(new CheckedSegment("", 0, text.length())));
  }

  private static boolean same(String one, String other) {
    return PrimaryLanguage.of(one).equals(PrimaryLanguage.of(other));
  }

  private PairList ofTexts(QualityInput.Texts input, Progress progress) throws TaskException {
    String source = text(input.source(), input.sourceLanguage());
    String target = text(input.target(), input.targetLanguage());
    String sourceLanguage = language(input.source(), source, input.sourceLanguage());
    String targetLanguage = language(input.target(), target, input.targetLanguage());
    String[] sources = lines(source);
    String[] targets = lines(target);
    if (sources.length != targets.length) {
      return aligned(input, sourceLanguage, targetLanguage, progress);
    }
    List<CheckedPair> pairs = new ArrayList<>();
    for (int i = 0; i < sources.length; i++) {
      if (!sources[i].isBlank() || !targets[i].isBlank()) {
        pairs.add(CheckedPair.of(i + 1, sources[i], sourceLanguage, targets[i], targetLanguage));
      }
    }
    if (pairs.isEmpty()) {
      throw InputFaults.input(input.source() + " holds no text to check; name another.", null);
    }
    return new PairList(pairs, sourceLanguage, targetLanguage, Optional.empty());
  }

  private PairList aligned(
      QualityInput.Texts input, String sourceLanguage, String targetLanguage, Progress progress)
      throws TaskException {
    AlignRequest request =
        new AlignRequest(
            TextSource.of(input.source(), sourceLanguage),
            TextSource.of(input.target(), targetLanguage),
            RulesChoice.DEFAULT,
            TermbaseChoice.SEED,
            Deliverables.NONE);
    return of(align.run(request, progress).project());
  }

  private static String language(Path file, String text, Optional<String> named)
      throws TaskException {
    Optional<String> language = named.or(() -> LanguageGuess.of(text));
    return language.orElseThrow(
        () -> InputFaults.input(file + ": the language cannot be told; name it.", null));
  }

  private static String text(Path file, Optional<String> language) throws TaskException {
    try {
      return new DocumentExtractor()
          .readPlainText(file, ExtractionOptions.of(language.orElse("en")))
          .text();
    } catch (DocumentException e) {
      throw InputFaults.input(e.getMessage(), e);
    }
  }

  private static String[] lines(String text) {
    String whole = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
    return whole.split("\n", -1);
  }
}
