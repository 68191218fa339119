package org.bayan.terms.ui.internal.commands;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.terms.ui.internal.list.ConceptRow;
import org.eclipse.osgi.util.NLS;

/** What concepts are called in labels and questions. */
final class ConceptNames {

  private ConceptNames() {}

  /** The term of a concept in the language of the interface or another; its id without terms. */
  static String of(ConceptEntry concept) {
    Map<String, String> terms = ConceptRow.of(concept).terms();
    String own = terms.get(Locale.getDefault().getLanguage());
    return own != null
        ? own
        : terms.getOrDefault(
            "en", terms.values().stream().findFirst().orElse(String.valueOf(concept.getId())));
  }

  /**
   * A label for what is done to concepts.
   *
   * @param one for one concept; {0} is its name
   * @param many for several; {0} is how many there are, {1} the name of the first
   */
  static String label(String one, String many, List<ConceptEntry> concepts) {
    String first = of(concepts.getFirst());
    return concepts.size() == 1 ? NLS.bind(one, first) : NLS.bind(many, concepts.size(), first);
  }
}
