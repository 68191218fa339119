package org.bayan.terms.internal.match;

import java.util.List;
import java.util.Optional;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.PartOfSpeech;
import org.bayan.model.termbase.TermSection;
import org.bayan.terms.MatchAnalysis;
import org.bayan.terms.MatchKind;
import org.bayan.terms.TermHit;
import org.bayan.text.Token;

/**
 * One way to write a term: the term itself, one of its stored forms, or either with its hyphens
 * closed up.
 *
 * @param term the term
 * @param written the way it is written
 * @param floor the best kind that a match of this writing can have
 * @param order the place of the term among all, for ranking
 */
record IndexedTerm(TermSection term, String written, MatchKind floor, int order) {
  private static final int INFLECTED_LETTERS = 2;

  ConceptEntry concept() {
    return term.getSection().getEntry();
  }

  /** How a passage matches, of which the letters are known to match. */
  MatchKind kind(String passage, MatchKind letters) {
    boolean same = floor == MatchKind.EXACT && passage.equals(written);
    return same ? MatchKind.EXACT : letters.weaker(floor).weaker(MatchKind.FOLDED);
  }

  /** Whether the switches of the term let a match be. */
  boolean admits(Path path, MatchKind kind) {
    if (term.isExactOnly()) {
      return kind == MatchKind.EXACT;
    }
    if (kind == MatchKind.STEM && !admitsStem(path)) {
      return false;
    }
    return !term.isCaseSensitive() || hasSameCase(path.words());
  }

  /** A noun alone shares its stem with too many words; a neighbour that matches makes it sure. */
  private boolean admitsStem(Path path) {
    PartOfSpeech partOfSpeech = term.getPartOfSpeech();
    return !term.isNeverStem()
        && partOfSpeech != PartOfSpeech.PROPER_NOUN
        && (!path.isStemAlone() || partOfSpeech == PartOfSpeech.VERB);
  }

  private boolean hasSameCase(List<Token> words) {
    List<Token> own = Words.of(written).tokens();
    if (own.size() != words.size()) {
      return false;
    }
    for (int i = 0; i < own.size(); i++) {
      String expected = own.get(i).text();
      // Endings may differ, the letters before them must not.
      int fixed = Math.max(1, expected.length() - INFLECTED_LETTERS);
      if (!words.get(i).text().regionMatches(0, expected, 0, fixed)) {
        return false;
      }
    }
    return true;
  }

  TermHit hit(Path path, String passage, MatchKind kind) {
    Optional<String> stored =
        written.equals(term.getTerm()) ? Optional.empty() : Optional.of(written);
    MatchAnalysis analysis = new MatchAnalysis(kind, path.analysis(), stored);
    return new TermHit(path.start(), path.end(), passage, concept(), term, analysis);
  }
}
