package org.bayan.okapi.internal.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import net.sf.okapi.common.resource.TextContainer;
import net.sf.okapi.common.resource.TextPart;
import org.bayan.okapi.ExtractedCode;
import org.bayan.okapi.TextRange;
import org.bayan.okapi.UnitTranslation;

/**
 * The content of one language of a bilingual unit.
 *
 * @param coded text and codes
 * @param segments ranges of the text by the ids of the segments that the document cuts it into, in
 *     order; empty where it is not segmented. A segment without text has no range
 */
record SegmentedText(CodedText coded, Map<String, TextRange> segments) {
  static final SegmentedText EMPTY = new SegmentedText(new CodedText("", List.of()), Map.of());

  /** Lays the parts of a unit end to end. */
  static SegmentedText of(TextContainer container) {
    Builder builder = new Builder();
    boolean segmented = container.hasBeenSegmented();
    for (TextPart part : container) {
      Optional<String> id =
          segmented && part.isSegment() ? Optional.of(part.getId()) : Optional.empty();
      builder.add(id, CodedText.of(part.getContent()));
    }
    return builder.build();
  }

  /** The ranges of the segments. */
  List<TextRange> ranges() {
    return List.copyOf(segments.values());
  }

  /** This text as the translation of another; empty when it has no text. */
  Optional<UnitTranslation> asTranslationOf(SegmentedText source) {
    if (coded.isBlank()) {
      return Optional.empty();
    }
    List<TextRange> counterparts =
        source.segments().keySet().stream().map(segments::get).filter(Objects::nonNull).toList();
    boolean complete = counterparts.size() == source.segments().size();
    return Optional.of(
        new UnitTranslation(coded.text(), coded.codes(), complete ? counterparts : List.of()));
  }

  /** Puts parts together. */
  static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private final List<ExtractedCode> codes = new ArrayList<>();
    private final Map<String, TextRange> segments = new LinkedHashMap<>();

    /**
     * Adds a part.
     *
     * @param segment its id when it is a segment
     */
    void add(Optional<String> segment, CodedText part) {
      int start = text.length();
      text.append(part.text());
      part.codes().forEach(code -> codes.add(code.at(start + code.offset())));
      if (segment.isPresent() && !part.text().isEmpty()) {
        segments.put(segment.get(), new TextRange(start, text.length()));
      }
    }

    SegmentedText build() {
      return new SegmentedText(new CodedText(text.toString(), codes), segments);
    }
  }
}
