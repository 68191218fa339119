package org.bayan.terms.internal.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bayan.terms.MatchKind;
import org.bayan.text.Token;

/** Finds every term of an index at every word of a text. */
public final class TermScanner {
  private final TermIndex index;

  /** A scanner for an index that grows no more. */
  public TermScanner(TermIndex index) {
    this.index = index;
  }

  /** All matches in a text, in no particular order; one term may match the same words twice. */
  public List<Found> scan(String text) {
    Scan scan = new Scan(text);
    for (int i = 0; i < scan.words.size(); i++) {
      scan.walk(index.root(), i, List.of(), MatchKind.EXACT);
    }
    return scan.found;
  }

  /** One search, with what is known of the words of its text. */
  private final class Scan {
    private final String text;
    private final Words words;
    private final Map<String, WordMatches> known = new HashMap<>();
    private final List<Found> found = new ArrayList<>();

    Scan(String text) {
      this.text = text;
      words = Words.of(text);
    }

    void walk(TermNode node, int next, List<Token> path, MatchKind kind) {
      report(node, path, kind);
      if (next < words.size() && !node.isLeaf()) {
        step(node, words.get(next), next + 1, path, kind);
        if (words.isHyphenated(next)) {
          step(node, words.compound(next), next + 2, path, kind.weaker(MatchKind.FOLDED));
        }
      }
    }

    private void step(TermNode node, Token word, int next, List<Token> path, MatchKind kind) {
      WordMatches matches = known.computeIfAbsent(word.text(), written -> index.matches(word));
      for (WordMatch match : path.isEmpty() ? matches.initial() : matches.inner()) {
        TermNode child = node.child(match.word());
        if (child != null) {
          List<Token> longer = new ArrayList<>(path);
          longer.add(word);
          walk(child, next, longer, kind.weaker(match.kind()));
        }
      }
    }

    private void report(TermNode node, List<Token> path, MatchKind letters) {
      if (path.isEmpty() || node.terms().isEmpty()) {
        return;
      }
      int start = path.get(0).start();
      int end = path.get(path.size() - 1).end();
      String passage = text.substring(start, end);
      for (IndexedTerm term : node.terms()) {
        MatchKind kind = term.kind(passage, letters);
        if (term.admits(path, kind)) {
          found.add(new Found(term.hit(start, end, passage, kind), term));
        }
      }
    }
  }
}
