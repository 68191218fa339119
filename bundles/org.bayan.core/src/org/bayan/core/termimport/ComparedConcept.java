package org.bayan.core.termimport;

import java.util.List;
import java.util.Objects;
import org.bayan.core.TermChange;
import org.bayan.model.termbase.ConceptEntry;

/**
 * A concept of a file beside the one of the termbase that it is.
 *
 * @param incoming the concept of the file
 * @param known the one of the termbase as it was when both were compared; null when there is none
 * @param changes what the file says that the termbase does not, or otherwise
 */
public record ComparedConcept(ConceptEntry incoming, ConceptEntry known, List<TermChange> changes) {

  /** How they compare. */
  public enum Kind {
    /** The termbase does not have the concept. */
    NEW,
    /** The file says more. */
    CHANGED,
    /** They contradict each other; the file may say more, too. */
    CONFLICT,
    /** The termbase has all that the file says. */
    SAME
  }

  /** Copies the list. */
  public ComparedConcept {
    Objects.requireNonNull(incoming);
    changes = List.copyOf(changes);
  }

  /** How they compare. */
  public Kind kind() {
    if (known == null) {
      return Kind.NEW;
    }
    if (changes.isEmpty()) {
      return Kind.SAME;
    }
    return conflicts().isEmpty() ? Kind.CHANGED : Kind.CONFLICT;
  }

  /** Where they contradict each other. */
  public List<TermChange> conflicts() {
    return changes.stream().filter(change -> change.kind() == TermChange.Kind.CONFLICT).toList();
  }
}
