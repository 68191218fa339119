package org.bayan.okapi.internal.breaks;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Which character of an expression may follow which: the position automaton of Glushkov (1961),
 * with counted repetitions written out. The beginning of the text is a position, too, at which no
 * character stands. Of other conditions it knows nothing, so that it admits every match and some
 * texts that are none.
 *
 * @param elements the element at each position
 * @param next the positions that may follow each position
 * @param previous the positions that each position may follow
 * @param first the positions at which a match may begin
 * @param last the positions at which it may end
 * @param start those that are the beginning of the text
 */
record Automaton(
    List<Node.Element> elements,
    List<BitSet> next,
    List<BitSet> previous,
    BitSet first,
    BitSet last,
    BitSet start) {

  private static final Node.Element NO_CHARACTER = new Node.Element(CharacterSet.of("(?!)"), 0);

  /** More positions than any rule that somebody wrote by hand should need. */
  private static final int MAX_POSITIONS = 4000;

  /** The automaton of an expression; nothing when it would have too many positions. */
  static Optional<Automaton> of(Node node) {
    if (size(node) > MAX_POSITIONS) {
      return Optional.empty();
    }
    Automaton automaton =
        new Automaton(
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new BitSet(),
            new BitSet(),
            new BitSet());
    Part whole = automaton.add(node);
    automaton.first.or(whole.first);
    automaton.last.or(whole.last);
    return Optional.of(automaton);
  }

  private static int size(Node node) {
    return switch (node) {
      case Node.Element element -> 1;
      case Node.Start beginning -> 1;
      case Node.Condition condition -> 0;
      case Node.Sequence sequence -> size(sequence.parts());
      case Node.Choice choice -> size(choice.options());
      case Node.Repeat repeat -> Node.product(size(repeat.part()), copies(repeat));
    };
  }

  private static int size(List<Node> nodes) {
    return nodes.stream().map(Automaton::size).reduce(0, Node::sum);
  }

  /** What has no bound is written as often as it must stand, and the last copy repeats itself. */
  private static int copies(Node.Repeat repeat) {
    return repeat.most() == Node.UNBOUNDED ? Math.max(repeat.least(), 1) : repeat.most();
  }

  /** Where the matches of a part begin and end, and whether it may be empty. */
  private record Part(BitSet first, BitSet last, boolean empty) {}

  private Part add(Node node) {
    return switch (node) {
      case Node.Element element -> addElement(element);
      case Node.Start beginning -> addStart();
      case Node.Condition condition -> new Part(new BitSet(), new BitSet(), true);
      case Node.Sequence sequence -> addSequence(sequence.parts());
      case Node.Choice choice -> addChoice(choice.options());
      case Node.Repeat repeat -> addRepeat(repeat);
    };
  }

  private Part addElement(Node.Element element) {
    BitSet self = new BitSet();
    self.set(elements.size());
    elements.add(element);
    next.add(new BitSet());
    previous.add(new BitSet());
    return new Part(self, self, false);
  }

  private Part addStart() {
    start.set(elements.size());
    return addElement(NO_CHARACTER);
  }

  private Part addSequence(List<Node> parts) {
    Part all = new Part(new BitSet(), new BitSet(), true);
    for (Node part : parts) {
      all = join(all, add(part));
    }
    return all;
  }

  private Part join(Part left, Part right) {
    connect(left.last, right.first);
    return new Part(
        left.empty ? either(left.first, right.first) : left.first,
        right.empty ? either(left.last, right.last) : right.last,
        left.empty && right.empty);
  }

  private Part addChoice(List<Node> options) {
    BitSet begin = new BitSet();
    BitSet end = new BitSet();
    boolean empty = false;
    for (Node option : options) {
      Part part = add(option);
      begin.or(part.first);
      end.or(part.last);
      empty |= part.empty;
    }
    return new Part(begin, end, empty);
  }

  private Part addRepeat(Node.Repeat repeat) {
    Part all = new Part(new BitSet(), new BitSet(), true);
    int copies = copies(repeat);
    for (int i = 1; i <= copies; i++) {
      Part copy = add(repeat.part());
      if (i == copies && repeat.most() == Node.UNBOUNDED) {
        connect(copy.last, copy.first);
      }
      all = join(all, i > repeat.least() ? new Part(copy.first, copy.last, true) : copy);
    }
    return all;
  }

  private void connect(BitSet ends, BitSet begins) {
    ends.stream().forEach(end -> next.get(end).or(begins));
    begins.stream().forEach(begin -> previous.get(begin).or(ends));
  }

  private static BitSet either(BitSet some, BitSet more) {
    BitSet all = (BitSet) some.clone();
    all.or(more);
    return all;
  }
}
