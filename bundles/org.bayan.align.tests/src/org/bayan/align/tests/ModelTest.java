package org.bayan.align.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.bayan.align.internal.cost.AnchorModel;
import org.bayan.align.internal.cost.LengthModel;
import org.bayan.align.internal.cost.SeedLexicon;
import org.bayan.align.internal.cost.ShapeModel;
import org.bayan.align.internal.cost.WordModel;
import org.bayan.align.internal.features.FeatureExtractor;
import org.bayan.align.internal.features.PairFeatures;
import org.bayan.align.internal.search.Edge;
import org.bayan.align.internal.search.Shape;
import org.junit.jupiter.api.Test;

class ModelTest {
  private static final Shape ONE_TO_ONE = new Shape(1, 1);

  private static PairFeatures features(List<String> arabic, List<String> english) {
    return FeatureExtractor.extract(Samples.input(arabic, english));
  }

  @Test
  void equalLengthsGainMoreThanUnequalOnes() {
    LengthModel model =
        LengthModel.general(
            features(
                List.of("كلمة كلمة كلمة كلمة كلمة كلمة", "كلمة"),
                List.of("word word word word word word", "word")));
    assertTrue(model.gain(0, 0, ONE_TO_ONE) > 0);
    assertTrue(model.gain(0, 1, ONE_TO_ONE) < 0);
  }

  @Test
  void lengthsGainTheSameInBothDirections() {
    List<String> arabic = List.of("كلمة كلمة كلمة", "كلمة");
    List<String> english = List.of("one two three four", "five");
    LengthModel forward = LengthModel.general(features(arabic, english));
    LengthModel backward = LengthModel.general(features(english, arabic));
    assertEquals(forward.gain(0, 1, ONE_TO_ONE), backward.gain(1, 0, ONE_TO_ONE), 1e-12);
  }

  @Test
  void aRareAnchorGainsMoreThanACommonOne() {
    AnchorModel model =
        new AnchorModel(
            features(
                List.of("عام 2014 قرار 2170", "عام 2014", "عام 2014"),
                List.of("year 2014, 2170", "year 2014", "year 2014")));
    double both = model.gain(0, 0, ONE_TO_ONE);
    double common = model.gain(1, 1, ONE_TO_ONE);
    assertTrue(both > common && common >= 0, () -> both + " " + common);
  }

  @Test
  void aMissingAnchorSpeaksAgainstABead() {
    AnchorModel model =
        new AnchorModel(features(List.of("قرار 2170", "كلام"), List.of("resolution 2170", "talk")));
    assertTrue(model.gain(0, 1, ONE_TO_ONE) < 0);
  }

  @Test
  void anAnchorThatOnlyOneSideHasIsNone() {
    AnchorModel model =
        new AnchorModel(features(List.of("قرار 2170", "كلام"), List.of("resolution", "talk")));
    assertEquals(0, model.gain(0, 0, ONE_TO_ONE));
  }

  @Test
  void repeatedWordsAreLearnedFromBeads() {
    List<String> arabic = List.of("زمرد اخضر", "زمرد ثمين", "ياقوت احمر", "ياقوت ثمين");
    List<String> english = List.of("emerald leafy", "emerald dear", "rubies ruddy", "rubies dear");
    PairFeatures features = features(arabic, english);
    List<Edge> beads =
        IntStream.range(0, 4).mapToObj(i -> new Edge(i, i + 1, i, i + 1, 0, 1)).toList();
    WordModel model = WordModel.learn(features, SeedLexicon.of("fr", "en"), beads, 1);
    assertTrue(model.gain(0, 1, ONE_TO_ONE) > model.gain(0, 2, ONE_TO_ONE));
  }

  @Test
  void theSeedLexiconHelpsBeforeAnythingIsLearned() {
    PairFeatures features =
        features(List.of("حكومة العراق", "سكان"), List.of("Iraq's government", "population"));
    WordModel model = WordModel.general(features, SeedLexicon.of("ar", "en"));
    assertTrue(model.gain(0, 0, ONE_TO_ONE) > model.gain(0, 1, ONE_TO_ONE));
  }

  @Test
  void theSeedLexiconTurnsWithTheLanguages() {
    SeedLexicon.Entry first = SeedLexicon.of("ar", "en").entries().getFirst();
    SeedLexicon.Entry turned = SeedLexicon.of("en", "ar-IQ").entries().getFirst();
    assertEquals(first.source(), turned.target());
    assertEquals(first.target(), turned.source());
    assertTrue(SeedLexicon.of("fr", "en").entries().isEmpty());
  }

  @Test
  void shapesThatOccurBecomeMoreProbable() {
    List<Edge> beads =
        IntStream.range(0, 50).mapToObj(i -> new Edge(i, i + 1, 2 * i, 2 * i + 2, 0, 1)).toList();
    Shape oneToTwo = new Shape(1, 2);
    assertTrue(
        ShapeModel.learn(beads).logProbability(oneToTwo)
            > ShapeModel.general().logProbability(oneToTwo));
  }

  @Test
  void mirroredShapesAreEquallyProbable() {
    for (Shape shape : Shape.ALL) {
      assertEquals(
          ShapeModel.general().logProbability(shape),
          ShapeModel.general().logProbability(shape.mirrored()));
    }
  }
}
