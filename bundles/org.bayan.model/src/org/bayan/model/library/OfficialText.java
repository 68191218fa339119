package org.bayan.model.library;

import java.util.List;
import java.util.Objects;

/**
 * A document in one language. Its segments are numbered from 0 through all paragraphs.
 *
 * @param id how the library names it; letters, digits, dots and hyphens
 * @param details which document it is
 * @param paragraphs its paragraphs in order
 */
public record OfficialText(String id, TextDetails details, List<OfficialParagraph> paragraphs) {

  /** Copies the list. */
  public OfficialText {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(details, "details");
    paragraphs = List.copyOf(paragraphs);
  }

  /** The same text of which something else is said. */
  public OfficialText with(TextDetails changed) {
    return new OfficialText(id, changed, paragraphs);
  }

  /** How many segments it has. */
  public int segmentCount() {
    return paragraphs.stream().mapToInt(paragraph -> paragraph.segments().size()).sum();
  }

  /** The texts of all segments in order. */
  public List<String> segmentTexts() {
    return paragraphs.stream().flatMap(paragraph -> paragraph.segmentTexts().stream()).toList();
  }

  /** For each segment the index of the paragraph that it stands in. */
  public int[] segmentParagraphs() {
    int[] indices = new int[segmentCount()];
    int segment = 0;
    for (int i = 0; i < paragraphs.size(); i++) {
      for (int j = 0; j < paragraphs.get(i).segments().size(); j++) {
        indices[segment++] = i;
      }
    }
    return indices;
  }

  /**
   * The text of a segment. It is looked for from the beginning; who wants many takes {@link
   * #segmentTexts}.
   *
   * @param index number of the segment, from 0
   * @throws IndexOutOfBoundsException when there is none
   */
  public String segment(int index) {
    int left = Objects.checkIndex(index, segmentCount());
    for (OfficialParagraph paragraph : paragraphs) {
      if (left < paragraph.segments().size()) {
        return paragraph.segments().get(left).of(paragraph.text());
      }
      left -= paragraph.segments().size();
    }
    throw new IndexOutOfBoundsException(index);
  }

  /**
   * The paragraph that a segment stands in; who wants many takes {@link #segmentParagraphs}.
   *
   * @param segment number of the segment, from 0
   * @throws IndexOutOfBoundsException when there is none
   */
  public OfficialParagraph paragraphOf(int segment) {
    return paragraphs.get(segmentParagraphs()[Objects.checkIndex(segment, segmentCount())]);
  }
}
