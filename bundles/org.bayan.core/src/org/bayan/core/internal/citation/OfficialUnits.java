package org.bayan.core.internal.citation;

import java.time.Instant;
import org.bayan.core.citation.OfficialAlignment;
import org.bayan.core.internal.OriginProperties;
import org.bayan.core.internal.UnitLabel;
import org.bayan.model.BitextIds;
import org.bayan.model.bitext.BitextFactory;
import org.bayan.model.bitext.Origin;
import org.bayan.model.bitext.Segment;
import org.bayan.model.bitext.Text;
import org.bayan.model.bitext.TextUnit;
import org.bayan.model.bitext.TextUnitKind;
import org.bayan.model.library.OfficialParagraph;
import org.bayan.model.library.OfficialText;
import org.bayan.model.library.ParagraphKind;
import org.bayan.model.library.TextDetails;
import org.bayan.model.library.TextSpan;

/** Says in the words of the model what an official text is, and what its paragraphs are. */
final class OfficialUnits {

  private static final BitextFactory MAKE = BitextFactory.eINSTANCE;

  private OfficialUnits() {}

  /** A document, as it is told in a bitext. */
  static Origin origin(OfficialText official, Instant now) {
    TextDetails details = official.details();
    Origin origin = MAKE.createOrigin();
    origin.setFile(details.origin().isEmpty() ? official.id() : details.origin());
    origin.setTitle(given(details.title()));
    origin.setPublisher(given(details.body()));
    origin.setDate(given(details.date()));
    origin.setSymbol(given(details.symbol()));
    origin.setRights(given(details.rights()));
    origin.setRetrieved(now);
    OriginProperties.set(origin, OfficialAlignment.TEXT_ID, official.id());
    OriginProperties.set(origin, OfficialAlignment.AUTHORITY, details.authority().name());
    return origin;
  }

  private static String given(String value) {
    return value.isEmpty() ? null : value;
  }

  /**
   * A paragraph with its segments. Their ids are taken from the text; that the unit is in it is the
   * caller's business.
   *
   * @param offset where the paragraph begins in the raw text
   * @param document which it is part of; null for the first document of the text
   */
  static TextUnit unit(Text text, OfficialParagraph paragraph, int offset, Origin document) {
    TextUnit unit = MAKE.createTextUnit();
    unit.setId(BitextIds.nextUnit(text));
    unit.setKind(kind(paragraph.kind()));
    unit.setLabel(UnitLabel.of(paragraph.text()).orElse(null));
    unit.setStart(offset);
    unit.setEnd(offset + paragraph.text().length());
    unit.setDocument(document);
    OfficialAlignment.number(unit, paragraph.number());
    for (TextSpan span : paragraph.segments()) {
      Segment segment = MAKE.createSegment();
      segment.setId(BitextIds.nextSegment(text));
      segment.setText(span.of(paragraph.text()));
      segment.setStart(offset + span.start());
      segment.setEnd(offset + span.end());
      unit.getSegments().add(segment);
    }
    return unit;
  }

  private static TextUnitKind kind(ParagraphKind kind) {
    return switch (kind) {
      case TITLE, HEADING -> TextUnitKind.HEADING;
      case ITEM -> TextUnitKind.LIST_ITEM;
      case NOTE -> TextUnitKind.FOOTNOTE;
      case PREAMBULAR, OPERATIVE, PLAIN -> TextUnitKind.PARAGRAPH;
    };
  }
}
