package org.bayan.terms.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.bayan.model.termbase.TermStatus;
import org.bayan.terms.TermRecognizer;
import org.junit.jupiter.api.Test;

/** What a hit is called in the other language. */
class EquivalentsTest {

  @Test
  void preferred_terms_come_first_and_superseded_ones_not_at_all() {
    Terms terms =
        Terms.concept("c")
            .in("en")
            .term("ISIS", TermStatus.DEPRECATED)
            .term("ISIL", TermStatus.ADMITTED)
            .term("Daesh", TermStatus.PREFERRED)
            .in("ar")
            .term("داعش");
    assertEquals(List.of("Daesh", "ISIL"), equivalents(terms, "en-GB"));
  }

  @Test
  void a_deprecated_term_is_named_where_there_is_no_other() {
    Terms terms =
        Terms.concept("c").in("en").term("ISIS", TermStatus.DEPRECATED).in("ar").term("داعش");
    assertEquals(List.of("ISIS"), equivalents(terms, "en"));
  }

  @Test
  void a_concept_without_the_language_has_none() {
    assertEquals(List.of(), equivalents(Terms.of("ar", "داعش"), "fr"));
  }

  private static List<String> equivalents(Terms terms, String language) {
    TermRecognizer recognizer = terms.recognizer("ar");
    return recognizer.equivalents(recognizer.find("داعش").get(0), language);
  }
}
