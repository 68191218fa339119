package org.bayan.align.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bayan.align.internal.features.Item;
import org.bayan.align.internal.features.PairFeatures;
import org.bayan.align.internal.words.WordPrior;
import org.bayan.align.internal.words.WordPriorBuilder;
import org.bayan.align.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

class WordPriorBuilderTest {
  private static final double FLOAT = 1e-6;

  /** The probabilities of each direction, by the keys of the two items. */
  private static Map<String, double[]> prior(PairFeatures features, Lexicon... lexicons) {
    WordPrior prior = WordPriorBuilder.build(features, List.of(lexicons));
    Map<String, double[]> pairs = new HashMap<>();
    for (int number = 0; number + 1 < prior.starts().length; number++) {
      Item source = features.source().vocabulary().get(number);
      for (int pair = prior.starts()[number]; pair < prior.starts()[number + 1]; pair++) {
        Item target = features.target().vocabulary().get(prior.targets()[pair]);
        pairs.put(
            source.key() + " " + target.key(),
            new double[] {prior.forward()[pair], prior.backward()[pair]});
      }
    }
    return pairs;
  }

  @Test
  void numbersDatesAndLatinWordsTranslateThemselves() {
    Map<String, double[]> prior =
        prior(
            ToyFeatures.of(
                List.of("في 5 أيار بلغ العدد ٤٠ (UNAMI)"),
                List.of("On May 5 there were 40 (UNAMI)")));
    assertEquals(3, prior.size(), () -> prior.keySet().toString());
    prior.forEach(
        (pair, probabilities) -> {
          assertEquals(1, probabilities[0], pair);
          assertEquals(1, probabilities[1], pair);
        });
  }

  @Test
  void aLexiconGivesTheProbabilitiesOfWordsOfBothTexts() {
    Lexicon lexicon = ToyLexicons.learn(ToyLexicons.HOUSES);
    Lexicon.Translation house =
        lexicon.translations("بيت").stream()
            .filter(translation -> translation.stem().equals("house"))
            .findFirst()
            .orElseThrow();
    Map<String, double[]> prior =
        prior(ToyFeatures.of(List.of("بيت قديم"), List.of("old house"), lexicon), lexicon);
    assertEquals(1, prior.size());
    assertEquals(house.forward(), prior.get("بيت house")[0], FLOAT);
    assertEquals(house.backward(), prior.get("بيت house")[1], FLOAT);
  }

  @Test
  void theLexiconThatHasSeenAWordMoreOftenCountsMore() {
    Lexicon often = ToyLexicons.learn(ToyLexicons.entries("بيت|house", "بيت|house"));
    Lexicon more =
        ToyLexicons.learn(
            ToyLexicons.entries("بيت|home", "بيت|home", "بيت|home", "بيت|home", "بيت|home"));
    PairFeatures features = ToyFeatures.of(List.of("بيت"), List.of("home house"));
    Map<String, double[]> prior = prior(features, often, more);
    double house = prior.get("بيت house")[0];
    double home = prior.get("بيت home")[0];
    assertTrue(home > house && house > 0, () -> home + " " + house);
    assertTrue(home + house <= 1 + FLOAT);
    assertEquals(home, prior(features, more, often).get("بيت home")[0], FLOAT);
    assertEquals(often.translations("بيت").getFirst().backward(), prior.get("بيت house")[1], FLOAT);
  }

  @Test
  void wordsThatSoundLikeANameShareIt() {
    PairFeatures one = ToyFeatures.of(List.of("قال كيري"), List.of("Then Kerry spoke"));
    PairFeatures two =
        ToyFeatures.of(List.of("قال كيري وكوري"), List.of("Then Kerry spoke to Kerry"));
    double alone = prior(one).get("كير kerri")[0];
    assertTrue(alone > 0.3 && alone < 1, () -> "" + alone);
    assertTrue(prior(two).get("كير kerri")[0] < alone);
  }

  @Test
  void aLexiconTheOtherWayGivesTheSameTheOtherWay() {
    Lexicon lexicon = ToyLexicons.learn(ToyLexicons.HOUSES);
    PairFeatures there = ToyFeatures.of(List.of("بيت كبير"), List.of("big house"), lexicon);
    PairFeatures back =
        ToyFeatures.of(
            Invariants.mirrored(Samples.input(List.of("بيت كبير"), List.of("big house"))),
            lexicon.swapped());
    Map<String, double[]> first = prior(there, lexicon);
    Map<String, double[]> second = prior(back, lexicon.swapped());
    assertEquals(first.size(), second.size());
    assertEquals(first.get("كبير big")[0], second.get("big كبير")[1], FLOAT);
  }
}
