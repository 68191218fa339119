package org.bayan.quality.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.bayan.quality.CheckedPair;
import org.bayan.quality.Finding;
import org.bayan.quality.Profile;
import org.bayan.quality.ProfileException;
import org.bayan.quality.QualityCheck;
import org.bayan.quality.QualityChecker;
import org.bayan.quality.QuotationStyle;
import org.bayan.terms.check.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileTest {

  @Test
  void a_file_changes_what_it_is_based_on() throws ProfileException, IOException {
    Profile profile =
        read(
            "# ours\n"
                + "based-on = news\n"
                + "check.double-space = error\n"
                + "check.end-mark=off\n\n"
                + "style.body = NATO\n");
    assertEquals(Optional.of(Severity.ERROR), profile.severity(QualityCheck.DOUBLE_SPACE));
    assertEquals(Optional.empty(), profile.severity(QualityCheck.END_MARK));
    assertEquals(Optional.empty(), profile.severity(QualityCheck.STATE_ORDER));
    assertEquals("NATO", profile.style().body());
  }

  @Test
  void what_is_written_is_read_again() throws ProfileException, IOException {
    for (Profile profile : List.of(Profile.UN, Profile.NEWS)) {
      Profile read = read(profile.write());
      for (QualityCheck check : QualityCheck.values()) {
        assertEquals(profile.severity(check), read.severity(check), check.id());
      }
      assertEquals(profile.style(), read.style());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "check.nothing = error | line 1: there is no check 'nothing'",
        "check.end-mark = bad | line 1: 'bad' is no severity",
        "end-mark | line 1: 'end-mark' has no '='",
        "style.colour = red | line 1: 'style.colour' is unknown",
        "style.hijri-tolerance = 9 | line 1: '9' must be a whole number from 0 to 5",
        "style.arabic-quotation = round | line 1: 'round' is no kind of quotation marks",
        "based-on = times | line 1: 'times' is no profile to build on",
      })
  void a_fault_is_named_with_its_line(String text, String sentence) {
    ProfileException fault = assertThrows(ProfileException.class, () -> read(text));
    assertTrue(fault.getMessage().startsWith(sentence), fault.getMessage());
  }

  @Test
  void a_setting_twice_is_refused() {
    ProfileException fault =
        assertThrows(
            ProfileException.class, () -> read("check.end-mark = off\ncheck.end-mark = info\n"));
    assertTrue(fault.getMessage().startsWith("line 2: check.end-mark is there twice"));
  }

  @Test
  void a_check_that_is_off_finds_nothing() {
    Profile profile = Profile.UN.with(QualityCheck.DOUBLE_SPACE, Optional.empty());
    CheckedPair pair = CheckedPair.of(1, "The Council met.", "en", "اجتمع  المجلس.", "ar");
    assertEquals(List.of(), new QualityChecker(profile, List.of()).check(pair));
  }

  @Test
  void a_house_has_its_quotation_marks() throws ProfileException, IOException {
    Profile profile = read("style.arabic-quotation = guillemets\n");
    assertEquals(QuotationStyle.GUILLEMETS, profile.style().arabicQuotation());
    CheckedPair pair =
        CheckedPair.of(1, "They spoke of \"peace\".", "en", "تكلموا عن \"السلام\".", "ar");
    List<Finding> findings = new QualityChecker(profile, List.of()).check(pair);
    assertEquals(List.of("quotation-style", "quotation-style"), Checked.ids(findings));
  }

  private static Profile read(String text) throws ProfileException, IOException {
    return Profile.read("test", new StringReader(text));
  }
}
