package org.bayan.core.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Words and phrases of earlier texts are completed. */
final class CompletionsTest {

  private final Completions completions = new Completions();

  @Test
  void aWordIsCompletedFromItsFirstLetters() {
    completions.learn("The committee commended the work.");
    assertEquals(List.of("commended", "committee"), completions.of("comm", 9));
    assertEquals(List.of(), completions.of("committee", 9));
    assertEquals(List.of(), completions.of("", 9));
  }

  @Test
  void whatStoodMoreOftenComesFirst() {
    completions.learn("committee commended committee");
    assertEquals("committee", completions.of("comm", 9).get(0));
  }

  @Test
  void aPhraseIsOfferedOnceItStoodTwice() {
    completions.learn("Security Council");
    assertEquals(List.of("Security"), completions.of("sec", 9));
    completions.learn("the Security Council met");
    assertTrue(completions.of("sec", 9).contains("Security Council"));
    assertTrue(completions.of("security c", 9).contains("Security Council"));
  }

  @Test
  void arabicIsFoundWithoutHamzaAndVowelSigns() {
    completions.learn("الأُمم المتحدة");
    assertEquals(List.of("الأُمم"), completions.of("الام", 9));
  }

  @Test
  void punctuationEndsAPhrase() {
    completions.learn("peace, security");
    completions.learn("peace, security");
    assertEquals(List.of("peace"), completions.of("pea", 9));
  }

  @Test
  void aKeystrokeInALargeBitextTakesLittleTime() {
    Random random = new Random(7);
    for (int segment = 0; segment < 30_000; segment++) {
      StringBuilder text = new StringBuilder();
      for (int word = 0; word < 20; word++) {
        text.append(Integer.toString(1_000_000 + random.nextInt(20_000), 26)).append(' ');
      }
      completions.learn(text.toString());
    }
    completions.of("w", 9);
    long begin = System.nanoTime();
    for (int i = 0; i < 20; i++) {
      completions.of(Integer.toString(1_000_000 + 900 * i, 26).substring(0, 3), 9);
    }
    long each = (System.nanoTime() - begin) / 20_000_000;
    System.out.println("A completion takes " + each + " ms.");
    assertTrue(each < 200, each + " ms");
  }
}
