package org.bayan.samples.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bayan.samples.BrusselsSample;
import org.junit.jupiter.api.Test;

class BrusselsGoldTest {

  @Test
  void every_report_segment_is_in_exactly_one_bead() throws IOException {
    assertEachOnce(GoldBead::source, BrusselsSample.reportSegments());
  }

  @Test
  void every_statement_segment_is_in_exactly_one_bead() throws IOException {
    assertEachOnce(GoldBead::target, BrusselsSample.statementSegments());
  }

  @Test
  void a_null_bead_holds_a_single_segment() throws IOException {
    for (GoldBead bead : beads()) {
      assertTrue(
          bead.isTwoSided() || bead.source().size() + bead.target().size() == 1, bead.toString());
    }
  }

  @Test
  void the_beads_are_of_every_shape_that_the_sample_promises() throws IOException {
    Set<String> shapes = beads().stream().map(GoldBead::shape).collect(Collectors.toSet());
    assertEquals(Set.of("1-1", "1-0", "0-1", "1-2", "2-1", "1-3", "3-1"), shapes);
  }

  @Test
  void the_segments_of_a_bead_stand_together_in_their_text() throws IOException {
    for (GoldBead bead : beads()) {
      assertContiguous(bead.source());
      assertContiguous(bead.target());
    }
  }

  @Test
  void the_beads_are_in_the_order_of_the_report() throws IOException {
    List<Integer> sources = beads().stream().flatMap(bead -> bead.source().stream()).toList();
    assertEquals(sources.stream().sorted().toList(), sources);
  }

  @Test
  void the_beads_of_paragraph_2_cross_those_before_them() throws IOException {
    List<String> statement = SampleText.filledLines(BrusselsSample.statementSegments());
    int greatest = -1;
    int crossing = 0;
    for (GoldBead bead : twoSided()) {
      if (bead.target().getFirst() < greatest) {
        crossing++;
      }
      if (statement.get(bead.target().getFirst()).startsWith("2. ")) {
        assertTrue(bead.target().getFirst() < greatest, bead.toString());
      }
      greatest = Math.max(greatest, Collections.max(bead.target()));
    }
    assertEquals(2, crossing);
  }

  @Test
  void the_omitted_paragraph_11_is_a_run_of_null_beads() throws IOException {
    List<String> statement = SampleText.filledLines(BrusselsSample.statementSegments());
    int first =
        IntStream.range(0, statement.size())
            .filter(i -> statement.get(i).startsWith("11. "))
            .findFirst()
            .orElseThrow();
    List<GoldBead> beads = beads();
    assertTrue(beads.contains(new GoldBead(List.of(), List.of(first))));
    assertTrue(beads.contains(new GoldBead(List.of(), List.of(first + 1))));
    assertTrue(statement.get(first + 2).startsWith("12. "));
  }

  @Test
  void resolution_numbers_agree_on_both_sides_of_a_bead() throws IOException {
    List<String> report = SampleText.filledLines(BrusselsSample.reportSegments());
    List<String> statement = SampleText.filledLines(BrusselsSample.statementSegments());
    for (GoldBead bead : twoSided()) {
      assertEquals(
          resolutions(report, bead.source()),
          resolutions(statement, bead.target()),
          bead.toString());
    }
  }

  private static void assertEachOnce(Function<GoldBead, List<Integer>> side, URL segments)
      throws IOException {
    List<Integer> covered =
        beads().stream().flatMap(bead -> side.apply(bead).stream()).sorted().toList();
    int count = SampleText.filledLines(segments).size();
    assertEquals(IntStream.range(0, count).boxed().toList(), covered);
  }

  private static void assertContiguous(List<Integer> indices) {
    for (int i = 1; i < indices.size(); i++) {
      assertEquals(indices.get(i - 1) + 1, indices.get(i), indices.toString());
    }
  }

  private static Set<String> resolutions(List<String> segments, List<Integer> indices) {
    Pattern number = Pattern.compile("(?<!\\d)(?:7804|2170|2178|2139|2165)(?!\\d)");
    return indices.stream()
        .flatMap(i -> number.matcher(segments.get(i)).results())
        .map(match -> match.group())
        .collect(Collectors.toSet());
  }

  private static List<GoldBead> twoSided() throws IOException {
    return beads().stream().filter(GoldBead::isTwoSided).toList();
  }

  private static List<GoldBead> beads() throws IOException {
    return GoldBead.readAll(BrusselsSample.gold());
  }
}
