package org.bayan.terms.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.bayan.terms.RecognizedTerms;
import org.bayan.terms.TermHit;
import org.bayan.terms.TermRecognizer;
import org.bayan.text.Tokenizer;
import org.junit.jupiter.api.Test;

/** A recognizer remembers words from text to text, and that changes nothing. */
class KnownWordsTest {

  @Test
  void a_text_has_the_same_terms_when_it_is_read_again() {
    TermRecognizer recognizer = Terms.of("ar", "مقاتل أجنبي", "مجلس").recognizer("ar");
    String text = "وللمقاتل الأجنبي مجلس ومجلسه";
    List<TermHit> first = recognizer.findAll(text);
    assertEquals(3, first.size());
    assertEquals(first, recognizer.findAll(text));
  }

  @Test
  void a_word_in_capitals_is_another_word_than_a_small_one() {
    TermRecognizer recognizer = Terms.of("en", "WHO").recognizer("en");
    assertEquals(List.of(), recognizer.find("who came"));
    assertEquals(1, recognizer.find("the WHO came").size());
    assertEquals(List.of(), recognizer.find("who came"));
  }

  @Test
  void words_joined_at_a_hyphen_are_found_before_and_after_one_written_so() {
    TermRecognizer recognizer = Terms.of("en", "cease-fire").recognizer("en");
    for (String text : List.of("a ceasefire", "a cease-fire", "a cease fire", "a ceasefire")) {
      assertEquals(1, recognizer.find(text).size(), text);
    }
  }

  @Test
  void more_words_than_are_remembered_are_read() {
    TermRecognizer recognizer = Terms.of("en", "council").recognizer("en");
    StringBuilder text = new StringBuilder();
    IntStream.range(0, 60_000).forEach(i -> text.append("word").append(i).append(" council "));
    assertEquals(60_000, recognizer.find(text.toString()).size());
  }

  @Test
  void one_reading_gives_all_hits_and_those_apart() {
    TermRecognizer recognizer = Terms.of("en", "Council", "Security Council").recognizer("en");
    String text = "the Security Council";
    RecognizedTerms terms = recognizer.recognize(text, Tokenizer.tokenize(text));
    assertEquals(recognizer.find(text), terms.apart());
    assertEquals(recognizer.findAll(text), terms.all());
    assertEquals(2, terms.all().size());
  }
}
