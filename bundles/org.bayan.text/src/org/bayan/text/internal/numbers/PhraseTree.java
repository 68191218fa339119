package org.bayan.text.internal.numbers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bayan.text.Token;

/** Numbers by the words that say them. Hyphens between the words do not matter. */
final class PhraseTree {
  private static final String HYPHEN = "-";
  private static final int NONE = -1;

  private final Node root = new Node();

  /** A place in the tree: the words so far, and the number if they are one. */
  private static final class Node {
    private final Map<String, Node> next = new HashMap<>(4);
    private int value = NONE;
  }

  /**
   * A number found.
   *
   * @param end the index after its last token
   * @param value the number
   */
  record Match(int end, int value) {}

  /** Adds a number; the first of two that are said alike stays. */
  void add(List<String> words, int value) {
    Node node = root;
    for (String word : words) {
      node = node.next.computeIfAbsent(word, key -> new Node());
    }
    if (node != root && node.value == NONE) {
      node.value = value;
    }
  }

  /** The longest number that begins at a token, or null. */
  Match longest(List<Token> tokens, int index) {
    Match match = null;
    Node node = root;
    for (int i = index; i < tokens.size(); i++) {
      String key = tokens.get(i).key();
      if (i > index && key.equals(HYPHEN)) {
        continue;
      }
      node = node.next.get(key);
      if (node == null) {
        break;
      }
      match = node.value == NONE ? match : new Match(i + 1, node.value);
    }
    return match;
  }
}
