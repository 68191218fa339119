package org.bayan.benchmarks.align;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.bayan.align.AlignmentGuide;
import org.bayan.align.Signal;
import org.bayan.align.lexicon.Lexicon;
import org.bayan.benchmarks.BenchException;
import org.bayan.core.LexiconChoice;
import org.bayan.core.LexiconSource;
import org.bayan.core.TaskException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What the aligner is told, in both modes and in the JVMs that are started. */
final class AlignerOptions {
  @Option(
      names = "--lexicon",
      paramLabel = "FILE",
      converter = LexiconReader.class,
      description =
          "A lexicon, memory or dictionary to use besides the lexicon that ships, as 'bayan align'"
              + " takes it; may be repeated.")
  private List<LexiconSource> lexicons = new ArrayList<>();

  @Option(names = "--no-shipped-lexicon", description = "Does without the lexicon that ships.")
  private boolean noShipped;

  @Option(
      names = "--without",
      split = ",",
      paramLabel = "SIGNAL",
      description = "Silences signals: ${COMPLETION-CANDIDATES}.")
  private Set<Signal> silenced = EnumSet.noneOf(Signal.class);

  @Option(
      names = "--max-bead",
      paramLabel = "N",
      converter = LongestBead.class,
      description =
          "How many segments stand against one at most, 1 to "
              + AlignmentGuide.MOST_SEGMENTS
              + " (default: "
              + AlignmentGuide.DEFAULT_LONGEST
              + ").")
  private int longestBead = AlignmentGuide.DEFAULT_LONGEST;

  /** A number that a guide takes. */
  private static final class LongestBead implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String text) {
      if (text.matches("[0-9]{1,4}")) {
        int number = Integer.parseInt(text);
        if (number >= 1 && number <= AlignmentGuide.MOST_SEGMENTS) {
          return number;
        }
      }
      throw new TypeConversionException(
          "'" + text + "' is not a number from 1 to " + AlignmentGuide.MOST_SEGMENTS);
    }
  }

  /** The aligner with its lexicons, which are loaded for two languages, BCP 47 tags. */
  Subject subject(String sourceLanguage, String targetLanguage) throws BenchException {
    try {
      List<Lexicon> loaded =
          new LexiconChoice(lexicons, !noShipped).load(sourceLanguage, targetLanguage);
      return new Subject(silenced, new AlignmentGuide(loaded, List.of(), longestBead));
    } catch (TaskException e) {
      throw new BenchException(e.getMessage(), e);
    }
  }

  /** These options as words of a command line. */
  List<String> words() {
    List<String> words = new ArrayList<>();
    if (noShipped) {
      words.add("--no-shipped-lexicon");
    }
    lexicons.forEach(source -> words.addAll(List.of("--lexicon", source.toString())));
    silenced.forEach(signal -> words.addAll(List.of("--without", signal.name())));
    words.addAll(List.of("--max-bead", Integer.toString(longestBead)));
    return words;
  }
}
