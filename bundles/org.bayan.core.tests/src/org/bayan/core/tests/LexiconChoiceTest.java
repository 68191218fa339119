package org.bayan.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.bayan.align.lexicon.Lexicon;
import org.bayan.align.lexicon.LexiconFile;
import org.bayan.align.lexicon.ShippedLexicon;
import org.bayan.core.LexiconChoice;
import org.bayan.core.LexiconSource;
import org.bayan.core.TaskException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a user may name as a lexicon. */
class LexiconChoiceTest {

  private static final String WORDS =
      "council @ مجلس\nsecurity @ أمن\nsecurity council @ مجلس الأمن\n";

  @TempDir Path folder;

  @Test
  void the_lexicon_that_ships_comes_first_and_is_turned_to_the_languages() throws Exception {
    Lexicon shipped = LexiconChoice.SHIPPED.load("ar-IQ", "en").getFirst();
    assertEquals(ShippedLexicon.arabicEnglish(), shipped);
    Lexicon turned = LexiconChoice.SHIPPED.load("en-GB", "ar").getFirst();
    assertTrue(turned.joins("en", "ar"));
    assertEquals(shipped.size(), turned.size());
    assertEquals(List.of(), LexiconChoice.NONE.load("ar", "en"));
    List<Lexicon> both = new LexiconChoice(List.of(source("w.dic", WORDS)), true).load("ar", "en");
    assertEquals(shipped, both.getFirst());
    assertEquals(2, both.size());
  }

  @Test
  void for_other_languages_the_names_of_locale_data_take_the_place_of_what_ships()
      throws Exception {
    Lexicon names = LexiconChoice.SHIPPED.load("ar", "fr").getFirst();
    assertTrue(names.joins("ar", "fr"));
    assertEquals(1, names.swapped().bestTranslations("allemagne").size());
    assertEquals(List.of(), LexiconChoice.NONE.load("ar", "fr"));
    assertEquals(List.of(), LexiconChoice.SHIPPED.load("en", "en-GB"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en"})
  void a_dictionary_is_read_in_either_direction(String sourceLanguage) throws Exception {
    String targetLanguage = sourceLanguage.equals("ar") ? "en" : "ar";
    Lexicon lexicon = load(source("w.dic", WORDS), sourceLanguage, targetLanguage);
    assertTrue(lexicon.joins(sourceLanguage, targetLanguage));
    boolean arabic = sourceLanguage.equals("ar");
    assertEquals(
        arabic ? "council" : "مجلس",
        lexicon.bestTranslations(arabic ? "مجلس" : "council").getFirst().stem());
  }

  @Test
  void a_lexicon_of_ours_is_turned_to_the_languages() throws Exception {
    Path file = folder.resolve("own");
    try (OutputStream out = Files.newOutputStream(file)) {
      LexiconFile.write(load(source("w.dic", WORDS), "ar", "en"), out);
    }
    assertTrue(load(LexiconSource.of(file), "en", "ar").joins("en", "ar"));
    String message = failure(LexiconSource.of(file), "fr", "de");
    assertEquals(
        file
            + " is a lexicon of 'ar' and 'en', not of 'fr' and 'de'; leave it out or name another.",
        message);
  }

  @Test
  void a_memory_is_learned_from() throws Exception {
    String unit =
        "<tu><tuv xml:lang='en'><seg>%s</seg></tuv><tuv xml:lang='ar'><seg>%s</seg></tuv></tu>";
    String units =
        unit.formatted("council", "مجلس").repeat(3) + unit.formatted("book", "كتاب").repeat(3);
    LexiconSource memory =
        source("m.tmx", "<tmx version='1.4'><header/><body>" + units + "</body></tmx>");
    assertEquals("council", load(memory, "ar", "en").bestTranslations("مجلس").getFirst().stem());
    assertTrue(failure(memory, "fr", "de").contains("holds nothing in 'fr'"));
    assertTrue(failure(source("x.tmx", "<tbx/>")).contains("line 1: the root element is <tbx>"));
  }

  @Test
  void two_wordnets_are_joined() throws Exception {
    Path arabic = source("a.tab", "# w\tarb\n00000001-n\tarb:lemma\tكتاب\n").files().getFirst();
    Path english = source("e.tab", "# w\teng\n00000001-n\teng:lemma\tbook\n").files().getFirst();
    Lexicon lexicon = load(LexiconSource.parse(arabic + "," + english), "en", "ar");
    assertEquals("كتاب", lexicon.bestTranslations("book").getFirst().stem());
    assertTrue(failure(LexiconSource.of(arabic)).contains("has the words of one language"));
    assertTrue(
        failure(LexiconSource.of(arabic, folder.resolve("none"))).startsWith("There is no file"));
    LexiconSource both = LexiconSource.of(source("w.dic", WORDS).files().getFirst(), english);
    assertTrue(failure(both).endsWith("is a dictionary of both languages; name it alone."));
  }

  @Test
  void what_is_no_lexicon_is_refused_in_a_sentence() throws Exception {
    assertTrue(failure(source("prose", "What is this?\nNo one knows.\n")).contains("in no form"));
    assertTrue(failure(source("empty", "")).contains("is empty"));
    assertTrue(failure(LexiconSource.of(folder)).endsWith(" is a folder; name a file."));
    assertTrue(failure(LexiconSource.of(folder.resolve("none"))).startsWith("There is no file "));
    assertTrue(
        failure(source("latin", "cat @ chat\ndog @ chien\n")).contains("holds nothing in 'ar'"));
    assertTrue(failure(source("cut", "BayanLex")).endsWith(" is a damaged lexicon."));
  }

  @Test
  void reading_can_be_stopped() throws Exception {
    LexiconChoice choice = new LexiconChoice(List.of(source("w.dic", WORDS)), false);
    assertThrows(CancellationException.class, () -> choice.load("ar", "en", new StoppedProgress()));
  }

  @Test
  void a_comma_parts_two_files_unless_it_is_in_a_name() throws Exception {
    Path odd = Files.writeString(folder.resolve("a,b"), "");
    assertEquals(LexiconSource.of(odd), LexiconSource.parse(odd.toString()));
    Path other = Files.writeString(folder.resolve("c,d"), "");
    assertEquals(LexiconSource.of(odd, other), LexiconSource.parse(odd + "," + other));
    assertEquals(LexiconSource.of(Path.of("x"), Path.of("y")), LexiconSource.parse("x,y"));
    assertEquals(LexiconSource.of(Path.of("x")), LexiconSource.parse("x"));
  }

  @Test
  void a_dictionary_of_many_thousand_words_is_there_within_seconds() throws Exception {
    String shared = System.getProperty("bayan.shared");
    assumeTrue(shared != null, "the property bayan.shared is not set");
    Path file = Path.of(shared, "lexicon", "awn.dic");
    assumeTrue(Files.exists(file), () -> file + " is absent");
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    long start = clock.getCurrentThreadCpuTime();
    Lexicon lexicon = load(LexiconSource.of(file), "ar", "en");
    double seconds = (clock.getCurrentThreadCpuTime() - start) / 1e9;
    assertTrue(lexicon.size() > 20_000);
    // One, and more where the code is still cold; of the processor, which tests share.
    assertTrue(seconds < 3, () -> seconds + " s");
  }

  private LexiconSource source(String name, String content) throws IOException {
    return LexiconSource.of(
        Files.write(folder.resolve(name), content.getBytes(StandardCharsets.UTF_8)));
  }

  private static Lexicon load(LexiconSource source, String from, String to) throws TaskException {
    return new LexiconChoice(List.of(source), false).load(from, to).getFirst();
  }

  private static String failure(LexiconSource source) {
    return failure(source, "ar", "en");
  }

  private static String failure(LexiconSource source, String from, String to) {
    return assertThrows(TaskException.class, () -> load(source, from, to)).getMessage();
  }
}
