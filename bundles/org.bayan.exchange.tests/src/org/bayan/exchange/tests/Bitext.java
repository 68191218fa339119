package org.bayan.exchange.tests;

import java.time.Instant;
import java.util.List;
import org.bayan.model.BitextIds;
import org.bayan.model.Segments;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BitextFactory;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.InlineCode;
import org.bayan.model.bitext.InlineCodeKind;
import org.bayan.model.bitext.LinkType;
import org.bayan.model.bitext.Origin;
import org.bayan.model.bitext.Segment;
import org.bayan.model.bitext.Text;
import org.bayan.model.bitext.TextUnit;
import org.bayan.model.bitext.TextUnitKind;

/** A small Arabic–English bitext, put together a paragraph and a bead at a time. */
final class Bitext {
  static final Instant CREATED = Instant.parse("2024-05-06T07:08:09Z");
  static final Instant MODIFIED = Instant.parse("2024-05-07T10:11:12.345Z");
  private static final BitextFactory FACTORY = BitextFactory.eINSTANCE;

  private final BitextProject project = FACTORY.createBitextProject();
  private final Alignment alignment = FACTORY.createAlignment();

  Bitext() {
    Text source = text(BitextIds.SOURCE, "ar", "/home/you/report.ar.txt");
    Text target = text(BitextIds.target(1), "en", "statement.txt");
    target.getOrigin().setTitle("Joint statement");
    project.setId("00000000-0000-0000-0000-000000000001");
    project.setFormatVersion("1.0");
    project.setCreated(CREATED);
    project.setCreatedBy("amal");
    project.setModified(MODIFIED);
    project.setSource(source);
    project.getTargets().add(target);
    alignment.setId(BitextIds.alignment(1));
    alignment.setTarget(target);
    project.getAlignments().add(alignment);
  }

  private static Text text(String id, String language, String file) {
    Text text = FACTORY.createText();
    text.setId(id);
    text.setLanguage(language);
    Origin origin = FACTORY.createOrigin();
    origin.setFile(file);
    origin.setMediaType("text/plain");
    origin.setEncoding("UTF-8");
    text.setOrigin(origin);
    return text;
  }

  /** A paragraph of the source, a segment a string. */
  Bitext source(String... segments) {
    return unit(project.getSource(), segments);
  }

  /** A paragraph of the target, a segment a string. */
  Bitext target(String... segments) {
    return unit(alignment.getTarget(), segments);
  }

  private Bitext unit(Text text, String... segments) {
    TextUnit unit = FACTORY.createTextUnit();
    unit.setId(BitextIds.nextUnit(text));
    unit.setKind(TextUnitKind.PARAGRAPH);
    for (String written : segments) {
      Segment segment = FACTORY.createSegment();
      segment.setId(BitextIds.nextSegment(text));
      segment.setText(written);
      unit.getSegments().add(segment);
    }
    text.getUnits().add(unit);
    return this;
  }

  /** The last paragraph of the source comes from a further document. */
  Bitext append(String title) {
    Origin origin = FACTORY.createOrigin();
    origin.setTitle(title);
    project.getSource().getAppended().add(origin);
    project.getSource().getUnits().getLast().setDocument(origin);
    return this;
  }

  /** A bead of segments by index. */
  Bead bead(List<Integer> source, List<Integer> target) {
    Bead bead = FACTORY.createBead();
    bead.setId(BitextIds.nextBead(alignment));
    source.forEach(index -> bead.getSource().add(sourceSegment(index)));
    target.forEach(index -> bead.getTarget().add(targetSegment(index)));
    if (target.isEmpty()) {
      bead.setLinkType(LinkType.ADDED);
    } else if (source.isEmpty()) {
      bead.setLinkType(LinkType.OMITTED);
    }
    alignment.getBeads().add(bead);
    return bead;
  }

  Segment sourceSegment(int index) {
    return Segments.of(project.getSource()).get(index);
  }

  Segment targetSegment(int index) {
    return Segments.of(alignment.getTarget()).get(index);
  }

  static InlineCode code(String id, InlineCodeKind kind, int offset, String data) {
    InlineCode code = FACTORY.createInlineCode();
    code.setId(id);
    code.setKind(kind);
    code.setOffset(offset);
    code.setData(data);
    return code;
  }

  BitextProject project() {
    return project;
  }

  Alignment alignment() {
    return alignment;
  }
}
