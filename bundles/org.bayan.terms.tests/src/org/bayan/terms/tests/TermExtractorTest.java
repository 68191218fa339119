package org.bayan.terms.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bayan.model.termbase.Termbase;
import org.bayan.terms.extract.ParallelText;
import org.bayan.terms.extract.TermCandidate;
import org.bayan.terms.extract.TermExtractor;
import org.bayan.terms.extract.WordTranslations;
import org.junit.jupiter.api.Test;

/** What looks like a term in texts that translate each other. */
class TermExtractorTest {
  private static final Set<String> LEXICON =
      Set.of(
          "مكافحه terrorism",
          "مكافحه combating",
          "الارهاب terrorism",
          "تمويل financing",
          "امن security",
          "الامن security",
          "مجلس council",
          "الدولي international",
          "السلم peace",
          "صون maintaining",
          "اللاجين refugees",
          "المشردين displaced",
          "داخليا internally",
          "المضيفه host",
          "المجتمعات communities",
          "التحالف coalition",
          "اللجنه committee",
          "المستقله independent",
          "مضاده antibodies",
          "المضاده antibodies",
          "اجسام antibodies",
          "الاجسام antibodies");

  private static final WordTranslations WORDS =
      (arabic, english) -> LEXICON.contains(arabic + " " + english) ? 1 : 0;

  @Test
  void a_construct_is_paired_without_its_proclitics() {
    List<TermCandidate> found =
        extract(
            text("وتمويل الإرهاب خطر.", "The financing of terrorism is a threat."),
            text("نكافح تمويل الإرهاب هنا.", "We fight the financing of terrorism here."),
            text("سنناقش تمويل الإرهاب.", "We shall discuss the financing of terrorism."));
    TermCandidate best = found.get(0);
    assertEquals("تمويل الإرهاب", best.arabic());
    assertEquals("financing of terrorism", best.english());
    assertEquals(3, best.arabicFrequency());
    assertEquals(3, best.together());
    assertEquals(1, best.dice());
    assertEquals(List.of(0, 1, 2), best.passages());
  }

  @Test
  void what_is_only_met_within_a_longer_expression_is_left_out() {
    List<String> found =
        pairs(
            text("انعقد مجلس الأمن الدولي.", "International Security Council met."),
            text("قرر مجلس الأمن الدولي.", "International Security Council decided."));
    assertEquals(List.of("مجلس الأمن الدولي = International Security Council"), found);
  }

  @Test
  void a_word_without_the_article_behind_one_with_it_begins_something_else() {
    List<String> found =
        pairs(
            text("قال التحالف الدولي مجلس الأمن.", "International coalition; security council."),
            text("قال التحالف الدولي مجلس الأمن.", "International coalition; security council."));
    assertTrue(found.contains("التحالف الدولي = International coalition"), found.toString());
    assertTrue(found.contains("مجلس الأمن = security council"), found.toString());
    assertEquals(2, found.size(), found.toString());
  }

  @Test
  void the_capital_of_a_sentence_is_no_part_of_the_term() {
    ParallelText one = text("تنتج الأجسام المضادة.", "They give antibodies.");
    ParallelText other = text("إن الأجسام المضادة هنا.", "Antibodies are here.");
    assertEquals(List.of("الأجسام المضادة = antibodies"), pairs(one, other, other));
  }

  @Test
  void of_three_lam_two_are_written() {
    List<String> found =
        pairs(
            text("رحب باللجنة المستقلة.", "He praised independent committee."),
            text("تقرير للجنة المستقلة.", "Of independent committee."),
            text("إن اللجنة المستقلة هنا.", "Here is independent committee."));
    assertTrue(found.contains("اللجنة المستقلة = independent committee"), found.toString());
  }

  @Test
  void a_single_word_may_stand_for_several() {
    ParallelText one = text("تنتج الأجسام المضادة.", "They give antibodies.");
    ParallelText other = text("إن الأجسام المضادة هنا.", "Here are antibodies.");
    assertEquals(List.of("الأجسام المضادة = antibodies"), pairs(one, other, other));
    assertEquals(List.of(), pairs(one, other));
  }

  @Test
  void two_that_are_always_joined_are_one_candidate() {
    List<String> found =
        pairs(
            text("صون السلم والأمن مهم.", "They are maintaining peace and security."),
            text("السلم والأمن هدف.", "The aim is peace and security."),
            text("من أجل السلم والأمن.", "For peace and security."));
    assertTrue(found.contains("السلم والأمن = peace and security"), found.toString());
  }

  @Test
  void an_adverb_may_end_an_expression() {
    ParallelText displaced = text("من المشردين داخلياً.", "Of internally displaced persons.");
    ParallelText other = text("نعم.", "Yes.");
    assertEquals(
        List.of("المشردين داخليا = internally displaced persons"),
        pairs(displaced, displaced, displaced, displaced, other, other, other, other));
  }

  @Test
  void what_is_joined_now_and_then_is_no_candidate() {
    ParallelText alone = text("قرر مجلس الأمن.", "The security council decided.");
    List<String> found =
        pairs(
            text("قال مجلس الأمن والتحالف ذلك.", "The security council and coalition said so."),
            text("من مجلس الأمن والتحالف.", "From the security council and coalition."),
            alone,
            alone,
            alone,
            alone,
            alone,
            alone,
            text("قرر التحالف.", "The coalition decided."),
            text("قرر التحالف.", "The coalition decided."),
            text("قرر التحالف.", "The coalition decided."),
            text("قرر التحالف.", "The coalition decided."),
            text("قرر التحالف.", "The coalition decided."));
    assertEquals(List.of("مجلس الأمن = security council"), found);
  }

  @Test
  void one_of_three_that_are_joined_makes_no_pair_with_the_next() {
    ParallelText list = text("السلم والأمن والتحالف.", "Peace, security and coalition.");
    assertEquals(List.of(), pairs(list, list, list));
  }

  @Test
  void an_adjective_with_the_article_begins_no_expression() {
    ParallelText hosts =
        text("المجتمعات المضيفة للاجئين.", "Communities that host refugees in security.");
    List<String> found = pairs(hosts, hosts, hosts);
    assertTrue(found.stream().noneMatch(pair -> pair.startsWith("المضيفة")), found.toString());
  }

  @Test
  void a_hyphen_joins_words_and_a_dash_parts_them() {
    List<String> found =
        pairs(
            text("إن أمن-مجلس هنا.", "It is council-security international - coalition."),
            text("قال أمن-مجلس عاد.", "It was council-security."));
    assertEquals(List.of("أمن-مجلس = council-security"), found);
  }

  @Test
  void what_a_termbase_has_as_one_concept_is_left_out() {
    ParallelText one = text("قرر مجلس الأمن.", "The Security Council decided.");
    ParallelText other = text("عاد مجلس الأمن.", "The Security Council returned.");
    Termbase known =
        Terms.concept("c").in("ar").term("مجلس الأمن").in("en").term("security council").termbase();
    assertEquals(1, pairs(one, other).size());
    assertEquals(
        List.of(), new TermExtractor(WORDS, List.of(known), 2).extract(List.of(one, other), 10));
  }

  @Test
  void without_a_lexicon_statistics_decide() {
    List<ParallelText> texts =
        List.of(
            text("قرر مجلس الأمن.", "The Security Council decided."),
            text("انعقد مجلس الأمن.", "The Security Council met."),
            text("عاد مجلس الأمن.", "The Security Council returned."),
            text("تمويل الإرهاب جريمة.", "Financing of terrorism is a crime."),
            text("جرم تمويل الإرهاب.", "Financing of terrorism was banned."),
            text("وقف تمويل الإرهاب.", "Financing of terrorism ended."));
    List<String> found =
        new TermExtractor(WordTranslations.NONE, List.of(), 3)
            .extract(texts, 2).stream().map(TermExtractorTest::pair).toList();
    assertEquals(0, found.size());
    List<ParallelText> twice = new ArrayList<>(texts);
    twice.addAll(texts);
    found =
        new TermExtractor(WordTranslations.NONE, List.of(), 3)
            .extract(twice, 2).stream().map(TermExtractorTest::pair).toList();
    assertEquals(
        Set.of("مجلس الأمن = Security Council", "تمويل الإرهاب = Financing of terrorism"),
        Set.copyOf(found));
  }

  @Test
  void nothing_comes_of_nothing() {
    assertEquals(List.of(), extract());
    assertEquals(List.of(), extract(text("", ""), text("، ؛", "12 / 5")));
  }

  private static ParallelText text(String arabic, String english) {
    return new ParallelText(arabic, english);
  }

  private static List<String> pairs(ParallelText... texts) {
    return extract(texts).stream().map(TermExtractorTest::pair).toList();
  }

  private static String pair(TermCandidate candidate) {
    return candidate.arabic() + " = " + candidate.english();
  }

  private static List<TermCandidate> extract(ParallelText... texts) {
    return new TermExtractor(WORDS, List.of(), 2).extract(List.of(texts), 100);
  }
}
