package org.bayan.terms.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.CrossReference;
import org.bayan.model.termbase.FormKind;
import org.bayan.model.termbase.RelationKind;
import org.bayan.model.termbase.TermStatus;
import org.bayan.model.termbase.TermType;
import org.bayan.model.termbase.TermbaseFactory;
import org.bayan.terms.check.TermbaseCheck;
import org.junit.jupiter.api.Test;

/** What is said of the faults of a termbase. */
class TermbaseCheckTest {

  @Test
  void a_sound_termbase_has_no_findings() {
    assertEquals(
        List.of(),
        rules(
            pair("a", "تحالف", "coalition")
                .and("b")
                .in("ar")
                .term("قرار")
                .in("en")
                .term("resolution")));
  }

  @Test
  void empty_and_untrimmed_terms_are_told() {
    assertEquals(
        List.of("a empty-term", "b untrimmed-term", "c untrimmed-term"),
        rules(
            Terms.concept("a")
                .in("en")
                .term(" ")
                .and("b")
                .in("en")
                .term("aid ")
                .and("c")
                .in("en")
                .term("food  aid")));
  }

  @Test
  void a_no_break_space_within_a_term_is_meant() {
    assertEquals(List.of(), rules(Terms.of("en", "article\u00A04")));
  }

  @Test
  void a_concept_that_repeats_an_id_is_told() {
    assertEquals(
        List.of("a repeated-id"),
        rules(Terms.concept("a").in("en").term("aid").and("a").in("en").term("convoy")));
  }

  @Test
  void a_term_twice_in_a_concept_is_a_warning_and_a_spelling_found_as_the_same_a_hint() {
    assertEquals(
        List.of("a repeated-term", "b repeated-spelling"),
        rules(
            Terms.concept("a")
                .in("en")
                .term("aid")
                .term("aid")
                .and("b")
                .in("en")
                .term("Secretary-General")
                .term("Secretary General")));
  }

  @Test
  void a_spelling_marked_as_a_variant_is_meant() {
    Terms terms = Terms.concept("a").in("en").term("Al-Qaeda").term("Al Qaeda");
    terms.last().setType(TermType.VARIANT);
    assertEquals(List.of(), rules(terms));
  }

  @Test
  void concepts_that_agree_in_two_languages_are_duplicates() {
    assertEquals(
        List.of("b duplicate-concept", "b duplicate-concept"),
        rules(
            pair("a", "تحالف", "Coalition")
                .and("b")
                .in("ar")
                .term("تحالف")
                .in("en")
                .term("coalition")));
  }

  @Test
  void concepts_that_agree_in_one_language_share_a_term() {
    assertEquals(
        List.of("b shared-term"),
        rules(
            pair("a", "تحالف", "alliance")
                .and("b")
                .in("ar")
                .term("حلف")
                .in("en")
                .term("alliance")));
  }

  @Test
  void a_short_acronym_is_not_the_word_with_its_letters() {
    assertEquals(List.of(), rules(Terms.of("en", "WHO", "who")));
  }

  @Test
  void a_regular_or_stored_plural_of_another_concept_is_told() {
    assertEquals(
        List.of("foreign fighters plural-of-other"),
        rules(Terms.of("en", "foreign fighter", "foreign fighters")));
    Terms arabic = Terms.concept("a").in("ar").term("حليف").form("حلفاء", FormKind.PLURAL);
    assertEquals(List.of("b plural-of-other"), rules(arabic.and("b").in("ar").term("حلفاء")));
  }

  @Test
  void a_language_that_most_concepts_have_is_missing_where_it_is_not() {
    Terms terms = pair("a", "تحالف", "coalition").and("b").in("ar").term("قرار").in("en");
    assertEquals(List.of("b missing-language"), rules(terms));
  }

  @Test
  void given_languages_are_asked_for_alone() {
    assertEquals(List.of("a missing-language"), rules(Terms.of("ar", "a"), Set.of("en")));
  }

  @Test
  void a_concept_prefers_one_term_of_a_kind() {
    Terms terms =
        Terms.concept("a")
            .in("en")
            .term("coalition", TermStatus.PREFERRED)
            .term("alliance", TermStatus.PREFERRED);
    assertEquals(List.of("a two-preferred"), rules(terms));
    terms.last().setType(TermType.ACRONYM);
    assertEquals(List.of(), rules(terms));
    terms.last().setType(TermType.FULL_FORM);
    terms.last().setGeographicalUsage("Levant");
    assertEquals(List.of(), rules(terms));
  }

  @Test
  void preferred_terms_that_follow_each_other_do_not_conflict() {
    Terms terms = Terms.concept("a").in("en").term("Zaire", TermStatus.PREFERRED);
    terms.last().setValidTo("1997-05");
    terms.term("Congo", TermStatus.PREFERRED);
    terms.last().setValidFrom("1997-05-17");
    assertEquals(List.of(), rules(terms));
  }

  @Test
  void bodies_that_prefer_different_terms_conflict() {
    Terms terms = Terms.concept("a").in("en").term("ISIL", TermStatus.PREFERRED);
    terms.last().setIssuingBody("Security Council");
    terms.term("Daesh", TermStatus.PREFERRED);
    terms.last().setIssuingBody("Coalition");
    assertEquals(List.of("a conflicting-bodies"), rules(terms));
    assertEquals(
        "Coalition prefers this term, but Security Council prefers ISIL.",
        new TermbaseCheck().run(terms.termbase()).get(0).sentence());
  }

  @Test
  void terms_not_to_be_used_want_another_in_their_place() {
    Terms terms = Terms.concept("a").in("en").term("guest worker", TermStatus.SUPERSEDED);
    assertEquals(List.of("a no-usable-term"), rules(terms));
    terms.last().getCrossReferences().add(to(RelationKind.REPLACED_BY, "a"));
    assertEquals(List.of(), rules(terms));
  }

  @Test
  void references_must_lead_to_another_concept() {
    Terms terms = Terms.of("en", "a", "b");
    entry(terms, 0).getCrossReferences().add(to(RelationKind.SEE, "c"));
    entry(terms, 1).getCrossReferences().add(to(RelationKind.RELATED, "b"));
    assertEquals(List.of("a broken-reference", "b self-reference"), rules(terms));
  }

  @Test
  void a_relation_is_returned_by_its_inverse() {
    Terms terms = Terms.of("en", "a", "b");
    entry(terms, 0).getCrossReferences().add(to(RelationKind.BROADER, "b"));
    assertEquals(List.of("a unreturned-relation"), rules(terms));
    entry(terms, 1).getCrossReferences().add(to(RelationKind.NARROWER, "a"));
    assertEquals(List.of(), rules(terms));
  }

  @Test
  void a_circle_of_broader_concepts_is_told_once() {
    Terms terms = Terms.of("en", "a", "b", "c");
    for (int i = 0; i < 3; i++) {
      String next = entry(terms, (i + 1) % 3).getId();
      entry(terms, i).getCrossReferences().add(to(RelationKind.BROADER, next));
      entry(terms, (i + 1) % 3)
          .getCrossReferences()
          .add(to(RelationKind.NARROWER, entry(terms, i).getId()));
    }
    assertEquals(List.of("a broader-circle"), rules(terms));
  }

  @Test
  void a_chain_of_broader_concepts_may_be_long() {
    Terms terms = new Terms();
    int length = 20_000;
    for (int i = 0; i < length; i++) {
      terms.and("c" + i).in("en").term("term " + i);
    }
    for (int i = 1; i < length; i++) {
      entry(terms, i - 1).getCrossReferences().add(to(RelationKind.BROADER, "c" + i));
      entry(terms, i).getCrossReferences().add(to(RelationKind.NARROWER, "c" + (i - 1)));
    }
    assertEquals(List.of(), rules(terms));
  }

  @Test
  void dates_must_be_dates_in_their_order() {
    Terms terms = Terms.of("en", "a");
    terms.last().setValidFrom("2014-13");
    assertEquals(List.of("a invalid-date"), rules(terms));
    terms.last().setValidFrom("2014-06-29");
    terms.last().setValidTo("2014-05");
    assertEquals(List.of("a dates-reversed"), rules(terms));
    terms.last().setValidTo("2014");
    assertEquals(List.of(), rules(terms));
  }

  private static Terms pair(String id, String arabic, String english) {
    return Terms.concept(id).in("ar").term(arabic).in("en").term(english);
  }

  private static CrossReference to(RelationKind relation, String target) {
    CrossReference reference = TermbaseFactory.eINSTANCE.createCrossReference();
    reference.setRelation(relation);
    reference.setTarget(target);
    return reference;
  }

  private static ConceptEntry entry(Terms terms, int index) {
    return terms.termbase().getEntries().get(index);
  }

  private static List<String> rules(Terms terms) {
    return rules(terms, Set.of());
  }

  private static List<String> rules(Terms terms, Set<String> languages) {
    return new TermbaseCheck(languages)
        .run(terms.termbase()).stream()
            .map(finding -> finding.concept().getId() + " " + finding.rule().id())
            .toList();
  }
}
