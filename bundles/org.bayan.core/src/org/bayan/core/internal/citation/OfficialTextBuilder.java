package org.bayan.core.internal.citation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bayan.core.citation.OfficialAlignment;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.BitextFactory;
import org.bayan.model.bitext.Origin;
import org.bayan.model.bitext.Segment;
import org.bayan.model.bitext.Text;
import org.bayan.model.bitext.TextUnit;
import org.bayan.model.library.OfficialParagraph;
import org.bayan.model.library.OfficialText;

/** Puts official texts one after another into one text of a bitext. */
public final class OfficialTextBuilder {

  private final Text text = BitextFactory.eINSTANCE.createText();
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
    Origin origin = OfficialUnits.origin(official, now);
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

  private TextUnit unit(OfficialParagraph paragraph, Origin document) {
    if (!raw.isEmpty()) {
      raw.append('\n');
    }
    TextUnit unit = OfficialUnits.unit(text, paragraph, raw.length(), document);
    raw.append(paragraph.text());
    text.getUnits().add(unit);
    return unit;
  }
}
