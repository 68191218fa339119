package org.bayan.quality.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bayan.quality.CheckedPair;
import org.bayan.quality.ExaminedPair;
import org.bayan.quality.Finding;
import org.bayan.quality.Profile;
import org.bayan.quality.QualityCheck;
import org.bayan.quality.QualityChecker;
import org.junit.jupiter.api.Test;

/** What is found when pairs are compared, and what is kept of them for that. */
class ComparisonTest {
  private final QualityChecker checker = new QualityChecker(Profile.UN, List.of());

  @Test
  void the_most_frequent_way_is_the_one_that_others_differ_from() {
    List<Finding> findings =
        compare(pair(1, "Agenda", "برنامج"), pair(2, "Agenda", "جدول"), pair(3, "AGENDA", "جدول"));
    assertEquals(List.of(1), numbers(findings));
    assertEquals(List.of("2", "جدول"), findings.getFirst().details());
  }

  @Test
  void of_ways_of_one_frequency_each_is_told_of_another() {
    List<Finding> findings = compare(pair(4, "Agenda", "برنامج"), pair(5, "Agenda", "جدول"));
    assertEquals(List.of(4, 5), numbers(findings));
    assertEquals("5", findings.getFirst().details().getFirst());
  }

  @Test
  void marks_and_case_make_no_other_way() {
    assertEquals(
        List.of(), compare(pair(1, "Agenda:", "جدول الأعمال"), pair(2, "agenda", "جدول الأعمال.")));
  }

  @Test
  void what_stands_alone_is_compared_with_nothing() {
    assertEquals(
        List.of(), compare(pair(1, "Agenda", ""), pair(2, "Agenda", " "), pair(3, "", "جدول")));
  }

  @Test
  void a_pair_that_has_moved_is_found_by_its_new_number() {
    ExaminedPair first = checker.examine(pair(1, "Agenda", "برنامج"));
    ExaminedPair second = checker.examine(pair(2, "Agenda", "جدول"));
    List<Finding> findings = checker.compare(List.of(first.numbered(2), second.numbered(3)));
    assertEquals(List.of(2, 3), numbers(findings));
    assertEquals("2", findings.getLast().details().getFirst());
  }

  @Test
  void a_profile_turns_comparisons_off() {
    Profile quiet =
        Profile.UN
            .with(QualityCheck.INCONSISTENT_TARGET, Optional.empty())
            .with(QualityCheck.INCONSISTENT_SOURCE, Optional.empty());
    QualityChecker other = new QualityChecker(quiet, List.of());
    assertEquals(
        List.of(),
        other.compare(
            other.examine(List.of(pair(1, "Agenda", "برنامج"), pair(2, "Agenda", "جدول")))));
  }

  @Test
  void many_pairs_at_a_time_are_as_one_by_one_and_in_order() {
    List<CheckedPair> pairs =
        IntStream.rangeClosed(1, 500)
            .mapToObj(i -> pair(i, "There were " + i + " members.", "كان هناك " + i / 2 + " عضوا."))
            .toList();
    List<ExaminedPair> together = checker.examine(pairs);
    assertEquals(pairs, together.stream().map(ExaminedPair::pair).toList());
    assertEquals(
        pairs.stream().map(checker::check).toList(),
        together.stream().map(ExaminedPair::findings).toList());
    List<Integer> numbers = numbers(checker.checkAll(pairs));
    assertEquals(numbers.stream().sorted().toList(), numbers);
  }

  @Test
  void no_pairs_have_no_findings() {
    assertEquals(List.of(), checker.checkAll(List.of()));
  }

  private List<Finding> compare(CheckedPair... pairs) {
    return checker.compare(checker.examine(List.of(pairs)));
  }

  private static List<Integer> numbers(List<Finding> findings) {
    return findings.stream().map(finding -> finding.pair().number()).toList();
  }

  private static CheckedPair pair(int number, String english, String arabic) {
    return CheckedPair.of(number, english, "en", arabic, "ar");
  }
}
