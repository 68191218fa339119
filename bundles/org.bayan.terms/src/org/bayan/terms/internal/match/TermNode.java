package org.bayan.terms.internal.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A node of the trie of terms, whose edges are word numbers. */
final class TermNode {
  private final Map<Integer, TermNode> children = new HashMap<>(2);
  private final List<IndexedTerm> terms = new ArrayList<>(1);

  TermNode childFor(int word) {
    return children.computeIfAbsent(word, number -> new TermNode());
  }

  /** The node behind a word, or null where no term goes on with it. */
  TermNode child(int word) {
    return children.get(word);
  }

  boolean isLeaf() {
    return children.isEmpty();
  }

  void add(IndexedTerm term) {
    terms.add(term);
  }

  /** The terms that end here. */
  List<IndexedTerm> terms() {
    return terms;
  }
}
