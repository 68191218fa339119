package org.bayan.benchmarks.library;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.bayan.align.AlignmentSegment;
import org.bayan.align.evaluation.GoldFormatException;
import org.bayan.align.evaluation.GoldLinks;
import org.bayan.align.evaluation.Link;
import org.bayan.benchmarks.BenchException;
import org.bayan.benchmarks.align.TextFiles;

/**
 * A report with the statement behind it and gold links.
 *
 * @param name the name of its folder
 * @param report the segments of the report
 * @param statement the segments of the statement
 * @param gold the links
 */
record CitedReport(
    String name, List<AlignmentSegment> report, List<AlignmentSegment> statement, Set<Link> gold) {
  static final String STATEMENT = "statement";

  /**
   * Reads {@code report.ar.seg}, {@code statement.en.seg} and the gold of a folder: {@code
   * links.gold.tsv} where it is there, or else the beads of {@code NAME.gold}, named like the
   * folder, with the links of the lead.
   */
  static CitedReport read(Path folder, Set<Link> lead) throws BenchException {
    return new CitedReport(
        folder.getFileName().toString(),
        TextFiles.segments(folder.resolve("report.ar.seg")),
        TextFiles.segments(folder.resolve("statement.en.seg")),
        gold(folder, lead));
  }

  private static Set<Link> gold(Path folder, Set<Link> lead) throws BenchException {
    Path links = folder.resolve("links.gold.tsv");
    if (Files.exists(links)) {
      try {
        return GoldLinks.parse(TextFiles.lines(links)).links();
      } catch (GoldFormatException e) {
        throw new BenchException("No gold in " + links + ". " + e.getMessage(), e);
      }
    }
    Path beads = folder.resolve(folder.getFileName() + ".gold");
    Set<Link> gold = new HashSet<>(GoldLinks.of(TextFiles.gold(beads), STATEMENT).links());
    gold.addAll(lead);
    return gold;
  }

  /** The same with the paragraphs of the statement in a random order. */
  CitedReport shuffled(long seed) {
    List<List<Integer>> paragraphs = new ArrayList<>();
    for (int i = 0; i < statement.size(); i++) {
      boolean opens = i == 0 || statement.get(i).paragraph() != statement.get(i - 1).paragraph();
      if (opens) {
        paragraphs.add(new ArrayList<>());
      }
      paragraphs.getLast().add(i);
    }
    Collections.shuffle(paragraphs, new Random(seed));
    List<Integer> order = paragraphs.stream().flatMap(List::stream).toList();
    Set<Link> moved = new HashSet<>();
    gold.forEach(
        link -> moved.add(new Link(link.source(), link.document(), order.indexOf(link.target()))));
    return new CitedReport(name, report, order.stream().map(statement::get).toList(), moved);
  }
}
