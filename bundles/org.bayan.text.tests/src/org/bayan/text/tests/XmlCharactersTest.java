package org.bayan.text.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalInt;
import org.bayan.text.XmlCharacters;
import org.junit.jupiter.api.Test;

class XmlCharactersTest {
  @Test
  void arabic_bidi_controls_white_space_and_astral_characters_are_legal() {
    assertEquals(
        OptionalInt.empty(),
        XmlCharacters.firstIllegal(
            "\u0628\u064E\u200F\u061C\u2067\t\r\n" + Character.toString(0x1F54A)));
  }

  @Test
  void other_controls_are_not() {
    assertEquals(OptionalInt.of(7), XmlCharacters.firstIllegal("bell \u0007"));
    assertFalse(XmlCharacters.isLegal(0));
  }

  @Test
  void half_a_surrogate_pair_and_noncharacters_are_not() {
    assertEquals(OptionalInt.of(0xD83D), XmlCharacters.firstIllegal("x\uD83D"));
    assertFalse(XmlCharacters.isLegal(0xFFFE));
    assertTrue(XmlCharacters.isLegal(0xFFFD));
  }
}
