package org.bayan.text.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.bayan.text.Direction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectionTest {
  @ParameterizedTest
  @CsvSource({
    "ar, RIGHT_TO_LEFT",
    "ar-IQ, RIGHT_TO_LEFT",
    "fa, RIGHT_TO_LEFT",
    "az-Arab, RIGHT_TO_LEFT",
    "en, LEFT_TO_RIGHT",
    "az-Latn, LEFT_TO_RIGHT",
    "x-none, LEFT_TO_RIGHT"
  })
  void directionFollowsTheScriptOfTheLanguage(String tag, Direction direction) {
    assertEquals(direction, Direction.of(tag));
  }
}
