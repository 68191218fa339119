package org.bayan.core.termedit;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.bayan.model.termbase.CrossReference;
import org.bayan.model.termbase.Termbase;
import org.eclipse.emf.ecore.EObject;

/** The cross-references in a termbase. */
final class References {

  private References() {}

  /** Those that refer to a concept. */
  static List<CrossReference> to(Termbase termbase, String id) {
    List<CrossReference> references = new ArrayList<>();
    for (Iterator<EObject> all = termbase.eAllContents(); all.hasNext(); ) {
      if (all.next() instanceof CrossReference reference && id.equals(reference.getTarget())) {
        references.add(reference);
      }
    }
    return references;
  }
}
