package org.bayan.terms.internal.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.FormKind;
import org.bayan.model.termbase.TermSection;
import org.bayan.model.termbase.Termbase;
import org.bayan.terms.check.CheckRule;
import org.bayan.terms.check.Finding;
import org.bayan.terms.internal.match.EnglishPlurals;

/** Terms that are the plural of another concept's term, by rule or as it is stored. */
public final class OtherNumbers implements TermbaseRule {

  @Override
  public void check(Termbase termbase, Consumer<Finding> found) {
    Map<TermKey, List<TermSection>> terms =
        TermbaseRule.terms(termbase)
            .filter(term -> !term.getSection().getEntry().isGroup())
            .collect(Collectors.groupingBy(TermKey::of, HashMap::new, Collectors.toList()));
    List<TermSection> all = new ArrayList<>(TermbaseRule.terms(termbase).toList());
    for (TermSection term : all) {
      if (!term.getSection().getEntry().isGroup()) {
        plurals(term)
            .filter(plural -> !plural.equals(TermKey.of(term)))
            .distinct()
            .forEach(plural -> compare(term, terms.getOrDefault(plural, List.of()), found));
      }
    }
  }

  private static void compare(
      TermSection singular, List<TermSection> plurals, Consumer<Finding> found) {
    ConceptEntry entry = singular.getSection().getEntry();
    Optional<TermSection> foreign =
        plurals.stream().filter(term -> term.getSection().getEntry() != entry).findFirst();
    boolean own = plurals.stream().anyMatch(term -> term.getSection().getEntry() == entry);
    if (foreign.isPresent() && !own) {
      found.accept(
          Finding.in(foreign.get(), CheckRule.PLURAL_OF_OTHER, entry.getId(), singular.getTerm()));
    }
  }

  private static Stream<TermKey> plurals(TermSection term) {
    String language = TermKey.primary(term.getSection().getLanguage());
    Stream<String> stored =
        term.getForms().stream()
            .filter(form -> form.getKind() == FormKind.PLURAL || form.getKind() == FormKind.DUAL)
            .map(form -> form.getText());
    Stream<String> regular =
        language.equals("en") ? EnglishPlurals.ofPhrase(term.getTerm()) : Stream.empty();
    return Stream.concat(stored, regular).map(text -> TermKey.of(language, text));
  }
}
