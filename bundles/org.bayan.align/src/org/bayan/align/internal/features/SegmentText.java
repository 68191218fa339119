package org.bayan.align.internal.features;

import java.util.ArrayList;
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
 * @param words those of its tokens that are words
 * @param label the label of a list item at its start, or null
 * @param dates its dates
 * @param numbers its numbers outside of dates and label
 */
record SegmentText(
    AlignmentSegment segment,
    List<Token> tokens,
    List<Token> words,
    ListLabel label,
    List<DateMention> dates,
    List<NumberMention> numbers) {

  static SegmentText of(AlignmentSegment segment, String language) {
    List<Token> tokens = Tokenizer.tokenize(segment.text());
    ListLabel label = ListLabel.of(tokens);
    List<DateMention> dates = DateFinder.find(tokens, language);
    return new SegmentText(
        segment, tokens, words(tokens), label, dates, numbers(tokens, language, label, dates));
  }

  private static List<Token> words(List<Token> tokens) {
    List<Token> words = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      if (token.isWord()) {
        words.add(token);
      }
    }
    return words;
  }

  private static List<NumberMention> numbers(
      List<Token> tokens, String language, ListLabel label, List<DateMention> dates) {
    int labelEnd = label == null ? 0 : label.span().end();
    List<NumberMention> numbers = new ArrayList<>(NumberFinder.find(tokens, language));
    numbers.removeIf(number -> number.start() < labelEnd || isInDate(number, dates));
    return numbers;
  }

  private static boolean isInDate(NumberMention number, List<DateMention> dates) {
    for (DateMention date : dates) {
      if (number.start() < date.end() && date.start() < number.end()) {
        return true;
      }
    }
    return false;
  }
}
