package org.bayan.benchmarks.align;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bayan.align.AlignmentGuide;
import org.bayan.align.lexicon.Lexicon;
import org.bayan.align.lexicon.LexiconFile;
import org.bayan.align.lexicon.LexiconFormatException;
import org.bayan.align.lexicon.ShippedLexicon;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What the aligner is told, in both modes and in the JVMs that are started. */
final class AlignerOptions {
  @Option(
      names = "--lexicon",
      paramLabel = "FILE",
      description = "A lexicon of Bayan to use besides the one that ships; may be repeated.")
  private List<Path> lexicons = new ArrayList<>();

  @Option(names = "--no-shipped-lexicon", description = "Does without the lexicon that ships.")
  private boolean noShipped;

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

  /** Loads the lexicons. */
  AlignmentGuide guide() throws BenchException {
    List<Lexicon> loaded = new ArrayList<>();
    if (!noShipped) {
      loaded.add(ShippedLexicon.arabicEnglish());
    }
    for (Path file : lexicons) {
      loaded.add(load(file));
    }
    return new AlignmentGuide(loaded, List.of(), longestBead);
  }

  /** These options as words of a command line. */
  List<String> words() {
    List<String> words = new ArrayList<>();
    if (noShipped) {
      words.add("--no-shipped-lexicon");
    }
    for (Path file : lexicons) {
      words.addAll(List.of("--lexicon", file.toString()));
    }
    words.addAll(List.of("--max-bead", Integer.toString(longestBead)));
    return words;
  }

  private static Lexicon load(Path file) throws BenchException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      return LexiconFile.read(in);
    } catch (IOException e) {
      throw new BenchException("The lexicon " + file + " cannot be read.", e);
    } catch (LexiconFormatException e) {
      throw new BenchException("The file " + file + " " + e.getMessage() + ".", e);
    }
  }
}
