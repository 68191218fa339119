package org.bayan.benchmarks.memory;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.resource.TextFragment;
import net.sf.okapi.tm.pensieve.common.Metadata;
import net.sf.okapi.tm.pensieve.common.TranslationUnit;
import net.sf.okapi.tm.pensieve.common.TranslationUnitVariant;
import net.sf.okapi.tm.pensieve.seeker.ITmSeeker;
import net.sf.okapi.tm.pensieve.seeker.TmSeekerFactory;
import net.sf.okapi.tm.pensieve.writer.ITmWriter;
import net.sf.okapi.tm.pensieve.writer.TmWriterFactory;
import org.bayan.exchange.LanguagePair;
import org.bayan.exchange.TmxReader;

/** Builds a memory of Pensieve from a TMX file and looks texts up in it. */
final class PensievePeer {

  private PensievePeer() {}

  /**
   * Prints two lines: units a second, and the times of the look-ups.
   *
   * @param words the TMX file, a folder for the index, a file with a text a line, the language of
   *     the texts and the other one, the least score, how many matches
   */
  public static void main(String[] words) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Path folder = Path.of(words[1]);
    LanguagePair languages = new LanguagePair(words[3], words[4]);
    long start = System.nanoTime();
    long units = build(Path.of(words[0]), folder, languages);
    double seconds = (System.nanoTime() - start) / 1e9;
    out.println(String.format(Locale.ROOT, "%.0f", units / seconds));
    List<String> texts = Files.readAllLines(Path.of(words[2]));
    int least = Integer.parseInt(words[5]);
    int most = Integer.parseInt(words[6]);
    Times times = new Times();
    int[] found = {0};
    try (ITmSeeker seeker = TmSeekerFactory.createFileBasedTmSeeker(folder.toString())) {
      for (String text : texts) {
        times.measure(
            () -> {
              TextFragment fragment = new TextFragment(text);
              boolean any = !seeker.searchFuzzy(fragment, least, most, new Metadata()).isEmpty();
              found[0] += any ? 1 : 0;
            });
      }
    }
    out.println(times.row() + String.format(Locale.ROOT, " %6d", found[0]));
  }

  private static long build(Path tmx, Path folder, LanguagePair languages) throws IOException {
    Files.createDirectories(folder);
    LocaleId first = LocaleId.fromString(languages.first());
    LocaleId second = LocaleId.fromString(languages.second());
    long[] units = {0};
    ITmWriter writer = TmWriterFactory.createFileBasedTmWriter(folder.toString(), true);
    new TmxReader()
        .read(
            tmx,
            languages,
            (one, other) -> {
              units[0]++;
              writer.indexTranslationUnit(
                  new TranslationUnit(
                      new TranslationUnitVariant(first, new TextFragment(one)),
                      new TranslationUnitVariant(second, new TextFragment(other))));
            });
    writer.commit();
    writer.close();
    return units[0];
  }
}
