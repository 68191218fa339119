package org.bayan.text.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.bayan.text.StateFinder;
import org.bayan.text.StateMention;
import org.bayan.text.Tokenizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StateFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | South Sudan and the Sudan | SS SD",
        "en | Venezuela (Bolivarian Republic of) | VE",
        "en | the Democratic People's Republic of Korea | KP",
        "en | the United States of America and the UK | US GB",
        "en | Bosnia and Herzegovina, El Salvador, Guinea-Bissau | BA SV GW",
        "en | Give us turkey | ''",
        "ar | واتفق العراق وتركيا | IQ TR",
        "ar | للولايات المتحدة الأمريكية وفرنسا | US FR",
        "ar | جنوب السودان والسودان | SS SD",
        "ar | جمهورية كوريا الشعبية الديمقراطية | KP",
        "ar | غينيا - بيساو وسري لانكا | GW LK",
        "ar | لشيلي وبليبريا | CL LR",
        "fr | la France et l'Allemagne | FR",
      })
  void names_are_found_with_their_codes(String language, String text, String codes) {
    List<StateMention> found = StateFinder.find(text, language);
    assertEquals(
        codes, String.join(" ", found.stream().map(StateMention::code).toList()), found::toString);
  }

  @Test
  void a_common_word_is_not_sure() {
    assertFalse(StateFinder.find("دعم مالي", "ar").getFirst().sure());
    assertTrue(StateFinder.find("دعم العراق", "ar").getFirst().sure());
  }

  @Test
  void a_people_belongs_to_its_state() {
    assertTrue(StateFinder.isMentioned("IQ", Tokenizer.tokenize("المسؤولون العراقيون"), "ar"));
    assertTrue(StateFinder.isMentioned("FR", Tokenizer.tokenize("French officials"), "en"));
    assertFalse(StateFinder.isMentioned("PE", Tokenizer.tokenize("French officials"), "en"));
  }

  @Test
  void the_official_name_is_known() {
    assertEquals("Viet Nam", StateFinder.officialName("VN", "en").orElseThrow());
    assertEquals("كابو فيردي", StateFinder.officialName("CV", "ar").orElseThrow());
  }
}
