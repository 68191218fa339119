package org.bayan.align.internal.recall;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bayan.align.AlignmentSegment;
import org.bayan.align.internal.words.WordTable;
import org.bayan.align.recall.PairCoverage;
import org.bayan.align.recall.PairCoverage.Uncovered;
import org.bayan.text.NameFinder;
import org.bayan.text.NameMention;

/** Compares the sides of a single pair. */
public final class CoverageOfPair {
  private CoverageOfPair() {}

  /** The coverage of both sides. */
  public static PairCoverage of(Languages languages, List<String> source, List<String> target) {
    PassageWords known = new PassageWords(languages, segments(source), segments(target));
    WordTable table = known.table(List.of());
    Coverage coverage = new Coverage(known.apart(), table, languages);
    List<Integer> all = IntStream.range(0, source.size()).boxed().toList();
    List<Integer> others = IntStream.range(0, target.size()).boxed().toList();
    Coverage.Side first = coverage.source(all, others);
    Coverage.Side second = coverage.target(all, others);
    MissingWords.Both missing =
        new MissingWords(known.features(), table).of(first.lacking(), second.lacking());
    return new PairCoverage(
        first.share(),
        second.share(),
        telling(uncovered(missing.source(), source), source, languages.source()),
        telling(uncovered(missing.target(), target), target, languages.target()));
  }

  private static List<AlignmentSegment> segments(List<String> texts) {
    return texts.stream().map(text -> new AlignmentSegment(text, 0, List.of())).toList();
  }

  /** Words with nothing but spaces and marks between them are one run. */
  private static List<Uncovered> uncovered(List<Coverage.Lacking> lacking, List<String> texts) {
    List<Uncovered> runs = new ArrayList<>();
    for (Coverage.Lacking word : lacking) {
      Uncovered last = runs.isEmpty() ? null : runs.getLast();
      int start = word.span().start();
      int end = word.span().end();
      if (last != null
          && last.segment() == word.segment()
          && !hasWord(texts.get(word.segment()), last.end(), start)) {
        runs.set(
            runs.size() - 1,
            new Uncovered(last.segment(), last.start(), Math.max(last.end(), end)));
      } else {
        runs.add(new Uncovered(word.segment(), start, end));
      }
    }
    return runs;
  }

  /**
   * A single word may be a matter of style, such as {@code تنظيم} in {@code تنظيم داعش}: only a
   * number, a date or a name tells something by itself.
   */
  private static List<Uncovered> telling(
      List<Uncovered> runs, List<String> texts, String language) {
    List<Set<Integer>> names = texts.stream().map(text -> names(text, language)).toList();
    return runs.stream()
        .filter(
            run -> {
              String words = texts.get(run.segment()).substring(run.start(), run.end());
              return hasSpace(words)
                  || words.codePoints().anyMatch(Character::isDigit)
                  || names.get(run.segment()).contains(run.start());
            })
        .toList();
  }

  private static Set<Integer> names(String text, String language) {
    return NameFinder.find(text, language).stream()
        .filter(name -> name.kind() == NameMention.Kind.CAPITALISED)
        .map(NameMention::start)
        .collect(Collectors.toSet());
  }

  private static boolean hasSpace(String words) {
    return words.strip().codePoints().anyMatch(Character::isWhitespace);
  }

  private static boolean hasWord(String text, int from, int to) {
    return from < to && text.substring(from, to).codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
