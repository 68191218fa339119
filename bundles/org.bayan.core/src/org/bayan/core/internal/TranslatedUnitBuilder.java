package org.bayan.core.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bayan.model.bitext.Segment;
import org.bayan.model.bitext.TextUnit;
import org.bayan.okapi.ExtractedCode;
import org.bayan.okapi.TranslatedSegment;
import org.bayan.okapi.TranslatedUnit;

/**
 * Builds what is to stand in the document for one of its text units: the translation of each
 * segment or, where there is none, its own text, with the white space of the original around them.
 * Where the original has no space between two sentences but the translation needs one, there is one
 * space.
 */
final class TranslatedUnitBuilder {

  private final BeadTranslations translations;
  private final String raw;
  private final List<TranslatedSegment> built = new ArrayList<>();
  private List<Segment> segments = List.of();
  private int last;

  /**
   * A builder.
   *
   * @param translations by segment
   * @param raw the text that the units were extracted from, or null
   */
  TranslatedUnitBuilder(BeadTranslations translations, String raw) {
    this.translations = translations;
    this.raw = raw;
  }

  /**
   * Builds a unit.
   *
   * @param parts the text units of the bitext that are one unit of the document, in order; they are
   *     several where one was divided
   * @return a segment for each of theirs, of which there must be at least one
   */
  TranslatedUnit build(List<TextUnit> parts) {
    segments = parts.stream().flatMap(part -> part.getSegments().stream()).toList();
    built.clear();
    last = -1;
    int start = parts.getFirst().getStart();
    String lead = WhiteSpace.between(raw, start, segments.getFirst().getStart());
    for (int index = 0; index < segments.size(); index++) {
      add(index, lead);
    }
    int end = parts.getLast().getEnd();
    String trail = WhiteSpace.between(raw, segments.getLast().getEnd(), end);
    return new TranslatedUnit(built, trail);
  }

  private void add(int index, String lead) {
    Segment segment = segments.get(index);
    Optional<SegmentTranslation> translation = translations.of(segment);
    String text = translation.map(SegmentTranslation::text).orElse(segment.getText());
    List<ExtractedCode> codes =
        translation.map(found -> codes(segment, found)).orElseGet(() -> ModelCodes.of(segment));
    boolean translated = translation.isPresent();
    if (text.isEmpty()) {
      built.add(new TranslatedSegment("", text, codes, translated));
      return;
    }
    String before = last < 0 ? lead : separator(index, text);
    built.add(new TranslatedSegment(before, text, codes, translated));
    last = index;
  }

  private static List<ExtractedCode> codes(Segment segment, SegmentTranslation translation) {
    if (translation.placed()) {
      return translation.codes();
    }
    List<ExtractedCode> codes =
        new ArrayList<>(source(segment).placed(translation.text().length(), translation.alone()));
    if (translation.alone()) {
      MatchedPairs.of(ModelCodes.of(segment), translation.foreign()).stream()
          .filter(code -> codes.stream().noneMatch(c -> isSame(c, code)))
          .forEach(codes::add);
    }
    return codes;
  }

  private static boolean isSame(ExtractedCode one, ExtractedCode other) {
    return one.kind() == other.kind() && one.id().equals(other.id());
  }

  private static SourceCodes source(Segment segment) {
    return new SourceCodes(ModelCodes.of(segment), segment.getText().length());
  }

  /** The white space before a segment; where it has none, that of a covered one before it. */
  private String separator(int index, String text) {
    for (int i = index; i > last; i--) {
      String gap =
          WhiteSpace.between(raw, segments.get(i - 1).getEnd(), segments.get(i).getStart());
      if (!gap.isEmpty()) {
        keepLineBreak(i - 1, gap);
        return gap;
      }
    }
    boolean original =
        !built.get(last).translated() && translations.of(segments.get(index)).isEmpty();
    return original ? "" : WhiteSpace.needed(built.get(last).text(), text);
  }

  /** A line break between two segments goes with the first, whose translation does not have it. */
  private void keepLineBreak(int index, String gap) {
    TranslatedSegment before = built.get(last);
    Optional<SegmentTranslation> translation = translations.of(segments.get(last));
    if (gap.indexOf('\n') < 0 || translation.isEmpty() || translation.get().placed()) {
      return;
    }
    List<ExtractedCode> codes = new ArrayList<>(before.codes());
    codes.addAll(source(segments.get(index)).lineBreaksAfter(before.text().length()));
    built.set(last, new TranslatedSegment(before.before(), before.text(), codes, true));
  }
}
