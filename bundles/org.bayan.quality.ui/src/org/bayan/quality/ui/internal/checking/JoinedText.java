package org.bayan.quality.ui.internal.checking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.bayan.model.bitext.InlineCode;
import org.bayan.model.bitext.Segment;
import org.bayan.model.memory.TextCode;
import org.bayan.quality.CheckedSegment;
import org.bayan.quality.CheckedText;

/** Joins the segments of a side of a bead to the text that is checked. */
final class JoinedText {

  private final String language;
  private final StringBuilder text = new StringBuilder();
  private final List<TextCode> codes = new ArrayList<>();
  private final List<CheckedSegment> places = new ArrayList<>();
  private final List<Segment> segments = new ArrayList<>();

  JoinedText(String language) {
    this.language = language;
  }

  /** Adds a segment with what is written in it. */
  void add(Segment segment, String content, List<InlineCode> inline) {
    if (!segments.isEmpty()) {
      text.append(' ');
    }
    int start = text.length();
    text.append(content);
    places.add(new CheckedSegment(Objects.toString(segment.getId(), ""), start, text.length()));
    segments.add(segment);
    inline.stream()
        .sorted(Comparator.comparingInt(InlineCode::getOffset))
        .forEach(code -> codes.add(code(code, start, content.length())));
  }

  private static TextCode code(InlineCode code, int start, int length) {
    TextCode.Kind kind =
        switch (code.getKind()) {
          case OPENING -> TextCode.Kind.OPENING;
          case CLOSING -> TextCode.Kind.CLOSING;
          case PLACEHOLDER -> TextCode.Kind.PLACEHOLDER;
        };
    String id = Objects.toString(code.getId(), "");
    String type = Objects.toString(code.getType(), "");
    // The id says which code of the document it is; that is what both sides must share.
    return new TextCode(
        kind, start + Math.clamp(code.getOffset(), 0, length), id, id, type, "", id);
  }

  CheckedText text() {
    return new CheckedText(text.toString(), language, codes, places);
  }

  List<Segment> segments() {
    return segments;
  }
}
