package org.bayan.core.internal.citation;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bayan.align.recall.ReportLink;
import org.bayan.model.bitext.Segment;
import org.bayan.model.bitext.Text;
import org.bayan.model.library.OfficialText;

/**
 * The official texts that links lead to, as one text of a bitext: those that most links lead to
 * first. A text that the report <b>follows</b> is there as a whole, so that what the report leaves
 * out can be told; of one that it merely cites there are the cited paragraphs alone.
 */
final class CitedTexts {

  /** With fewer passages than this a text is merely cited. */
  private static final int LEAST_PASSAGES = 3;

  /** A text of which the report has less than this share of its segments is merely cited. */
  private static final double LEAST_SHARE = 0.2;

  private final Map<Integer, List<Segment>> segments = new HashMap<>();
  private final Map<Integer, List<Segment>> followed = new LinkedHashMap<>();
  private final Text text;

  /**
   * The texts behind links.
   *
   * @param links the links
   * @param documents gives an official text by its number
   * @param slot where they shall go
   * @param now the time to record
   */
  CitedTexts(
      List<ReportLink> links,
      IntFunction<OfficialText> documents,
      CitationBeads.Slot slot,
      Instant now) {
    OfficialTextBuilder builder = new OfficialTextBuilder(slot, now);
    for (Map.Entry<Integer, Set<Integer>> linked : byImportance(links)) {
      OfficialText official = documents.apply(linked.getKey());
      boolean whole = isFollowed(linked.getValue().size(), official.segmentCount());
      List<Segment> made = builder.add(official, paragraphs(official, linked.getValue(), whole));
      segments.put(linked.getKey(), made);
      if (whole) {
        followed.put(linked.getKey(), made);
      }
    }
    text = builder.text();
  }

  /** The text. */
  Text text() {
    return text;
  }

  /** The segments of an official text by their numbers; null for those that are left out. */
  List<Segment> segments(int document) {
    return segments.get(document);
  }

  /** The segments of each text that the report follows, by its number. */
  Map<Integer, List<Segment>> followed() {
    return followed;
  }

  private static boolean isFollowed(int linked, int all) {
    return linked >= LEAST_PASSAGES && linked >= LEAST_SHARE * all;
  }

  private static Set<Integer> paragraphs(
      OfficialText official, Set<Integer> linked, boolean whole) {
    if (whole) {
      return IntStream.range(0, official.paragraphs().size()).boxed().collect(Collectors.toSet());
    }
    int[] paragraphs = official.segmentParagraphs();
    return linked.stream().map(segment -> paragraphs[segment]).collect(Collectors.toSet());
  }

  /** The linked segments of each document. */
  private static List<Map.Entry<Integer, Set<Integer>>> byImportance(List<ReportLink> links) {
    Map<Integer, Set<Integer>> linked = new TreeMap<>();
    for (ReportLink link : links) {
      if (link.document() != ReportLink.NO_DOCUMENT) {
        linked.computeIfAbsent(link.document(), key -> new TreeSet<>()).addAll(link.target());
      }
    }
    return linked.entrySet().stream()
        .sorted(
            Comparator.comparingInt(
                (Map.Entry<Integer, Set<Integer>> entry) -> -entry.getValue().size()))
        .toList();
  }
}
