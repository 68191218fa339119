package org.bayan.terms.ui.internal.concept;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.bayan.core.TaskException;
import org.bayan.core.TermLookup;
import org.bayan.core.concept.BaseForms;
import org.bayan.core.concept.BilingualWords;
import org.bayan.core.concept.Counterpart;
import org.bayan.core.concept.Counterpart.Passage;
import org.bayan.core.concept.KnownConcept;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.ui.internal.terms.BitextTerms;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/**
 * Finds in the background what a new concept is helped by: forms, the counterpart, concepts that
 * are known already. Answers come on the user interface thread; of several questions of a kind only
 * the last is answered.
 */
final class ConceptAids {

  /** The lexicon and the termbases are read once, and asked by one job at a time. */
  private final ISchedulingRule one = new OneAtATime();

  private final Display display;
  private final List<BitextTerms> termbases;
  private final Map<String, Job> asked = new LinkedHashMap<>();
  private BilingualWords words;

  /**
   * What a selection may be.
   *
   * @param forms of the selected term, the likeliest first
   * @param counterpart the passage of the other text; empty where nothing is sure
   * @param counterpartForms its forms
   */
  record Offer(List<String> forms, Optional<Passage> counterpart, List<String> counterpartForms) {}

  /** What the termbases have in their fields. */
  record Values(List<String> subjects, List<String> bodies) {}

  /**
   * Aids that look into termbases.
   *
   * @param termbases those that the bitext uses, and each of the others that a concept may go to
   */
  ConceptAids(Display display, List<BitextTerms> termbases) {
    this.display = display;
    this.termbases = List.copyOf(termbases);
  }

  /** Looks what a selection may be, and what may stand for it on the other side. */
  void offer(ConceptSide side, Passage selected, ConceptSide other, Consumer<Offer> answer) {
    ask("offer", () -> offer(side, selected, other), answer);
  }

  private Offer offer(ConceptSide side, Passage selected, ConceptSide other) {
    if (words == null) {
      words = BilingualWords.shipped();
    }
    Optional<Passage> counterpart =
        Counterpart.of(
            words, side.text(), side.language(), selected, other.text(), other.language());
    return new Offer(
        BaseForms.of(selected.in(side.text()), side.language(), words),
        counterpart,
        counterpart
            .map(passage -> BaseForms.of(passage.in(other.text()), other.language(), words))
            .orElse(List.of()));
  }

  /** Looks for concepts that have one of some terms already, by language. */
  void known(Map<String, String> terms, Consumer<List<KnownConcept>> answer) {
    ask("known", () -> known(terms), answer);
  }

  private List<KnownConcept> known(Map<String, String> terms) {
    Map<ConceptEntry, KnownConcept> known = new LinkedHashMap<>();
    for (TermLookup lookup : lookups()) {
      terms.forEach(
          (language, text) ->
              lookup.known(text, language).forEach(one -> known.putIfAbsent(one.concept(), one)));
    }
    return new ArrayList<>(known.values());
  }

  /** A termbase that cannot be read offers nothing; the view Terms says what is wrong. */
  private List<TermLookup> lookups() {
    List<TermLookup> read = new ArrayList<>();
    for (BitextTerms one : termbases) {
      try {
        read.add(one.load());
      } catch (TaskException e) {
        continue;
      }
    }
    return read;
  }

  /** Looks which subjects and bodies there are. */
  void values(Consumer<Values> answer) {
    ask("values", () -> new Values(all(TermLookup::subjects), all(TermLookup::bodies)), answer);
  }

  private List<String> all(Function<TermLookup, List<String>> field) {
    return lookups().stream().map(field).flatMap(List::stream).distinct().sorted().toList();
  }

  private <T> void ask(String kind, Supplier<T> question, Consumer<T> consumer) {
    cancel(kind);
    Job[] self = new Job[1];
    ICoreRunnable run =
        monitor -> {
          T answer = question.get();
          display.asyncExec(
              () -> {
                if (asked.get(kind) == self[0]) {
                  asked.remove(kind);
                  consumer.accept(answer);
                }
              });
        };
    self[0] = Job.createSystem(Messages.looking, run);
    self[0].setPriority(Job.INTERACTIVE);
    self[0].setRule(one);
    asked.put(kind, self[0]);
    self[0].schedule();
  }

  private void cancel(String kind) {
    Job before = asked.remove(kind);
    if (before != null) {
      before.cancel();
    }
  }

  /** Whether an answer is still to come. */
  boolean isLooking() {
    return !asked.isEmpty();
  }

  /** Answers no more. */
  void stop() {
    List.copyOf(asked.keySet()).forEach(this::cancel);
  }

  private static final class OneAtATime implements ISchedulingRule {

    @Override
    public boolean contains(ISchedulingRule rule) {
      return rule == this;
    }

    @Override
    public boolean isConflicting(ISchedulingRule rule) {
      return rule == this;
    }
  }
}
