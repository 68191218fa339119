package org.bayan.align.recall;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bayan.align.AlignmentSegment;
import org.bayan.align.internal.recall.Languages;
import org.bayan.align.internal.recall.PassageRanking;
import org.bayan.align.internal.recall.QueryMaker;
import org.bayan.align.lexicon.Lexicon;

/**
 * Finds the passages that say what a single text says, in another language: a search by its words,
 * whose best results the evidence of the aligner puts in order.
 */
public final class PassageFinder {
  private static final int CANDIDATES = 100;

  private final Languages languages;
  private final QueryMaker queries;

  /**
   * A finder from one language to another.
   *
   * @param sourceLanguage language of the texts, a BCP 47 tag
   * @param targetLanguage language of the passages, a BCP 47 tag
   * @param lexicons words that translate each other; those in other languages are passed over
   */
  public PassageFinder(String sourceLanguage, String targetLanguage, List<Lexicon> lexicons) {
    this.languages = new Languages(sourceLanguage, targetLanguage, lexicons);
    this.queries = new QueryMaker(languages);
  }

  /**
   * A passage that was found.
   *
   * @param address where it stands
   * @param score how well it fits, in nats: what speaks for it against chance
   */
  public record Found(PassageAddress address, double score) {}

  /**
   * Finds passages.
   *
   * @param text what to look for
   * @param passages where to look
   * @param most how many to find at most
   * @return the passages, the best first
   */
  public List<Found> find(String text, PassageSource passages, int most) {
    List<PassageAddress> candidates =
        passages.candidates(queries.query(text), Math.max(most, CANDIDATES));
    if (candidates.isEmpty()) {
      return List.of();
    }
    List<AlignmentSegment> segments =
        candidates.stream()
            .map(at -> passages.document(at.document()).segments().get(at.segment()))
            .toList();
    double[] scores = PassageRanking.scores(languages, text, segments);
    List<Found> found = new ArrayList<>();
    for (int k = 0; k < scores.length; k++) {
      found.add(new Found(candidates.get(k), scores[k]));
    }
    found.sort(Comparator.comparingDouble(Found::score).reversed());
    return List.copyOf(found.subList(0, Math.min(most, found.size())));
  }
}
