package org.bayan.core.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.bayan.core.LearnLexicon;
import org.bayan.core.LearnRequest;
import org.bayan.core.LearningSource;
import org.bayan.core.LexiconOutcome;
import org.bayan.core.LexiconSource;
import org.bayan.core.Progress;
import org.bayan.core.ShowLexicon;
import org.bayan.core.TaskException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LearnLexiconTest {

  private static final String ARABIC = "بيت كبير\nبيت صغير\n\nكتاب كبير\nكتاب صغير\n";
  private static final String ENGLISH = "big house\nsmall house\n\nbig book\nsmall book\n";

  @TempDir Path folder;

  private Path output;
  private LexiconSource texts;

  @BeforeEach
  void write() throws IOException {
    output = folder.resolve("own.lexicon");
    texts = LexiconSource.of(write("a.ar", ARABIC.repeat(3)), write("a.en", ENGLISH.repeat(3)));
  }

  @Test
  void lines_that_translate_each_other_are_learned_from() throws Exception {
    LexiconOutcome outcome = learn(texts);
    assertEquals(12, outcome.read());
    assertEquals(4, outcome.lexicon().firstStems());
    assertEquals("house", best("بيت"));
    assertEquals("بيت", best("houses"));
  }

  @Test
  void memories_are_learned_from() throws Exception {
    String unit =
        "<tu><tuv xml:lang='ar'><seg>قلم</seg></tuv><tuv xml:lang='en'><seg>pen</seg></tuv></tu>";
    Path memory = write("m.tmx", "<tmx><body>" + unit.repeat(3) + "</body></tmx>");
    assertEquals(15, learn(texts, LexiconSource.of(memory)).read());
    assertEquals("pen", best("القلم"));
  }

  @Test
  void dictionaries_are_learned_from_beside_texts() throws Exception {
    LexiconSource tab = LexiconSource.of(write("w.tab", "# words\npen\tقلم; أقلام\n"));
    LexiconSource hunalign = LexiconSource.of(write("w.dic", "door @ باب\nroof @ سقف\n"));
    assertEquals(16, learn(texts, tab, hunalign).read());
    assertEquals("pen", best("والقلم"));
    assertEquals("door", best("باب"));
    assertEquals("house", best("بيت"));
  }

  @Test
  void a_wordnet_of_two_files_is_learned_from_as_a_dictionary() throws Exception {
    Path arabic =
        write("arb.tab", "# wn\n00000002-n\tarb:lemma\tبيت\n00000001-n\tarb:lemma\tقلم\n");
    Path english = write("eng.tab", "00000001-n\teng:lemma\tpen\n00000002-n\teng:lemma\thouse\n");
    assertEquals(2, learn(LexiconSource.of(arabic, english)).read());
    assertEquals("pen", best("القلم"));
  }

  @Test
  void an_entry_counts_by_the_weight_of_its_dictionary() throws Exception {
    LexiconSource one = LexiconSource.of(write("1.dic", "door @ باب\n"));
    LexiconSource other = LexiconSource.of(write("2.dic", "gate @ باب\n"));
    run(request(1000, new LearningSource(one, 1), new LearningSource(other, 3)));
    assertEquals("gate", best("باب"));
    run(request(1000, new LearningSource(one, 3), new LearningSource(other, 1)));
    assertEquals("door", best("باب"));
  }

  @Test
  void locale_names_are_learned_when_asked_for_and_alike_each_time() throws Exception {
    learn(texts);
    assertEquals(List.of(), new ShowLexicon().entries(Optional.of(output), "دمشق"), "without them");
    int read = run(withNames("ar", "en", 1)).read();
    assertTrue(read > 1000, () -> read + " names");
    assertEquals("damascus", best("دمشق"));
    byte[] first = Files.readAllBytes(output);
    run(withNames("ar", "en", 1));
    assertArrayEquals(first, Files.readAllBytes(output));
  }

  @Test
  void locale_names_that_there_are_not_are_refused() {
    TaskException none = assertThrows(TaskException.class, () -> run(withNames("ar", "qaa", 1)));
    assertEquals(TaskException.Kind.REQUEST, none.kind());
    assertTrue(none.getMessage().contains("no locale names in 'ar' and 'qaa'"), none.getMessage());
    TaskException weightless =
        assertThrows(TaskException.class, () -> run(withNames("ar", "en", 0)));
    assertTrue(weightless.getMessage().contains("locale names is 0"), weightless.getMessage());
  }

  @Test
  void a_lexicon_is_not_learned_from_again() throws Exception {
    Path made = folder.resolve("made.lexicon");
    learn(texts);
    Files.move(output, made);
    assertTrue(failure(LexiconSource.of(made)).contains("is a lexicon already"));
  }

  @Test
  void texts_may_be_in_any_encoding_that_is_detected() throws Exception {
    Path arabic = folder.resolve("w.ar");
    Files.write(arabic, ARABIC.repeat(3).getBytes(Charset.forName("windows-1256")));
    learn(LexiconSource.of(arabic, texts.files().get(1)));
    assertEquals("house", best("بيت"));
  }

  @Test
  void the_same_texts_give_the_same_file() throws Exception {
    learn(texts);
    byte[] first = Files.readAllBytes(output);
    learn(texts);
    assertArrayEquals(first, Files.readAllBytes(output));
  }

  @Test
  void real_texts_are_learned_from_alike_each_time() throws Exception {
    String shared = System.getProperty("bayan.shared");
    assumeTrue(shared != null, "the property bayan.shared is not set");
    Path corpus = Path.of(shared, "corpus", "un-dev");
    assumeTrue(Files.exists(corpus), () -> corpus + " is absent");
    LexiconSource un = LexiconSource.of(corpus.resolve("un-dev.ar"), corpus.resolve("un-dev.en"));
    Path memory = Path.of(shared, "conformance", "tmx", "tico19-all.en-ar.tmx");
    learn(un, LexiconSource.of(memory));
    byte[] first = Files.readAllBytes(output);
    LexiconOutcome outcome = learn(un, LexiconSource.of(memory));
    assertArrayEquals(first, Files.readAllBytes(output));
    assertEquals(4000 + 3071, outcome.read());
    assertEquals("council", best("مجلس"));
  }

  @Test
  void texts_of_different_length_are_refused() throws Exception {
    Path longer = write("b.en", ENGLISH.repeat(3) + "one more\n");
    Path arabic = texts.files().getFirst();
    assertEquals(
        "%s has 15 lines and %s has 16; each line must be the translation of the same line of the other."
            .formatted(arabic, longer),
        failure(LexiconSource.of(arabic, longer)));
  }

  @Test
  void what_cannot_be_learned_from_is_named_and_nothing_written() throws Exception {
    Path arabic = texts.files().getFirst();
    Path none = folder.resolve("none");
    Path prose = write("prose", "Some lines\nthat are no dictionary.\n");
    assertTrue(failure(LexiconSource.of(none)).contains("There is no file " + none));
    assertTrue(failure(LexiconSource.of(arabic, none)).contains("none"));
    assertTrue(failure(LexiconSource.of(prose)).contains("in no form of lexicon"));
    assertTrue(failure(LexiconSource.of(folder)).contains("is a folder"));
    assertTrue(failure(LexiconSource.of(arabic, folder)).contains(folder.toString()));
    Path empty = write("e", "\n\n");
    assertTrue(failure(LexiconSource.of(empty, empty)).contains("holds no text"));
    Path turned = texts.files().getLast();
    assertTrue(failure(LexiconSource.of(turned, arabic)).contains("letters of 'ar'"));
    Path word = write("w", "some words that meet only once in this file\n");
    Path lonely = write("l", "كلمات لا تلتقي الا مرة واحدة في هذا الملف\n");
    assertTrue(failure(LexiconSource.of(lonely, word)).contains("so little text"));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
  void a_weight_that_makes_no_sense_is_refused(double weight) {
    LearnRequest request = request(1000, new LearningSource(texts, weight));
    TaskException failure = assertThrows(TaskException.class, () -> run(request));
    assertEquals(TaskException.Kind.REQUEST, failure.kind());
    assertTrue(failure.getMessage().contains("must be above 0"), failure.getMessage());
  }

  @Test
  void a_request_without_sources_or_pairs_is_refused() {
    assertThrows(TaskException.class, () -> run(request(1000)));
    assertThrows(TaskException.class, () -> run(request(0, new LearningSource(texts, 1))));
  }

  @Test
  void a_source_is_not_overwritten() {
    LearnRequest request =
        new LearnRequest(
            List.of(new LearningSource(texts, 1)),
            OptionalDouble.empty(),
            "ar",
            "en",
            10,
            texts.files().getFirst());
    assertThrows(TaskException.class, () -> run(request));
    LearnRequest nowhere =
        new LearnRequest(
            List.of(new LearningSource(texts, 1)),
            OptionalDouble.empty(),
            "ar",
            "en",
            10,
            folder.resolve("no/where"));
    TaskException failure = assertThrows(TaskException.class, () -> run(nowhere));
    assertEquals(TaskException.Kind.OUTPUT, failure.kind());
  }

  @Test
  void no_more_pairs_are_kept_than_asked_for() throws Exception {
    assertEquals(2, run(request(2, new LearningSource(texts, 1))).lexicon().pairs());
  }

  @Test
  void learning_can_be_stopped_and_leaves_nothing() throws IOException {
    assertThrows(
        CancellationException.class,
        () ->
            new LearnLexicon()
                .run(request(1000, new LearningSource(texts, 1)), new StoppedProgress()));
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(2, files.count());
    }
  }

  private LexiconOutcome learn(LexiconSource... sources) throws TaskException {
    return run(
        request(
            1000,
            Arrays.stream(sources)
                .map(source -> new LearningSource(source, 1))
                .toArray(LearningSource[]::new)));
  }

  private LearnRequest request(int mostPairs, LearningSource... sources) {
    return new LearnRequest(
        List.of(sources), OptionalDouble.empty(), "ar", "en", mostPairs, output);
  }

  private LearnRequest withNames(String source, String target, double weight) {
    return new LearnRequest(
        List.of(new LearningSource(texts, 1)),
        OptionalDouble.of(weight),
        source,
        target,
        50_000,
        output);
  }

  private static LexiconOutcome run(LearnRequest request) throws TaskException {
    return new LearnLexicon().run(request, Progress.NONE);
  }

  private String failure(LexiconSource source) {
    String message = assertThrows(TaskException.class, () -> learn(source)).getMessage();
    assertFalse(Files.exists(output));
    return message;
  }

  private String best(String word) throws TaskException {
    return new ShowLexicon()
        .entries(Optional.of(output), word)
        .getFirst()
        .translations()
        .getFirst()
        .stem();
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
