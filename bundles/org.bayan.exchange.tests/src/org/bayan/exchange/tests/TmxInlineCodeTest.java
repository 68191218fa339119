package org.bayan.exchange.tests;

import static org.bayan.model.bitext.InlineCodeKind.CLOSING;
import static org.bayan.model.bitext.InlineCodeKind.OPENING;
import static org.bayan.model.bitext.InlineCodeKind.PLACEHOLDER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.bayan.exchange.TmxWriter;
import org.bayan.model.bitext.InlineCode;
import org.bayan.model.bitext.Segment;
import org.junit.jupiter.api.Test;

/** How inline codes stand in a TMX segment. */
class TmxInlineCodeTest {
  private static final Pattern SEGMENT = Pattern.compile("<seg>(.*)</seg>");

  private final Bitext bitext = new Bitext().source("نص غامق هنا", "وهناك").target("bold text");

  @Test
  void an_opening_and_a_closing_code_are_a_pair() throws Exception {
    put(bitext.sourceSegment(0), Bitext.code("1", OPENING, 3, "<b>"));
    put(bitext.sourceSegment(0), Bitext.code("1", CLOSING, 7, "</b>"));
    assertEquals(
        "نص <bpt i=\"1\" x=\"1\">&lt;b&gt;</bpt>غامق<ept i=\"1\">&lt;/b&gt;</ept> هنا", source());
  }

  @Test
  void nested_pairs_with_one_id_are_told_apart() throws Exception {
    put(bitext.sourceSegment(0), Bitext.code("1", OPENING, 0, "a"));
    put(bitext.sourceSegment(0), Bitext.code("1", OPENING, 3, "b"));
    put(bitext.sourceSegment(0), Bitext.code("1", CLOSING, 7, "c"));
    put(bitext.sourceSegment(0), Bitext.code("1", CLOSING, 11, "d"));
    String source = source();
    assertTrue(source.contains("<bpt i=\"2\" x=\"1\">a</bpt>"), source);
    assertTrue(source.endsWith("<ept i=\"2\">d</ept>"), source);
    assertTrue(source.contains("<bpt i=\"1\" x=\"2\">b</bpt>غامق<ept i=\"1\">c</ept>"), source);
  }

  @Test
  void a_placeholder_stands_by_itself() throws Exception {
    InlineCode code = Bitext.code("n1", PLACEHOLDER, 2, "<br/>");
    code.setType("break");
    put(bitext.sourceSegment(0), code);
    assertEquals("نص<ph x=\"1\" type=\"lb\">&lt;br/&gt;</ph> غامق هنا", source());
  }

  @Test
  void half_a_pair_is_isolated() throws Exception {
    put(bitext.sourceSegment(0), Bitext.code("1", CLOSING, 0, "</i>"));
    put(bitext.sourceSegment(0), Bitext.code("2", OPENING, 11, "<u>"));
    assertEquals(
        "<it pos=\"end\" x=\"1\">&lt;/i&gt;</it>نص غامق هنا<it pos=\"begin\""
            + " x=\"2\">&lt;u&gt;</it>",
        source());
  }

  @Test
  void a_pair_may_span_the_segments_of_a_bead() throws Exception {
    put(bitext.sourceSegment(0), Bitext.code("1", OPENING, 0, ""));
    put(bitext.sourceSegment(1), Bitext.code("1", CLOSING, 5, ""));
    bitext.bead(List.of(0, 1), List.of(0));
    assertEquals(
        "<bpt i=\"1\" x=\"1\"></bpt>نص غامق هنا وهناك<ept i=\"1\"></ept>", segments().get(0));
  }

  @Test
  void a_code_and_its_counterpart_share_their_number() throws Exception {
    put(bitext.sourceSegment(0), Bitext.code("7", PLACEHOLDER, 0, "s7"));
    put(bitext.sourceSegment(0), Bitext.code("8", PLACEHOLDER, 0, "s8"));
    put(bitext.targetSegment(0), Bitext.code("8", PLACEHOLDER, 0, "t8"));
    put(bitext.targetSegment(0), Bitext.code("9", PLACEHOLDER, 0, "t9"));
    bitext.bead(List.of(0), List.of(0));
    assertEquals("<ph x=\"2\">t8</ph><ph x=\"3\">t9</ph>bold text", segments().get(1));
  }

  @Test
  void codes_stand_in_the_order_of_their_offsets() throws Exception {
    put(bitext.sourceSegment(0), Bitext.code("2", PLACEHOLDER, 7, "b"));
    put(bitext.sourceSegment(0), Bitext.code("1", PLACEHOLDER, 2, "a"));
    assertEquals("نص<ph x=\"1\">a</ph> غامق<ph x=\"2\">b</ph> هنا", source());
  }

  private static void put(Segment segment, InlineCode code) {
    segment.getCodes().add(code);
  }

  private String source() throws IOException {
    bitext.bead(List.of(0), List.of(0));
    return segments().get(0);
  }

  private List<String> segments() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new TmxWriter("1").write(bitext.project(), bitext.alignment(), out);
    return SEGMENT
        .matcher(out.toString(StandardCharsets.UTF_8))
        .results()
        .map(result -> result.group(1))
        .toList();
  }
}
