package org.bayan.align.internal.recall;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.bayan.align.AlignmentGuide;
import org.bayan.align.AlignmentInput;
import org.bayan.align.AlignmentSegment;
import org.bayan.align.internal.features.FeatureExtractor;
import org.bayan.align.internal.features.PairFeatures;
import org.bayan.align.internal.search.Edge;
import org.bayan.align.internal.words.WordLearner;
import org.bayan.align.internal.words.WordPrior;
import org.bayan.align.internal.words.WordPriorBuilder;
import org.bayan.align.internal.words.WordTable;
import org.bayan.align.lexicon.Lexicon;
import org.bayan.text.SpeechFrame;

/**
 * What the aligner knows about the words of a text and of the passages that may stand behind it:
 * its features, its prior, its learning; only how frequent a word is by chance is not taken from
 * the passages alone, which were chosen for their words.
 */
final class PassageWords {
  private final Languages languages;
  private final AlignmentInput input;
  private final PairFeatures features;
  private final PairFeatures apart;
  private final PairFeatures unframed;
  private final WordPrior prior;
  private final double[] sourceShares;
  private final double[] targetShares;

  PassageWords(Languages languages, List<AlignmentSegment> source, List<AlignmentSegment> target) {
    this.languages = languages;
    List<Lexicon> lexicons = languages.lexicons();
    input =
        new AlignmentInput(
            languages.source(), source, languages.target(), target, AlignmentGuide.of(lexicons));
    features = FeatureExtractor.extractAll(input, lexicons);
    Frames sourceFrames = new Frames(source, languages.source());
    Frames targetFrames = new Frames(target, languages.target());
    apart = apart(sourceFrames, targetFrames, EnumSet.of(SpeechFrame.Kind.SAYING));
    unframed = apart(sourceFrames, targetFrames, EnumSet.allOf(SpeechFrame.Kind.class));
    prior = WordPriorBuilder.build(features, lexicons, RelatedWords.of(features, languages));
    sourceShares = Background.shares(features.source(), languages.sourceSeen());
    targetShares = Background.shares(features.target(), languages.targetSeen());
  }

  private PairFeatures apart(Frames source, Frames target, Set<SpeechFrame.Kind> kinds) {
    return new PairFeatures(
        source.apart(features.source(), kinds),
        target.apart(features.target(), kinds),
        features.names());
  }

  AlignmentInput input() {
    return input;
  }

  PairFeatures features() {
    return features;
  }

  /** The same without what only tells who says something. */
  PairFeatures apart() {
    return apart;
  }

  /** The same without what tells who says, decides or asks for something. */
  PairFeatures unframed() {
    return unframed;
  }

  /** What is known about the words when some links are believed in; none at first. */
  WordTable table(List<Edge> links) {
    WordTable learned = WordLearner.learn(features, prior, List.of(), links);
    return new WordTable(
        learned.starts(),
        learned.targets(),
        learned.forward(),
        learned.backward(),
        new WordTable.Side(learned.source().unexplained(), sourceShares),
        new WordTable.Side(learned.target().unexplained(), targetShares));
  }

  /** Which words of either side the other has, those of the reporter left aside. */
  Coverage coverage(WordTable table) {
    return new Coverage(apart, table, languages);
  }

  /** The same, also who decides or asks for something left aside. */
  Coverage bareCoverage(WordTable table) {
    return new Coverage(unframed, table, languages);
  }

  /** What some segments speak for each other by what is known. */
  FramedWords words(WordTable table) {
    return new FramedWords(this, table);
  }
}
