package org.bayan.text.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.bayan.text.BidiControls;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BidiControlsTest {
  @ParameterizedTest
  @ValueSource(ints = {0x061C, 0x200E, 0x200F, 0x202A, 0x202E, 0x2066, 0x2069})
  void marksEmbeddingsAndIsolatesAreControls(int codePoint) {
    assertTrue(BidiControls.isControl(codePoint));
  }

  @ParameterizedTest
  @ValueSource(ints = {0x200B, 0x200C, 0x200D, 0xFEFF, 'a', 'ا', 0x2029, 0x206A})
  void joinersAndLettersAreNotControls(int codePoint) {
    assertFalse(BidiControls.isControl(codePoint));
  }

  @Test
  void stripTakesOutControlsOnly() {
    assertEquals("عام 2014\u200C.", BidiControls.strip("\u202Bعام \u200E2014\u200C\u200F."));
  }

  @Test
  void textWithoutControlsStaysTheSameObject() {
    String text = "plain";
    assertSame(text, BidiControls.strip(text));
  }
}
