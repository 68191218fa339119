package org.bayan.okapi.internal.breaks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A character without which an expression matches nothing. Where it stands in a text there may be a
 * match; elsewhere there is none.
 *
 * @param elements the elements of the expression, one of which matches it
 * @param least the fewest UTF-16 units from the beginning of the match to it
 * @param most the most of them, or {@link Node#UNBOUNDED}
 */
record Trigger(List<Node.Element> elements, int least, int most) {

  /** The trigger of an expression that is rarest in texts; nothing when any may be absent. */
  static Optional<Trigger> of(Node node) {
    return switch (node) {
      case Node.Element element -> Optional.of(new Trigger(List.of(element), 0, 0));
      case Node.Condition condition -> Optional.empty();
      case Node.Start start -> Optional.empty();
      case Node.Sequence sequence -> ofSequence(sequence.parts());
      case Node.Choice choice -> ofChoice(choice.options());
      case Node.Repeat repeat -> repeat.least() > 0 ? of(repeat.part()) : Optional.empty();
    };
  }

  /** The characters it may be. */
  CharacterSet characters() {
    return CharacterSet.union(elements.stream().map(Node.Element::set).toList());
  }

  private static Optional<Trigger> ofSequence(List<Node> parts) {
    Trigger best = null;
    for (int i = 0; i < parts.size(); i++) {
      Node head = new Node.Sequence(parts.subList(0, i));
      Optional<Trigger> own = of(parts.get(i)).map(trigger -> trigger.after(head));
      if (own.isPresent() && (best == null || own.get().weight() < best.weight())) {
        best = own.get();
      }
    }
    return Optional.ofNullable(best);
  }

  private Trigger after(Node head) {
    return new Trigger(
        elements, Node.sum(least, head.minLength()), Node.sum(most, head.maxLength()));
  }

  private static Optional<Trigger> ofChoice(List<Node> options) {
    List<Trigger> own = options.stream().flatMap(option -> of(option).stream()).toList();
    if (own.size() < options.size()) {
      return Optional.empty();
    }
    List<Node.Element> elements = new ArrayList<>();
    own.forEach(trigger -> elements.addAll(trigger.elements));
    return Optional.of(
        new Trigger(
            elements,
            own.stream().mapToInt(Trigger::least).min().orElseThrow(),
            own.stream().mapToInt(Trigger::most).max().orElseThrow()));
  }

  /** How often it is met in texts, and, less important, how far one must go back from it. */
  private double weight() {
    return characters().frequency() + Math.min(most, 1000) / 1000.0;
  }
}
