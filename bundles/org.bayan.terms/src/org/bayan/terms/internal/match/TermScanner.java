package org.bayan.terms.internal.match;

import java.util.ArrayList;
import java.util.List;
import org.bayan.terms.MatchKind;
import org.bayan.text.Token;

/** Finds every term of an index at every word of a text. */
public final class TermScanner {
  private final TermIndex index;
  private final KnownWords known;

  /** A scanner for an index that grows no more. */
  public TermScanner(TermIndex index) {
    this.index = index;
    known = new KnownWords(index);
  }

  /**
   * All matches in a text, in no particular order; one term may match the same words twice.
   *
   * @param text the text
   * @param tokens all tokens of it
   */
  public List<Found> scan(String text, List<Token> tokens) {
    Scan scan = new Scan(text, tokens);
    for (int i = 0; i < scan.words.size(); i++) {
      scan.walk(index.root(), i, null);
    }
    return scan.found;
  }

  /** One search. */
  private final class Scan {
    private final String text;
    private final Words words;
    private final List<Found> found = new ArrayList<>();

    Scan(String text, List<Token> tokens) {
      this.text = text;
      words = Words.of(text, tokens);
    }

    void walk(TermNode node, int next, Path path) {
      if (path != null && !node.terms().isEmpty()) {
        report(node.terms(), path, next);
      }
      if (next < words.size() && !node.isLeaf()) {
        step(node, words.get(next), next + 1, path, MatchKind.EXACT);
        if (words.isHyphenated(next)) {
          step(node, words.compound(next), next + 2, path, MatchKind.FOLDED);
        }
      }
    }

    private void step(TermNode node, Token word, int next, Path path, MatchKind atLeast) {
      for (WordMatch match : known.matches(word).at(path == null ? 0 : path.size())) {
        TermNode child = node.child(match.word());
        if (child != null) {
          walk(child, next, Path.of(path, word, match, atLeast));
        }
      }
    }

    private static boolean changes(MatchKind kind) {
      return kind != MatchKind.EXACT && kind != MatchKind.CLITIC;
    }

    /** Whether the word before an index is part of a compound preposition. */
    private boolean isInFunctionPhrase(int next) {
      return next >= 2 && isFunctionPhrase(next - 2)
          || next < words.size() && isFunctionPhrase(next - 1);
    }

    private boolean isFunctionPhrase(int first) {
      return index.isFunctionPhrase(words.get(first).key(), words.get(first + 1).key());
    }

    private void report(List<IndexedTerm> terms, Path path, int next) {
      if (path.size() == 1 && isInFunctionPhrase(next)) {
        return;
      }
      String passage = text.substring(path.start(), path.end());
      boolean grammatical = path.size() == 1 && index.isFunctionWord(path.word().key());
      for (IndexedTerm term : terms) {
        MatchKind kind = term.kind(passage, path.letters());
        if (!(grammatical && changes(kind)) && term.admits(path, kind)) {
          found.add(new Found(term.hit(path, passage, kind), term));
        }
      }
    }
  }
}
