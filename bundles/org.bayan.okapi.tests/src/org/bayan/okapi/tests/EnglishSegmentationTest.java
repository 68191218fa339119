package org.bayan.okapi.tests;

import org.bayan.okapi.Profile;
import org.junit.jupiter.api.Test;

class EnglishSegmentationTest {
  private final Segments segments = new Segments(Profile.INSTITUTIONAL, "en");

  @Test
  void stops_end_sentences() {
    segments.expect("The committee met. | Who chaired it? | Nobody knew! | It rose at noon.");
  }

  @Test
  void titles_do_not_break() {
    segments.expect("Mr. Brown met Gen. Gray and Dr. White. | H.E. Mrs. Green joined them.");
  }

  @Test
  void initials_do_not_break() {
    segments.expect("The report of J. R. Green was read. | Anna B. Stone replied.");
  }

  @Test
  void an_abbreviation_in_the_sentence_does_not_break() {
    segments.expect("The U.S. Secretary of State bought Orbit Inc. Shares fell.");
  }

  @Test
  void an_abbreviation_before_a_word_that_begins_sentences_breaks() {
    segments.expect("They met in the U.S. | The talks went on.");
  }

  @Test
  void a_time_of_day_ends_a_sentence_before_a_capital() {
    segments.expect("They met at 5 p.m. | Delegates left at 9 a.m. Monday.");
  }

  @Test
  void abbreviations_before_numbers_do_not_break() {
    segments.expect("See Act No. 16, paras. 9-11, of Oct. 3. | It holds.");
  }

  @Test
  void labels_stay_with_their_paragraphs() {
    segments.expect("1. Takes note of the report. | 2. Decides to meet again; and 3. Rises.");
  }

  @Test
  void letters_and_roman_numbers_are_labels() {
    segments.expect("A. Mandate");
    segments.expect("IV. Findings");
  }

  @Test
  void the_number_of_an_article_stays_with_its_text() {
    segments.expect("Article 7. All are equal before the law. | Article 8. All have a remedy.");
  }

  @Test
  void colons_and_semicolons_do_not_break() {
    segments.expect("It asks for two things: Time; and Money.");
  }

  @Test
  void a_small_letter_shows_that_the_sentence_goes_on() {
    segments.expect("\"Will they come?\" she asked. | They trained ... and left.");
  }

  @Test
  void a_quoted_sentence_before_a_capital_breaks() {
    segments.expect("\"We stay.\" | They left all the same.");
  }

  @Test
  void a_whole_sentence_in_brackets_breaks_after_the_bracket() {
    segments.expect("(See the annex.) | It lists the members.");
  }

  @Test
  void footnote_marks_stay_with_their_sentence() {
    segments.expect(
        "It welcomed the report.(4) | It asked for another.[5] | It rose.6 | All left.");
  }

  @Test
  void a_missing_space_after_the_stop_breaks() {
    segments.expect("The session ended.|Delegates left.");
  }

  @Test
  void decimals_versions_and_addresses_do_not_break() {
    segments.expect("Release 2.0 costs 3.5 per cent more at www.example.org now.");
  }

  @Test
  void a_whole_word_before_the_stop_ends_the_sentence_though_the_next_begins_small() {
    segments.expect("It works when handled right. | it fails otherwise.");
    segments.expect("Allow approx. five days.");
  }

  @Test
  void names_that_begin_small_begin_sentences() {
    segments.expect("The trial was halted. | mRNA doses were recalled. | iPhones rang.");
  }

  @Test
  void lettered_notes_begin_sentences() {
    segments.expect(
        "All sums are gross (USD). | b The share of donors is included. | c. Travel is out.");
  }

  @Test
  void who_asks_after_a_quoted_question_does_not_break() {
    segments.expect("\"Will they come?\" Anna Stone asked. | Nobody knew.");
  }

  @Test
  void a_year_after_circa_does_not_break() {
    segments.expect("It was painted by a monk (c. 1480) in Fez.");
  }

  @Test
  void days_of_the_week_in_dates_do_not_break() {
    segments.expect("It opens on Mon. 3 March and closes on Thurs. Sept. 5. | All may come.");
  }

  @Test
  void small_roman_numbers_are_labels() {
    segments.expect("i. Scope. | ii. Method. | iii. Findings.");
  }

  @Test
  void abbreviations_that_begin_large_do_not_break_before_numbers() {
    segments.expect("Para. 5 and Eq. 2 hold. | Chap. 3 does not.");
  }
}
