package org.bayan.core.internal.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bayan.core.quality.CheckedFinding;
import org.bayan.exchange.quality.ReportedDocument;
import org.bayan.exchange.quality.ReportedFinding;
import org.bayan.exchange.quality.ReportedPair;
import org.bayan.exchange.quality.ReportedText;
import org.bayan.quality.CheckedPair;
import org.bayan.quality.CheckedText;
import org.bayan.quality.Finding;
import org.bayan.quality.Fix;
import org.bayan.quality.TextRange;

/** What was found in a file, as the report shows it. */
public final class QualityReport {
  private static final char FIRST_STRONG_ISOLATE = '\u2068';
  private static final char POP_ISOLATE = '\u2069';

  private QualityReport() {}

  /**
   * The report of a file.
   *
   * @param name what it is called
   * @param pairs how many pairs were checked
   * @param findings what was found, by pairs, also what a person ruled out
   */
  public static ReportedDocument of(String name, int pairs, List<CheckedFinding> findings) {
    Map<CheckedPair, List<CheckedFinding>> byPair = new LinkedHashMap<>();
    findings.forEach(
        one -> byPair.computeIfAbsent(one.finding().pair(), pair -> new ArrayList<>()).add(one));
    List<ReportedPair> reported =
        byPair.entrySet().stream()
            .map(entry -> pair(entry.getKey(), entry.getValue()))
            .sorted(Comparator.comparingInt(ReportedPair::number))
            .toList();
    return new ReportedDocument(name, pairs, reported);
  }

  private static ReportedPair pair(CheckedPair pair, List<CheckedFinding> findings) {
    List<TextRange> source = new ArrayList<>();
    List<TextRange> target = new ArrayList<>();
    for (CheckedFinding one : findings) {
      source.addAll(one.finding().source());
      target.addAll(one.finding().target());
    }
    return new ReportedPair(
        pair.number(),
        text(pair.source(), source),
        text(pair.target(), target),
        findings.stream().map(QualityReport::finding).toList());
  }

  private static ReportedText text(CheckedText text, List<TextRange> ranges) {
    List<ReportedText.Mark> marks = new ArrayList<>();
    ranges.stream()
        .filter(range -> range.end() - range.start() < text.text().length())
        .sorted(Comparator.comparingInt(TextRange::start))
        .forEach(
            range -> {
              if (marks.isEmpty() || marks.getLast().end() <= range.start()) {
                marks.add(new ReportedText.Mark(range.start(), range.end()));
              }
            });
    return new ReportedText(Labels.of(text), text.text(), text.language(), marks);
  }

  /** So that what is quoted of a text does not turn the sentence around it. */
  private static String isolated(String detail) {
    return FIRST_STRONG_ISOLATE + detail + POP_ISOLATE;
  }

  private static ReportedFinding finding(CheckedFinding one) {
    Finding finding = one.finding();
    String reason =
        one.dismissal().map(text -> text.isBlank() ? "no reason given" : text).orElse("");
    return new ReportedFinding(
        finding.severity().name().toLowerCase(Locale.ROOT),
        finding.check().id(),
        finding.check().explanation(),
        finding.sentence(QualityReport::isolated),
        finding.fix().map(Fix::replacement).orElse(""),
        reason);
  }
}
