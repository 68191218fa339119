package org.bayan.align.internal.recall;

import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bayan.align.AlignmentSegment;
import org.bayan.align.internal.search.Edge;
import org.bayan.align.internal.search.Shape;
import org.bayan.align.recall.PassageAddress;
import org.bayan.align.recall.PassageSource;
import org.bayan.align.recall.QueryGroup;

/**
 * Searches for the passages behind a report in several passes, each of which knows what the links
 * of the one before teach: which documents are followed, and which words translate each other.
 */
public final class ReportSearch {
  private static final int CANDIDATES = 60;
  private static final int SURROUNDED = 10;
  private static final int SURROUNDINGS = 4;
  private static final int PASSES = 3;

  private static final List<Shape> SHAPES =
      Stream.concat(
              Stream.of(new Shape(1, 0), new Shape(0, 1), new Shape(1, 1)),
              IntStream.rangeClosed(2, Candidates.LONGEST)
                  .boxed()
                  .flatMap(size -> Stream.of(new Shape(1, size), new Shape(size, 1))))
          .toList();

  private final Languages languages;
  private final List<AlignmentSegment> report;
  private final PassageSource passages;

  /** A search for one report. */
  public ReportSearch(Languages languages, List<AlignmentSegment> report, PassageSource passages) {
    this.languages = languages;
    this.report = report;
    this.passages = passages;
  }

  /** What was found, with what is known in the end. */
  record Outcome(
      Pool pool, PassageWords known, LinkScores scores, Coverage coverage, List<Found> links) {}

  Outcome run(DoubleConsumer progress) {
    QueryMaker queries = new QueryMaker(languages);
    List<List<QueryGroup>> asked =
        report.stream().map(segment -> queries.query(segment.text())).toList();
    List<List<PassageAddress>> found =
        asked.parallelStream().map(query -> passages.candidates(query, CANDIDATES)).toList();
    progress.accept(0.3);
    Pool pool = Pool.of(passages, found, SURROUNDED, SURROUNDINGS);
    PassageWords known = new PassageWords(languages, report, pool.segments());
    progress.accept(0.6);
    LinkScores scores = LinkScores.general(known, SHAPES);
    Transitions transitions = Transitions.general(pool, Math.max(1, passages.passages()));
    Candidates candidates = new Candidates(pool, scores, found);
    List<List<Edge>> edges = candidates.edges();
    List<Edge> path = new ReportPath(edges, transitions).best();
    for (int pass = 1; pass < PASSES; pass++) {
      progress.accept(0.6 + 0.4 * pass / PASSES);
      List<Edge> links = path.stream().filter(Edge::isTwoSided).toList();
      scores = LinkScores.learned(known, SHAPES, links);
      transitions = Transitions.learned(pool, Math.max(1, passages.passages()), links);
      candidates = new Candidates(pool, scores, found);
      edges = candidates.edges();
      path = new ReportPath(edges, transitions).best();
    }
    Posteriors posteriors = new Posteriors(edges, transitions);
    List<Found> ordered = path.stream().map(edge -> Found.of(edge, posteriors)).toList();
    Coverage coverage = known.coverage(scores.table());
    Coverage bare = known.bareCoverage(scores.table());
    Echoes echoes = new Echoes(known.apart().source(), languages);
    Lists lists = new Lists(pool);
    List<Found> whole = new ListItems(lists, scores).complete(ordered);
    List<Found> led = new Leads(pool, known, scores, echoes, bare, lists).complete(whole);
    List<Found> links =
        new Repetitions(scores, transitions, candidates, led, bare, echoes).complete();
    return new Outcome(pool, known, scores, coverage, links);
  }
}
