package org.bayan.samples.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bayan.samples.BrusselsSample;
import org.bayan.samples.LibrarySample;
import org.junit.jupiter.api.Test;

class ReportLinksTest {
  private static final String STATEMENT = "brussels-statement-2014.en";

  @Test
  void the_report_has_30_to_45_segments() throws IOException {
    int count = SampleText.filledLines(LibrarySample.reportSegments()).size();
    assertTrue(count >= 30 && count <= 45, "segments: " + count);
  }

  @Test
  void the_segments_of_each_text_unit_make_up_a_line_of_the_report() throws IOException {
    List<String> joined =
        SampleText.segmentsByTextUnit(LibrarySample.reportSegments()).stream()
            .map(unit -> String.join(" ", unit))
            .toList();
    assertEquals(SampleText.filledLines(LibrarySample.report()), joined);
  }

  @Test
  void every_segment_of_a_report_is_in_a_link() throws IOException {
    assertAllLinked(LibrarySample.links(), LibrarySample.reportSegments());
    assertAllLinked(LibrarySample.brusselsLinks(), BrusselsSample.reportSegments());
  }

  @Test
  void links_name_texts_and_segments_that_exist_and_each_pair_once() throws Exception {
    Map<String, OfficialDocument> texts = OfficialDocument.all();
    Set<String> pairs = new HashSet<>();
    for (GoldLink link : all()) {
      assertTrue(pairs.add(link.source() + link.document() + link.target()) || link.isAdded());
      if (!link.isAdded()) {
        int count = texts.get(link.document()).segments().size();
        assertTrue(link.target().getAsInt() < count, link.toString());
      }
    }
  }

  @Test
  void what_the_reporter_adds_has_no_text_and_all_else_has() throws IOException {
    Set<String> types = Set.of("TRANSLATION", "PARAPHRASE", "SUMMARY", "ADDED");
    for (GoldLink link : all()) {
      assertTrue(types.contains(link.type()), link.toString());
      assertEquals(link.isAdded(), link.document().isEmpty(), link.toString());
      assertEquals(link.isAdded(), link.target().isEmpty(), link.toString());
    }
  }

  @Test
  void the_report_follows_three_texts_and_comes_back_to_the_first() throws IOException {
    List<String> documents = new ArrayList<>();
    for (GoldLink link : GoldLink.readAll(LibrarySample.links())) {
      boolean same = !documents.isEmpty() && documents.getLast().equals(link.document());
      if (!link.isAdded() && !same) {
        documents.add(link.document());
      }
    }
    assertEquals(
        List.of(
            "S-RES-2178-2014.en",
            "paris-statement-2014.en",
            "S-RES-2170-2014.en",
            "S-RES-2178-2014.en"),
        documents);
  }

  @Test
  void a_report_leads_with_a_summary_of_what_it_tells_later() throws IOException {
    for (URL links : List.of(LibrarySample.links(), LibrarySample.brusselsLinks())) {
      List<GoldLink> linked =
          GoldLink.readAll(links).stream().filter(link -> !link.isAdded()).toList();
      Set<Integer> lead = targets(linked, link -> link.type().equals("SUMMARY"));
      Set<Integer> body = targets(linked, link -> !link.type().equals("SUMMARY"));
      assertTrue(lead.size() >= 3);
      assertTrue(body.containsAll(lead), lead.toString());
    }
  }

  @Test
  void the_links_of_the_Brussels_report_are_its_beads_and_its_lead() throws IOException {
    Set<GoldLink> beads = new HashSet<>();
    for (GoldBead bead : GoldBead.readAll(BrusselsSample.gold())) {
      for (int source : bead.source()) {
        bead.target().forEach(target -> beads.add(link(source, target)));
      }
    }
    Set<GoldLink> links =
        GoldLink.readAll(LibrarySample.brusselsLinks()).stream()
            .filter(link -> !link.isAdded() && !link.type().equals("SUMMARY"))
            .map(link -> link(link.source(), link.target().getAsInt()))
            .collect(Collectors.toSet());
    assertEquals(beads, links);
  }

  private static GoldLink link(int source, int target) {
    return new GoldLink(source, STATEMENT, OptionalInt.of(target), "");
  }

  private static Set<Integer> targets(List<GoldLink> links, Predicate<GoldLink> test) {
    return links.stream()
        .filter(test)
        .map(link -> link.target().getAsInt())
        .collect(Collectors.toSet());
  }

  private static void assertAllLinked(URL links, URL segments) throws IOException {
    List<Integer> sources =
        GoldLink.readAll(links).stream().map(GoldLink::source).distinct().toList();
    int count = SampleText.filledLines(segments).size();
    assertEquals(IntStream.range(0, count).boxed().toList(), sources);
  }

  private static List<GoldLink> all() throws IOException {
    List<GoldLink> all = new ArrayList<>(GoldLink.readAll(LibrarySample.links()));
    all.addAll(GoldLink.readAll(LibrarySample.brusselsLinks()));
    return all;
  }
}
