package org.bayan.terms.ui.internal.form;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.Described;
import org.bayan.model.termbase.LanguageSection;
import org.bayan.model.termbase.TermSection;
import org.bayan.model.termbase.Transaction;
import org.bayan.terms.ui.internal.editor.SharedTermbase;
import org.bayan.ui.internal.views.Fact;
import org.bayan.ui.internal.views.Moments;

/** Who did what to an entry, its languages and its terms, and when. */
final class HistoryLines {

  private record Done(Instant at, String line) {}

  private HistoryLines() {}

  /** What the file tells, and what was done since it was opened; the latest first. */
  static List<Fact> of(ConceptEntry concept, SharedTermbase termbase) {
    List<Fact> facts = new ArrayList<>();
    String told = told(concept);
    facts.add(new Fact(Messages.history, told.isEmpty() ? Messages.historyNone : told));
    String edits = edits(concept, termbase);
    if (!edits.isEmpty()) {
      facts.add(new Fact(Messages.sinceOpened, edits));
    }
    return facts;
  }

  private static String told(ConceptEntry concept) {
    List<Done> all = new ArrayList<>();
    add(all, concept, "");
    for (LanguageSection section : concept.getLanguages()) {
      add(all, section, UsedValues.languageName(section.getLanguage()));
      for (TermSection term : section.getTerms()) {
        add(all, term, term.getTerm());
      }
    }
    // Of one moment, what stands later in the file was done later.
    return all.reversed().stream()
        .sorted(Comparator.comparing(Done::at).reversed())
        .map(Done::line)
        .collect(Collectors.joining("\n"));
  }

  private static void add(List<Done> all, Described part, String where) {
    for (Transaction one : part.getTransactions()) {
      Instant at = TransactionWords.instant(one).orElse(Instant.MIN);
      all.add(
          new Done(
              at,
              line(
                  TransactionWords.when(one),
                  TransactionWords.type(one),
                  one.getBy(),
                  where,
                  one.getNote())));
    }
  }

  private static String line(String... facts) {
    return Stream.of(facts)
        .filter(Objects::nonNull)
        .filter(fact -> !fact.isBlank())
        .map(fact -> "\u2068" + fact + "\u2069")
        .collect(Collectors.joining(" · "));
  }

  private static String edits(ConceptEntry concept, SharedTermbase termbase) {
    return termbase.done().stream()
        .filter(edit -> edit.change().concepts().contains(concept))
        .map(edit -> line(Moments.written(edit.at()), edit.getLabel()))
        .collect(Collectors.joining("\n"));
  }
}
