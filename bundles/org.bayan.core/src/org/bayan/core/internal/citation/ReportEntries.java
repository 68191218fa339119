package org.bayan.core.internal.citation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.bayan.core.citation.Citation;
import org.bayan.core.citation.OfficialAlignment;
import org.bayan.core.citation.PassageDifferences;
import org.bayan.core.internal.OriginProperties;
import org.bayan.exchange.citation.CitationEntry;
import org.bayan.exchange.citation.CitationReport;
import org.bayan.exchange.citation.CitedDocument;
import org.bayan.exchange.citation.CitedPassage;
import org.bayan.exchange.citation.MarkedText;
import org.bayan.model.Segments;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.Origin;
import org.bayan.model.bitext.Segment;

/** Makes the citation report of an alignment with official texts. */
public final class ReportEntries {

  private final OfficialAlignment official;
  private final PassageDifferences.Finder differences;
  private final Map<Segment, Integer> numbers = new HashMap<>();

  private ReportEntries(OfficialAlignment official, PassageDifferences.Finder differences) {
    this.official = official;
    this.differences = differences;
    for (Segment segment : Segments.of(official.project().getSource())) {
      numbers.put(segment, numbers.size() + 1);
    }
  }

  /**
   * The report.
   *
   * @param official what stands behind the report
   * @param differences finds the words that one side lacks
   */
  public static CitationReport of(
      OfficialAlignment official, PassageDifferences.Finder differences) {
    ReportEntries maker = new ReportEntries(official, differences);
    BitextProject project = official.project();
    String language = official.alignment().getTarget().getLanguage();
    return new CitationReport(
        document(project.getSource().getOrigin(), project.getSource().getLanguage()),
        official.documents().stream().map(one -> document(one, language)).toList(),
        maker.entries(),
        official.omissions().stream().map(ReportEntries::omitted).toList());
  }

  private static CitedDocument document(Origin origin, String language) {
    if (origin == null) {
      return new CitedDocument("", language, List.of());
    }
    String title =
        Stream.of(origin.getTitle(), origin.getFile())
            .filter(one -> one != null && !one.isBlank())
            .findFirst()
            .map(one -> one.substring(Math.max(one.lastIndexOf('/'), one.lastIndexOf('\\')) + 1))
            .orElse("");
    String authority =
        OriginProperties.get(origin, OfficialAlignment.AUTHORITY)
            .map(one -> one.toLowerCase(Locale.ROOT))
            .orElse("");
    List<String> facts =
        Stream.of(origin.getSymbol(), origin.getPublisher(), origin.getDate(), authority)
            .filter(one -> one != null && !one.isBlank())
            .toList();
    return new CitedDocument(title, language, facts);
  }

  private List<CitationEntry> entries() {
    return official.alignment().getBeads().stream()
        .filter(bead -> !bead.getSource().isEmpty())
        .sorted(Comparator.comparing((Bead bead) -> numbers.get(bead.getSource().getFirst())))
        .map(this::entry)
        .toList();
  }

  private CitationEntry entry(Bead bead) {
    PassageDifferences found =
        bead.getTarget().isEmpty() ? PassageDifferences.NONE : differences.of(bead);
    List<CitedPassage> passages = new ArrayList<>();
    for (Citation citation : official.citations(bead)) {
      passages.add(
          new CitedPassage(
              citation.text(), citation.passage().stream().map(found::marked).toList()));
    }
    return new CitationEntry(
        bead.getSource().stream().map(numbers::get).toList(),
        bead.getSource().stream().map(found::marked).toList(),
        bead.getLinkType(),
        LinkTable.confidence(bead),
        passages);
  }

  private static CitedPassage omitted(Citation citation) {
    return new CitedPassage(
        citation.text(),
        citation.passage().stream().map(segment -> MarkedText.plain(segment.getText())).toList());
  }
}
