package org.bayan.align.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.bayan.align.AlignmentProgress;
import org.bayan.align.lexicon.Lexicon;
import org.bayan.align.lexicon.LexiconLearner;
import org.bayan.align.lexicon.ParallelText;
import org.bayan.align.lexicon.TextPair;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconLearnerTest {

  @Test
  void words_that_always_meet_translate_each_other() {
    Lexicon lexicon = ToyLexicons.learn(ToyLexicons.HOUSES);
    assertEquals("house", ToyLexicons.best(lexicon, "بيت"));
    assertEquals("book", ToyLexicons.best(lexicon, "كتاب"));
    assertEquals("big", ToyLexicons.best(lexicon, "كبير"));
    assertEquals("small", ToyLexicons.best(lexicon, "صغير"));
    assertEquals("بيت", ToyLexicons.best(lexicon.swapped(), "house"));
  }

  @Test
  void probabilities_are_those_of_the_direction() {
    Lexicon lexicon =
        ToyLexicons.learn(
            ToyLexicons.sentences(
                "مجلس | council", "مجلس | council", "مجلس | board", "مجلس | board", "هيئة | board"),
            ToyLexicons.entries("هيئة | board"));
    Lexicon.Translation board =
        lexicon.translations("مجلس").stream()
            .filter(translation -> translation.stem().equals("board"))
            .findFirst()
            .orElseThrow();
    Lexicon.Translation back =
        lexicon.swapped().translations("board").stream()
            .filter(translation -> translation.stem().equals("مجلس"))
            .findFirst()
            .orElseThrow();
    assertEquals(board.forward(), back.backward());
    assertEquals(board.backward(), back.forward());
    assertTrue(board.forward() > 0 && board.forward() < 1, board::toString);
    assertTrue(board.backward() > 0 && board.backward() < 1, board::toString);
  }

  @Test
  void what_meets_once_by_chance_is_no_translation_but_an_entry_of_a_dictionary_is() {
    assertEquals(0, ToyLexicons.learn(ToyLexicons.sentences("بيت كبير جدا في القرية | very big house in village")).size());
    Lexicon lexicon = ToyLexicons.learn(ToyLexicons.entries("مدرسة | school"));
    assertEquals("school", ToyLexicons.best(lexicon, "مدرس"));
  }

  @Test
  void phrases_of_a_dictionary_are_taken_apart_by_its_words() {
    Lexicon lexicon =
        ToyLexicons.learn(
            ToyLexicons.entries(
                "مجلس | council", "أمن | security", "مجلس الأمن | security council"));
    assertEquals("council", ToyLexicons.best(lexicon, "مجلس"));
    assertEquals("securiti", ToyLexicons.best(lexicon, "امن"));
  }

  @Test
  void a_text_of_more_weight_decides() {
    ParallelText light =
        ToyLexicons.text(ParallelText.Kind.SENTENCES, 1, "قلم | pen", "قلم | pen", "قلم | pen");
    String[] other = {"قلم | pencil", "قلم | pencil", "قلم | pencil"};
    ParallelText heavy = ToyLexicons.text(ParallelText.Kind.SENTENCES, 5, other);
    assertEquals("pencil", ToyLexicons.best(ToyLexicons.learn(light, heavy), "قلم"));
    ParallelText lighter = ToyLexicons.text(ParallelText.Kind.SENTENCES, 0.5, other);
    assertEquals("pen", ToyLexicons.best(ToyLexicons.learn(light, lighter), "قلم"));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
  void a_weight_that_makes_no_sense_is_refused(double weight) {
    assertThrows(
        IllegalArgumentException.class,
        () -> new ParallelText(List.of(), ParallelText.Kind.SENTENCES, weight));
  }

  @Test
  void the_same_texts_give_the_same_lexicon() throws IOException {
    assertArrayEquals(
        ToyLexicons.bytes(ToyLexicons.learn(ToyLexicons.HOUSES)),
        ToyLexicons.bytes(ToyLexicons.learn(ToyLexicons.HOUSES)));
  }

  @Test
  void the_most_frequent_pairs_are_kept() {
    ParallelText text =
        ToyLexicons.sentences(
            "قمر | moon", "قمر | moon", "قمر | moon", "قمر | moon", "شمس | sun", "شمس | sun");
    Lexicon all = ToyLexicons.learn(text);
    assertEquals(2, all.size());
    Lexicon one = ToyLexicons.learn(1, text);
    assertEquals(1, one.size());
    assertEquals("moon", ToyLexicons.best(one, "قمر"));
    assertEquals("", ToyLexicons.best(one, "شمس"));
    assertEquals(1, one.firstStems());
    assertEquals(4, one.firstCount("قمر"));
    assertEquals(0, one.firstCount("شمس"));
  }

  @Test
  void nothing_gives_an_empty_lexicon() throws Exception {
    for (Lexicon lexicon :
        List.of(
            ToyLexicons.learn(),
            ToyLexicons.learn(ToyLexicons.sentences("12 | 13", " | ", "بيت | 5")))) {
      assertEquals(0, lexicon.size());
      assertEquals(List.of(), lexicon.translations("بيت"));
      assertEquals(0, ToyLexicons.read(ToyLexicons.bytes(lexicon.swapped())).size());
    }
  }

  @Test
  void words_without_end_are_passed_over() throws Exception {
    String endless = "x".repeat(100_000);
    Lexicon lexicon = ToyLexicons.learn(ToyLexicons.entries("قمر | moon", "شمس | " + endless));
    assertEquals(1, lexicon.size());
    assertEquals(1, ToyLexicons.read(ToyLexicons.bytes(lexicon)).size());
  }

  @Test
  void other_languages_are_learned_as_their_words_are_written() {
    Lexicon lexicon =
        new LexiconLearner("fr", "de", 100)
            .learn(
                List.of(
                    new ParallelText(
                        List.of(new TextPair("Château", "Schloss"), new TextPair("été", "Sommer")),
                        ParallelText.Kind.DICTIONARY,
                        1)),
                AlignmentProgress.NONE);
    assertEquals("schloss", ToyLexicons.best(lexicon, "chateau"));
    assertTrue(lexicon.joins("fr-CA", "de"));
  }

  @Test
  void progress_grows_to_the_end_and_can_stop_the_learning() {
    List<Double> told = new ArrayList<>();
    new LexiconLearner("ar", "en", 100).learn(List.of(ToyLexicons.HOUSES), told::add);
    assertTrue(!told.isEmpty() && told.getFirst() >= 0 && told.getLast() <= 1, told::toString);
    assertEquals(told.stream().sorted().toList(), told);
    AlignmentProgress stopped =
        new AlignmentProgress() {
          @Override
          public void worked(double fraction) {
            // Not of interest.
          }

          @Override
          public boolean cancelled() {
            return true;
          }
        };
    LexiconLearner learner = new LexiconLearner("ar", "en", 100);
    assertThrows(
        CancellationException.class, () -> learner.learn(List.of(ToyLexicons.HOUSES), stopped));
  }
}
