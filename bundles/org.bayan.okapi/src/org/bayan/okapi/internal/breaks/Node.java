package org.bayan.okapi.internal.breaks;

import java.util.List;

/**
 * A part of an expression, as far as the search for its matches needs to know it. Lengths are in
 * UTF-16 units.
 */
sealed interface Node {
  /** The length of what has no bound. */
  int UNBOUNDED = Integer.MAX_VALUE;

  int minLength();

  int maxLength();

  /** One character. */
  record Element(CharacterSet set, int maxLength) implements Node {
    @Override
    public int minLength() {
      return 1;
    }
  }

  /** A condition on a position, such as a word boundary or what is looked at ahead. */
  record Condition() implements Node {
    @Override
    public int minLength() {
      return 0;
    }

    @Override
    public int maxLength() {
      return 0;
    }
  }

  /** The beginning of the text. */
  record Start() implements Node {
    @Override
    public int minLength() {
      return 0;
    }

    @Override
    public int maxLength() {
      return 0;
    }
  }

  /** One after another. */
  record Sequence(List<Node> parts) implements Node {
    @Override
    public int minLength() {
      return parts.stream().map(Node::minLength).reduce(0, Node::sum);
    }

    @Override
    public int maxLength() {
      return parts.stream().map(Node::maxLength).reduce(0, Node::sum);
    }
  }

  /** One of several. */
  record Choice(List<Node> options) implements Node {
    @Override
    public int minLength() {
      return options.stream().mapToInt(Node::minLength).min().orElse(0);
    }

    @Override
    public int maxLength() {
      return options.stream().mapToInt(Node::maxLength).max().orElse(0);
    }
  }

  /** The same again; {@code most} may be {@link #UNBOUNDED}. */
  record Repeat(Node part, int least, int most) implements Node {
    @Override
    public int minLength() {
      return product(part.minLength(), least);
    }

    @Override
    public int maxLength() {
      return product(part.maxLength(), most);
    }
  }

  /** The sum of two lengths. */
  static int sum(int a, int b) {
    return (int) Math.min((long) a + b, UNBOUNDED);
  }

  /** A length so many times. */
  static int product(int length, int times) {
    return length == 0 ? 0 : (int) Math.min((long) length * times, UNBOUNDED);
  }
}
