package org.bayan.align.internal.features;

import java.util.List;
import org.bayan.align.AlignmentSegment;
import org.bayan.text.DateFinder;
import org.bayan.text.DateMention;
import org.bayan.text.NumberFinder;
import org.bayan.text.NumberMention;
import org.bayan.text.Token;
import org.bayan.text.Tokenizer;

/**
 * A segment with what was found in its text.
 *
 * @param segment the segment
 * @param tokens its tokens
 * @param label the label of a list item at its start, or null
 * @param dates its dates
 * @param numbers its numbers outside of dates and label
 */
record SegmentText(
    AlignmentSegment segment,
    List<Token> tokens,
    ListLabel label,
    List<DateMention> dates,
    List<NumberMention> numbers) {

  static SegmentText of(AlignmentSegment segment, String language) {
    List<Token> tokens = Tokenizer.tokenize(segment.text());
    ListLabel label = ListLabel.of(tokens);
    List<DateMention> dates = DateFinder.find(tokens, language);
    int labelEnd = label == null ? 0 : label.span().end();
    List<NumberMention> numbers =
        NumberFinder.find(tokens, language).stream()
            .filter(number -> number.start() >= labelEnd && isOutside(number, dates))
            .toList();
    return new SegmentText(segment, tokens, label, dates, numbers);
  }

  /** The tokens that are words. */
  List<Token> words() {
    return tokens.stream().filter(Token::isWord).toList();
  }

  private static boolean isOutside(NumberMention number, List<DateMention> dates) {
    return dates.stream()
        .noneMatch(date -> number.start() < date.end() && date.start() < number.end());
  }
}
