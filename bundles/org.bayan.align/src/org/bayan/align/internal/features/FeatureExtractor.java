package org.bayan.align.internal.features;

import java.util.ArrayList;
import java.util.List;
import org.bayan.align.AlignmentInput;
import org.bayan.align.AlignmentSegment;
import org.bayan.text.Token;

/** Reduces two texts to what is looked at. */
public final class FeatureExtractor {
  private static final String CLOSING = "\"'»”’)]&";

  private FeatureExtractor() {}

  /** The features of both sides. */
  public static PairFeatures extract(AlignmentInput input) {
    List<SegmentText> source = texts(input.source(), input.sourceLanguage());
    List<SegmentText> target = texts(input.target(), input.targetLanguage());
    List<List<RawAnchor>> sourceAnchors = anchors(source, input.sourceLanguage());
    List<List<RawAnchor>> targetAnchors = anchors(target, input.targetLanguage());
    AnchorMatcher matcher = new AnchorMatcher(sourceAnchors, targetAnchors);
    return new PairFeatures(
        side(source, input.sourceLanguage(), matcher.match(sourceAnchors)),
        side(target, input.targetLanguage(), matcher.match(targetAnchors)));
  }

  private static List<SegmentText> texts(List<AlignmentSegment> segments, String language) {
    return segments.stream().map(segment -> SegmentText.of(segment, language)).toList();
  }

  private static List<List<RawAnchor>> anchors(List<SegmentText> texts, String language) {
    AnchorFinder finder = AnchorFinder.of(texts, language);
    return texts.stream().map(finder::find).toList();
  }

  private static TextFeatures side(
      List<SegmentText> texts, String language, List<List<Anchor>> anchors) {
    Stems stems = Stems.of(texts, language);
    List<SegmentFeatures> features = new ArrayList<>();
    int paragraph = Integer.MIN_VALUE;
    for (int i = 0; i < texts.size(); i++) {
      SegmentText text = texts.get(i);
      boolean opens = text.segment().paragraph() != paragraph;
      paragraph = text.segment().paragraph();
      Stems.Words words = stems.words(text);
      int length = length(text.segment().text());
      features.add(
          new SegmentFeatures(
              length, ending(text.tokens()), opens, words.stems(), words.spans(), anchors.get(i)));
    }
    return new TextFeatures(features, stems.vocabulary(), stems.counts(features));
  }

  private static int ending(List<Token> tokens) {
    for (int i = tokens.size() - 1; i >= 0; i--) {
      int last = tokens.get(i).text().codePointBefore(tokens.get(i).text().length());
      if (CLOSING.indexOf(last) < 0) {
        return last;
      }
    }
    return 0;
  }

  private static int length(String text) {
    return (int) text.codePoints().filter(Character::isLetterOrDigit).count();
  }
}
