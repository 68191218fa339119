package org.bayan.align.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.bayan.align.AlignmentInput;
import org.bayan.align.AlignmentSegment;
import org.bayan.align.Evidence;
import org.bayan.align.TermOccurrence;
import org.bayan.align.internal.features.Item;
import org.bayan.align.internal.features.PairFeatures;
import org.bayan.align.internal.features.SegmentFeatures;
import org.bayan.align.internal.features.TextFeatures;
import org.junit.jupiter.api.Test;

class FeatureExtractorTest {

  private static List<String> keys(TextFeatures text, int segment, Evidence.Kind kind) {
    return IntStream.of(text.segments().get(segment).items())
        .mapToObj(text.vocabulary()::get)
        .filter(item -> item.kind() == kind)
        .map(Item::key)
        .toList();
  }

  private static List<String> names(String arabic, String english) {
    PairFeatures features = ToyFeatures.of(List.of(arabic), List.of(english));
    return features.names().stream()
        .map(
            name ->
                features.source().vocabulary().get(name.source()).key()
                    + " "
                    + features.target().vocabulary().get(name.target()).key())
        .toList();
  }

  @Test
  void wordsAreStemmedAndCounted() {
    TextFeatures text =
        ToyFeatures.of(List.of(), List.of("Councils met.", "The council met")).target();
    assertEquals(List.of("council", "met"), keys(text, 0, Evidence.Kind.WORD));
    assertEquals(2, text.counts()[ToyFeatures.item(text, 0, 0)]);
    assertEquals(1, text.counts()[ToyFeatures.item(text, 1, 0)]);
  }

  @Test
  void spansSayWhereItemsStand() {
    String line = "1. Then, on May 5, 2019, 300 councils met (UNAMI).";
    SegmentFeatures segment = ToyFeatures.english(line).getFirst();
    assertEquals(segment.items().length, segment.spans().size());
    List<String> texts =
        segment.spans().stream().map(span -> line.substring(span.start(), span.end())).toList();
    assertTrue(texts.containsAll(List.of("1", "councils", "May 5, 2019", "300", "UNAMI")));
  }

  @Test
  void labelsDatesNumbersAndTermsAreTheSameOnBothSides() {
    List<AlignmentSegment> source =
        List.of(
            new AlignmentSegment(
                "٢. في 5 آذار/مارس 2019 حضر ٣٠٠ ضيف", 0, List.of(new TermOccurrence("c7", 0, 1))));
    List<AlignmentSegment> target =
        List.of(
            new AlignmentSegment(
                "2. On March 5, 2019, 300 guests came",
                0,
                List.of(new TermOccurrence("c7", 0, 1))));
    PairFeatures features = ToyFeatures.of(new AlignmentInput("ar", source, "en", target));
    for (Evidence.Kind kind :
        List.of(
            Evidence.Kind.LIST_POSITION,
            Evidence.Kind.DATE,
            Evidence.Kind.NUMBER,
            Evidence.Kind.TERM)) {
      assertFalse(keys(features.source(), 0, kind).isEmpty(), kind::name);
      assertEquals(keys(features.source(), 0, kind), keys(features.target(), 0, kind));
    }
    assertEquals(List.of("2019", "300"), keys(features.target(), 0, Evidence.Kind.NUMBER));
  }

  @Test
  void aWordOfEverySegmentTellsNothing() {
    List<String> lines = new ArrayList<>(Collections.nCopies(30, "the council"));
    lines.addAll(Collections.nCopies(70, "the"));
    TextFeatures text = ToyFeatures.of(List.of(), lines).target();
    assertEquals(List.of("council"), keys(text, 0, Evidence.Kind.WORD));
    TextFeatures few = ToyFeatures.of(List.of(), lines.subList(0, 5)).target();
    assertEquals(List.of("the", "council"), keys(few, 0, Evidence.Kind.WORD));
  }

  @Test
  void theFirstSegmentOfAParagraphOpensIt() {
    List<AlignmentSegment> text =
        IntStream.of(3, 3, 5)
            .mapToObj(paragraph -> new AlignmentSegment("Text.", paragraph, List.of()))
            .toList();
    PairFeatures features = ToyFeatures.of(new AlignmentInput("en", text, "ar", List.of()));
    assertEquals(
        List.of(true, false, true),
        features.source().segments().stream().map(SegmentFeatures::opensParagraph).toList());
  }

  @Test
  void lengthCountsLettersAndDigits() {
    assertEquals(9, ToyFeatures.english("Héé, 2 (yes) 𝒳𝒳!").getFirst().length());
  }

  @Test
  void aWordThatSoundsLikeANameMayBeIt() {
    assertEquals(List.of("شنايدر schneider"), names("قال شنايدر ذلك", "Then Schneider spoke"));
    assertEquals(List.of("بغداد baghdad"), names("في بغداد", "It was in Baghdad"));
  }

  @Test
  void smallWordsAreNoNames() {
    assertEquals(List.of(), names("قال شنايدر ذلك", "then schneider spoke"));
    assertEquals(List.of(), names("قال الوزير", "It was in Baghdad"));
  }

  @Test
  void someSegmentsOfATextKeepTheNumbersOfTheirItems() {
    PairFeatures all = ToyFeatures.of(List.of("بيت", "كتاب"), List.of("house", "book", "pen"));
    PairFeatures some = all.select(List.of(1), List.of(0, 2));
    assertEquals(1, some.source().size());
    assertEquals(2, some.target().size());
    assertEquals(ToyFeatures.item(all.target(), 2, 0), ToyFeatures.item(some.target(), 1, 0));
    assertEquals(all.target().vocabulary(), some.target().vocabulary());
  }
}
