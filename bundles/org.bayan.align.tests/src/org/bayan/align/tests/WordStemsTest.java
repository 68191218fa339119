package org.bayan.align.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Map;
import org.bayan.align.lexicon.WordStems;
import org.junit.jupiter.api.Test;

class WordStemsTest {

  @Test
  void a_letter_is_a_proclitic_where_the_rest_is_a_more_frequent_stem() {
    WordStems stems = new WordStems("ar", Map.of("مجلس", 5, "بمجلس", 1, "بلدان", 3), stem -> 0);
    assertEquals("مجلس", stems.stem("بمجلس"));
    assertEquals("بلد", stems.stem("بلدان"));
  }

  @Test
  void what_is_known_already_counts_too() {
    Map<String, Integer> words = Map.of("لمجلس", 1);
    assertEquals("لمجلس", new WordStems("ar", words, stem -> 0).stem("لمجلس"));
    WordStems knowing = new WordStems("ar", words, stem -> stem.equals("مجلس") ? 9 : 0);
    assertEquals("مجلس", knowing.stem("لمجلس"));
  }

  @Test
  void english_is_stemmed_and_other_languages_are_not() {
    assertEquals("council", new WordStems("en-GB", Map.of("councils", 1), s -> 0).stem("councils"));
    assertEquals("chats", new WordStems("fr", Map.of("chats", 1), s -> 0).stem("chats"));
    assertNull(new WordStems("en", Map.of(), s -> 0).stem("councils"));
  }
}
