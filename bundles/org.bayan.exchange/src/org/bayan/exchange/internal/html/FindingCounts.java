package org.bayan.exchange.internal.html;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bayan.exchange.internal.xml.XmlWriter;
import org.bayan.exchange.quality.ReportedFinding;

/** How many findings of each severity there are, and how many that a person ruled out. */
final class FindingCounts {

  /** What is counted, as a column of a table. */
  enum Kind {
    ERROR("error", "Errors"),
    WARNING("warning", "Warnings"),
    NOTE("note", "Notes"),
    RULED_OUT("ruled out", "Ruled out");

    private final String name;
    private final String heading;

    Kind(String name, String heading) {
      this.name = name;
      this.heading = heading;
    }

    /** What a finding of it is called. */
    String word() {
      return name;
    }

    static Kind of(ReportedFinding finding) {
      if (finding.isDismissed()) {
        return RULED_OUT;
      }
      return switch (finding.severity()) {
        case "error" -> ERROR;
        case "warning" -> WARNING;
        default -> NOTE;
      };
    }
  }

  private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);

  static FindingCounts of(List<ReportedFinding> findings) {
    FindingCounts counts = new FindingCounts();
    findings.forEach(counts::add);
    return counts;
  }

  void add(ReportedFinding finding) {
    counts.merge(Kind.of(finding), 1, Integer::sum);
  }

  int count(Kind kind) {
    return counts.getOrDefault(kind, 0);
  }

  /** In words, such as {@code 2 errors, 1 warning, 3 ruled out}; what there is none of is left. */
  String inWords() {
    List<String> parts = new ArrayList<>();
    for (Kind kind : counts.keySet()) {
      boolean many = count(kind) != 1 && kind != Kind.RULED_OUT;
      parts.add(count(kind) + " " + kind.name + (many ? "s" : ""));
    }
    return parts.isEmpty() ? "nothing found" : String.join(", ", parts);
  }

  static void writeHeadings(XmlWriter xml) throws IOException {
    for (Kind kind : Kind.values()) {
      xml.start("th").attribute("scope", "col").attribute("class", "number");
      xml.text(kind.heading).end();
    }
  }

  /** The cells of a row; none is left empty, so that what there is is seen. */
  void writeCells(XmlWriter xml) throws IOException {
    for (Kind kind : Kind.values()) {
      xml.start("td").attribute("class", "number");
      xml.text(count(kind) == 0 ? "" : Integer.toString(count(kind))).end();
    }
  }
}
