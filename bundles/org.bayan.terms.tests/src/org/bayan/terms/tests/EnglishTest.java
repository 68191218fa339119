package org.bayan.terms.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.bayan.model.termbase.PartOfSpeech;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** English terms, as they are written in texts. */
class EnglishTest {

  @Test
  void case_is_folded() {
    assertEquals(
        List.of("SECURITY COUNCIL:FOLDED"),
        Terms.of("en", "Security Council").kinds("THE SECURITY COUNCIL MET"));
  }

  @ParameterizedTest
  @CsvSource({
    "resolution,resolutions",
    "militia,militias",
    "treaty,treaties",
    "sanction regime,sanction regimes",
    "line of effort,lines of effort",
    "crisis,crises",
    "crash,crashes",
    "convoy,convoys",
    "child soldier,child soldiers",
    "woman,women",
    "thesis,theses"
  })
  void plurals_match_either_way(String one, String many) {
    assertEquals(List.of(many + ":INFLECTED"), Terms.of("en", one).kinds(many));
    assertEquals(List.of(one + ":INFLECTED"), Terms.of("en", many).kinds(one));
  }

  @ParameterizedTest
  @CsvSource({
    "organisation,organization",
    "stabilising force,stabilizing force",
    "labour,labor",
    "health centre,health center",
    "programme,program",
    "defence,defense",
    "counsellor,counselor",
    "Da'esh,Daesh",
    "Da’esh,Daesh"
  })
  void spellings_match_either_way(String one, String other) {
    assertEquals(List.of(other + ":FOLDED"), Terms.of("en", one).kinds(other));
    assertEquals(List.of(one + ":FOLDED"), Terms.of("en", other).kinds(one));
  }

  @Test
  void the_other_spelling_is_inflected_too() {
    assertEquals(List.of("centers:INFLECTED"), Terms.of("en", "centre").kinds("centers"));
    assertEquals(List.of("program:INFLECTED"), Terms.of("en", "programmes").kinds("program"));
  }

  @ParameterizedTest
  @CsvSource({"news,new", "economics,economic", "theses,these"})
  void what_only_looks_like_a_plural_has_no_singular(String term, String text) {
    assertEquals(List.of(), Terms.of("en", term).kinds(text));
  }

  @ParameterizedTest
  @CsvSource({"Iraq's", "Iraq’s"})
  void a_possessive_is_a_clitic(String text) {
    assertEquals(List.of(text + ":CLITIC"), Terms.of("en", "Iraq").kinds(text));
  }

  @ParameterizedTest
  @CsvSource({"counter-terrorism", "counter terrorism", "counterterrorism", "counter‑terrorism"})
  void hyphens_come_and_go(String text) {
    assertEquals(1, Terms.of("en", "counter-terrorism").find(text).size());
  }

  @Test
  void a_closed_compound_meets_its_hyphenated_spelling() {
    assertEquals(
        List.of("counter-terrorism:FOLDED"),
        Terms.of("en", "counterterrorism").kinds("counter-terrorism"));
  }

  @Test
  void a_short_acronym_is_found_in_capitals_only() {
    Terms terms = Terms.of("en", "US", "WHO");
    assertEquals(List.of("WHO:EXACT", "US:EXACT"), terms.kinds("Who told us? WHO and the US."));
  }

  @Test
  void an_acronym_takes_plural_and_possessive() {
    Terms terms = Terms.of("en", "UN", "NGO");
    assertEquals(List.of("UN's:CLITIC", "NGOs:INFLECTED"), terms.kinds("the UN's NGOs"));
  }

  @Test
  void the_last_letter_of_an_acronym_is_no_plural() {
    assertEquals(List.of(), Terms.of("en", "ISIS").kinds("ISI"));
  }

  @Test
  void verbs_match_by_their_stem() {
    Terms terms = Terms.of("en", "stabilize");
    terms.last().setPartOfSpeech(PartOfSpeech.VERB);
    assertEquals(List.of("stabilized:STEM"), terms.kinds("They stabilized it"));
  }

  @Test
  void part_of_a_word_is_no_hit() {
    assertEquals(List.of(), Terms.of("en", "port").kinds("export support portal"));
  }
}
