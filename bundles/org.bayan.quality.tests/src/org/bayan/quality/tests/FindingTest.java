package org.bayan.quality.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bayan.quality.Finding;
import org.bayan.quality.QualityCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FindingTest {

  @Test
  void the_key_of_a_finding_stays_when_it_moves() {
    Finding one = only("There were 45 in all.", "وكان فيه 54.");
    Finding moved = only("There were 45 in all.", "وقد كان أيضا فيه 54.");
    assertEquals(one.key(), moved.key());
    assertNotEquals(one.key(), only("There were 45 in all.", "وكان فيه 55.").key());
  }

  @Test
  void like_findings_of_a_pair_have_keys_of_their_own() {
    List<Finding> findings = Checked.toArabic("The Council met there.", "اجتمع  المجلس  هناك.");
    Set<String> keys = new HashSet<>();
    findings.forEach(finding -> assertTrue(keys.add(finding.key()), finding.key()));
    assertEquals(2, keys.size());
  }

  @Test
  void ranges_lie_in_their_text() {
    Finding finding = only("There were 45 in all.", "وكان فيه 54.");
    assertEquals("45", finding.source().getFirst().of("There were 45 in all."));
    assertEquals("54", finding.target().getFirst().of("وكان فيه 54."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "There were 45 in all. | وكان فيه 54. | وكان فيه 45.",
        "There were 45 in all. | وكان فيه ٥٤. | وكان فيه ٤٥.",
        "The Council met. | اجتمع  المجلس. | اجتمع المجلس.",
        "The Council, then. | المجلس, إذن. | المجلس، إذن.",
        "The Council, then. | المجلس ، إذن. | المجلس، إذن.",
        "The Council, then. | المجلس،إذن. | المجلس، إذن.",
        "The Council met. | اجتمع المجلس المجلس. | اجتمع المجلس.",
        "See A/69/767 and so on. | انظر A/69/776 هناك. | انظر A/69/767 هناك.",
        "What did the Council do? | ماذا فعل المجلس. | ماذا فعل المجلس؟",
        "It took 5 years. | استغرق 5 سنة. | استغرق 5 سنوات.",
      })
  void a_fix_mends_the_target(String english, String target, String mended) {
    Finding finding = Checked.toArabic(english, target).getFirst();
    assertEquals(mended, finding.fix().orElseThrow().apply(target));
    assertFalse(Checked.ids(Checked.toArabic(english, mended)).contains(finding.check().id()));
  }

  @ParameterizedTest
  @EnumSource(QualityCheck.class)
  void every_check_says_what_it_looks_for(QualityCheck check) {
    assertEquals(check, QualityCheck.of(check.id()).orElseThrow());
    assertTrue(check.explanation().endsWith("."), check.explanation());
    assertFalse(check.sentence().isBlank());
  }

  private static Finding only(String english, String arabic) {
    List<Finding> findings = Checked.toArabic(english, arabic);
    assertEquals(1, findings.size(), findings::toString);
    return findings.getFirst();
  }
}
