package org.bayan.core.internal.citation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bayan.core.citation.OfficialAlignment;
import org.bayan.core.internal.OriginProperties;
import org.bayan.core.internal.UnitLabel;
import org.bayan.model.BitextIds;
import org.bayan.model.bitext.Alignment;
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

/** Puts official texts one after another into one text of a bitext. */
public final class OfficialTextBuilder {

  private static final BitextFactory MAKE = BitextFactory.eINSTANCE;

  private final Text text = MAKE.createText();
  private final StringBuilder raw = new StringBuilder();
  private final Instant now;

  /**
   * A builder.
   *
   * @param slot where the text shall go
   * @param now the time to record
   */
  public OfficialTextBuilder(CitationBeads.Slot slot, Instant now) {
    text.setId(slot.textId());
    text.setLanguage(slot.language());
    slot.before()
        .map(Alignment::getTarget)
        .ifPresent(
            before -> {
              text.setLastUnit(before.getLastUnit());
              text.setLastSegment(before.getLastSegment());
            });
    OfficialAlignment.mark(text);
    this.now = now;
  }

  /**
   * Adds paragraphs of an official text.
   *
   * @param official the official text
   * @param paragraphs the indices of the paragraphs to add; the others are left out
   * @return for each segment of the official text, by its number, the segment that was made; null
   *     where its paragraph was left out
   */
  public List<Segment> add(OfficialText official, Set<Integer> paragraphs) {
    Origin origin = origin(official);
    boolean first = text.getOrigin() == null;
    if (first) {
      text.setOrigin(origin);
    } else {
      text.getAppended().add(origin);
    }
    List<Segment> made = new ArrayList<>();
    for (int index = 0; index < official.paragraphs().size(); index++) {
      OfficialParagraph paragraph = official.paragraphs().get(index);
      if (paragraphs.contains(index)) {
        TextUnit unit = unit(paragraph, first ? null : origin);
        OfficialAlignment.firstSegment(unit, made.size());
        made.addAll(unit.getSegments());
      } else {
        paragraph.segments().forEach(segment -> made.add(null));
      }
    }
    return made;
  }

  /** The text. */
  public Text text() {
    text.setRaw(raw.toString());
    return text;
  }

  private Origin origin(OfficialText official) {
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

  private TextUnit unit(OfficialParagraph paragraph, Origin document) {
    if (!raw.isEmpty()) {
      raw.append('\n');
    }
    int offset = raw.length();
    raw.append(paragraph.text());
    TextUnit unit = MAKE.createTextUnit();
    unit.setId(BitextIds.nextUnit(text));
    unit.setKind(kind(paragraph.kind()));
    Optional<String> label = UnitLabel.of(paragraph.text());
    unit.setLabel(label.orElse(null));
    unit.setStart(offset);
    unit.setEnd(raw.length());
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
    text.getUnits().add(unit);
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
