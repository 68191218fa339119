package org.bayan.exchange.internal.html;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.bayan.exchange.internal.xml.XmlWriter;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BeadStatus;
import org.bayan.model.bitext.LinkType;
import org.bayan.model.bitext.Segment;

/** Writes a row of the report: what is said of the bead, the source, the target. */
final class RowWriter {
  private final Side source;
  private final Side target;
  private final SegmentWriter segments;

  RowWriter(Side source, Side target, SegmentWriter segments) {
    this.source = source;
    this.target = target;
    this.segments = segments;
  }

  void write(Row row, XmlWriter xml) throws IOException {
    xml.line().start("tr").attribute("class", row.isAligned() ? null : "unaligned");
    writeBead(row, xml);
    writeCell(row.source(), source, row.target().isEmpty() ? null : "not in the source", xml);
    writeCell(row.target(), target, row.source().isEmpty() ? null : "not in the target", xml);
    xml.endBlock();
  }

  private static void writeBead(Row row, XmlWriter xml) throws IOException {
    xml.line().start("td").attribute("class", "bead");
    xml.start("b").text(row.number() == 0 ? "–" : String.valueOf(row.number())).end();
    xml.text(" ").start("span").attribute("class", "shape").text(row.shape()).end();
    if (row.bead().isPresent()) {
      Bead bead = row.bead().get();
      writeConfidence(bead.getConfidence(), xml);
      note(linkType(bead.getLinkType()), "link", xml);
      note(status(bead.getStatus()), "status", xml);
    } else {
      note("in no bead", "link", xml);
    }
    xml.end();
  }

  private static void writeConfidence(Double confidence, XmlWriter xml) throws IOException {
    if (confidence == null) {
      return;
    }
    ConfidenceBand.write(confidence, xml);
  }

  private static void note(String text, String cssClass, XmlWriter xml) throws IOException {
    xml.start("span").attribute("class", cssClass).text(text).end();
  }

  private static String linkType(LinkType type) {
    return type.getLiteral().toLowerCase(Locale.ROOT);
  }

  private static String status(BeadStatus status) {
    return switch (status) {
      case UNREVIEWED -> "□ unreviewed";
      case ACCEPTED -> "✓ accepted";
      case NEEDS_REVIEW -> "⚑ needs review";
    };
  }

  private void writeCell(List<Segment> content, Side side, String absence, XmlWriter xml)
      throws IOException {
    xml.line().start("td");
    if (content.isEmpty()) {
      xml.attribute("class", "absent " + side.direction())
          .text(absence == null ? "∅" : "∅ " + absence);
    } else {
      xml.attribute("lang", side.language()).attribute("dir", side.direction());
      for (Segment segment : content) {
        segments.write(segment, xml);
      }
    }
    xml.end();
  }
}
