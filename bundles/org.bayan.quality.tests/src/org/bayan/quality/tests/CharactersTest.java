package org.bayan.quality.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.bayan.quality.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharactersTest {

  @ParameterizedTest
  @ValueSource(chars = {'\u202A', '\u202B', '\u202C', '\u202E', '\u2066', '\u2067', '\u2069'})
  void an_embedding_without_its_partner_is_found(char mark) {
    List<Finding> findings = Checked.toArabic("The Council met.", "اجتمع " + mark + "المجلس.");
    assertTrue(Checked.ids(findings).contains("bidi-unbalanced"), findings::toString);
    assertEquals(
        "اجتمع المجلس.",
        findings.getFirst().fix().orElseThrow().apply("اجتمع " + mark + "المجلس."));
  }

  @Test
  void pairs_of_embeddings_and_single_marks_are_right() {
    String target = "اجتمع \u202AUN\u202C و\u2067المجلس\u2069 (UN)\u200F.";
    List<Finding> findings = Checked.toArabic("The UN Council met (UN).", target);
    assertTrue(
        findings.stream().noneMatch(f -> f.check().id().startsWith("bidi")), findings::toString);
  }

  @Test
  void a_mark_within_a_word_does_nothing() {
    List<Finding> findings = Checked.toArabic("The Council met.", "اجتمع المج\u200Fلس.");
    assertTrue(Checked.ids(findings).contains("bidi-stray"), findings::toString);
  }

  @ParameterizedTest
  @ValueSource(ints = {0x07, 0x91, 0x200B, 0xAD, 0xFFFD, 0xE001, 0xFEFB, 0x06CC, 0x06A9})
  void a_character_that_no_text_has_is_found(int character) {
    String target = "اجتمع الم" + Character.toString(character) + "جلس.";
    List<Finding> findings = Checked.toArabic("The Council met.", target);
    assertTrue(Checked.ids(findings).contains("forbidden-character"), findings::toString);
  }

  @Test
  void text_in_a_wrong_encoding_is_found() {
    List<Finding> findings = Checked.toEnglish("اجتمع المجلس.", "The â€œCouncilâ€ met.");
    assertTrue(Checked.ids(findings).contains("forbidden-character"), findings::toString);
  }
}
