package org.bayan.text.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.bayan.text.ConsonantSkeleton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsonantSkeletonTest {
  @ParameterizedTest
  @CsvSource({
    "كيري, Kerry",
    "ملادينوف, Mladenov",
    "العبادي, al-Abadi",
    "داعش, Daesh",
    "محمد, Mohammed",
    "واشنطن, Washington",
    "خالد, Khaled",
    "العراق, Iraq",
    "النصرة, Nusrah",
    "ستيفان, Staffan",
    "ألبانيا, Albania",
    "ألماتي, Almaty",
    "جيبوتي, Djibouti",
    "واغادوغو, Ouagadougou",
    "ميتشل, Mitchell",
    "شرودر, Schröder",
    "وايت, White"
  })
  void aNameHasOneSoundInBothScripts(String arabic, String latin) {
    double similarity = ConsonantSkeleton.similarity(arabic, latin);
    assertTrue(similarity >= 0.75, () -> arabic + " " + latin + " " + similarity);
  }

  @Test
  void brusselsIsNearlyTheSame() {
    assertEquals(0.8, ConsonantSkeleton.similarity("بروكسل", "Brussels"), 0.05);
  }

  @ParameterizedTest
  @CsvSource({"كيري, Kabul", "بغداد, Brussels", "سوريا, Syrian", "لبنان, Iran"})
  void differentNamesAreNotTheSame(String arabic, String latin) {
    assertTrue(ConsonantSkeleton.similarity(arabic, latin) < 0.75);
  }

  @Test
  void theArticleHasNoHamza() {
    assertEquals(ConsonantSkeleton.of("Albania"), ConsonantSkeleton.of("ألبانيا"));
    assertEquals(ConsonantSkeleton.of("Abadi"), ConsonantSkeleton.of("العبادي"));
  }

  @Test
  void aWordWithoutConsonantsIsLikeNothing() {
    assertEquals(0, ConsonantSkeleton.similarity("آية", "Io"));
  }

  @Test
  void similarityIsSymmetric() {
    assertEquals(
        ConsonantSkeleton.similarity("ملادينوف", "Molotov"),
        ConsonantSkeleton.similarity("Molotov", "ملادينوف"));
  }
}
