package org.bayan.text.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.bayan.text.NumberAgreement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberAgreementTest {

  @ParameterizedTest
  @CsvSource({
    "ar, 3, 10, true",
    "ar, 5, 105, true",
    "ar, 11, 99, true",
    "ar, 2014, 2015, true",
    "ar, 100, 3000, true",
    "ar, 1, 2, false",
    "ar, 2, 3, false",
    "ar, 10, 11, false",
    "ar, 2010, 2011, false",
    "ar, 99, 100, false",
    "en, 2, 100, true",
    "en, 1, 2, false",
    "en-GB, 0, 2, true"
  })
  void the_form_of_a_counted_noun_depends_on_the_number(
      String language, BigDecimal one, BigDecimal other, boolean same) {
    assertEquals(same, NumberAgreement.isSame(one, other, language));
  }
}
