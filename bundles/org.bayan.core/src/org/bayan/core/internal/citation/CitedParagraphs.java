package org.bayan.core.internal.citation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.bayan.core.citation.OfficialAlignment;
import org.bayan.core.internal.OriginProperties;
import org.bayan.model.bitext.Origin;
import org.bayan.model.bitext.Segment;
import org.bayan.model.bitext.Text;
import org.bayan.model.bitext.TextUnit;
import org.bayan.model.library.OfficialParagraph;
import org.bayan.model.library.OfficialText;

/** Finds paragraphs of a library among the official texts of a bitext, and adds what is missing. */
public final class CitedParagraphs {

  private final OfficialAlignment official;
  private final Text text;
  private final Instant now;

  /**
   * The official texts of a bitext.
   *
   * @param now the time to record of a document that is added
   */
  public CitedParagraphs(OfficialAlignment official, Instant now) {
    this.official = official;
    text = official.alignment().getTarget();
    this.now = now;
  }

  /**
   * Segments of an official text, as the bitext has them from now on.
   *
   * @param source the official text
   * @param numbers of the segments in it
   */
  public List<Segment> segments(OfficialText source, Set<Integer> numbers) {
    Optional<Origin> known =
        official.documents().stream()
            .filter(
                one ->
                    OriginProperties.get(one, OfficialAlignment.TEXT_ID)
                        .filter(source.id()::equals)
                        .isPresent())
            .findFirst();
    Origin document = known.orElseGet(() -> add(OfficialUnits.origin(source, now)));
    List<Segment> found = new ArrayList<>();
    int first = 0;
    for (OfficialParagraph paragraph : source.paragraphs()) {
      int begin = first;
      int end = first + paragraph.segments().size();
      if (numbers.stream().anyMatch(number -> number >= begin && number < end)) {
        TextUnit unit = unit(document, begin).orElseGet(() -> add(document, paragraph, begin));
        for (Segment segment : unit.getSegments()) {
          OptionalInt number = OfficialAlignment.number(segment);
          if (number.isPresent() && numbers.contains(number.getAsInt())) {
            found.add(segment);
          }
        }
      }
      first = end;
    }
    return found;
  }

  private Origin add(Origin document) {
    if (text.getOrigin() == null) {
      text.setOrigin(document);
    } else {
      text.getAppended().add(document);
    }
    return document;
  }

  private Optional<TextUnit> unit(Origin document, int firstSegment) {
    return text.getUnits().stream()
        .filter(unit -> isIn(unit, document) && number(unit) == firstSegment)
        .findFirst();
  }

  private boolean isIn(TextUnit unit, Origin document) {
    return document == (unit.getDocument() == null ? text.getOrigin() : unit.getDocument());
  }

  /** The number of the first segment of a unit in its document; −1 where nothing tells. */
  private static int number(TextUnit unit) {
    return unit.getSegments().isEmpty()
        ? -1
        : OfficialAlignment.number(unit.getSegments().getFirst()).orElse(-1);
  }

  /** Adds a paragraph where it stands in its document. */
  private TextUnit add(Origin document, OfficialParagraph paragraph, int firstSegment) {
    int place = place(document, firstSegment);
    int offset = makeRoom(place, paragraph.text());
    TextUnit unit =
        OfficialUnits.unit(text, paragraph, offset, document == text.getOrigin() ? null : document);
    OfficialAlignment.firstSegment(unit, firstSegment);
    text.getUnits().add(place, unit);
    return unit;
  }

  private int place(Origin document, int firstSegment) {
    List<TextUnit> units = text.getUnits();
    int after = units.size();
    for (int index = 0; index < units.size(); index++) {
      if (isIn(units.get(index), document)) {
        if (number(units.get(index)) > firstSegment) {
          return index;
        }
        after = index + 1;
      }
    }
    return after;
  }

  /** Puts the words into the raw text and moves what stands after them; tells where they are. */
  private int makeRoom(int place, String words) {
    String raw = text.getRaw() == null ? "" : text.getRaw();
    List<TextUnit> later = text.getUnits().subList(place, text.getUnits().size());
    if (later.isEmpty()) {
      text.setRaw(raw.isEmpty() ? words : raw + "\n" + words);
      return text.getRaw().length() - words.length();
    }
    int offset = Math.clamp(later.getFirst().getStart(), 0, raw.length());
    text.setRaw(raw.substring(0, offset) + words + "\n" + raw.substring(offset));
    later.forEach(unit -> move(unit, words.length() + 1));
    return offset;
  }

  private static void move(TextUnit unit, int by) {
    unit.setStart(unit.getStart() + by);
    unit.setEnd(unit.getEnd() + by);
    for (Segment segment : unit.getSegments()) {
      segment.setStart(segment.getStart() + by);
      segment.setEnd(segment.getEnd() + by);
    }
  }
}
