package org.bayan.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.bayan.exchange.BeadsTsvWriter;
import org.bayan.model.bitext.LinkType;
import org.junit.jupiter.api.Test;

/** Beads as tab-separated values. */
class BeadsTsvWriterTest {
  private static final String HEADER = "#source\ttarget\tconfidence\tlink type\n";

  @Test
  void without_beads_there_is_only_the_header() throws IOException {
    assertEquals(HEADER, written(new Bitext()));
  }

  @Test
  void indices_count_all_segments_across_paragraphs() throws IOException {
    Bitext bitext = new Bitext().source("ا", "ب").source("ج").target("a").target("b", "c");
    bitext.bead(List.of(0), List.of(0)).setConfidence(0.5);
    bitext.bead(List.of(1, 2), List.of(1, 2)).setConfidence(0.123456);
    assertEquals(
        HEADER + "0\t0\t0.5000\tTRANSLATION\n1,2\t1,2\t0.1235\tTRANSLATION\n", written(bitext));
  }

  @Test
  void a_side_may_be_empty() throws IOException {
    Bitext bitext = new Bitext().source("ا").target("a");
    bitext.bead(List.of(0), List.of()).setConfidence(1.0);
    bitext.bead(List.of(), List.of(0)).setConfidence(0.0);
    assertEquals(HEADER + "0\t\t1.0000\tADDED\n\t0\t0.0000\tOMITTED\n", written(bitext));
  }

  @Test
  void an_unknown_confidence_is_left_empty() throws IOException {
    Bitext bitext = new Bitext().source("ا").target("a");
    bitext.bead(List.of(0), List.of(0)).setLinkType(LinkType.SUMMARY);
    assertEquals(HEADER + "0\t0\t\tSUMMARY\n", written(bitext));
  }

  private static String written(Bitext bitext) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new BeadsTsvWriter().write(bitext.project(), bitext.alignment(), out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
