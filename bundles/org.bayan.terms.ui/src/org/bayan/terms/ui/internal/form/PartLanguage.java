package org.bayan.terms.ui.internal.form;

import org.bayan.model.termbase.LanguageSection;
import org.bayan.model.termbase.Note;
import org.eclipse.emf.ecore.EObject;

/** The language that something is in. */
final class PartLanguage {

  private PartLanguage() {}

  /**
   * The language of the section that a part is in, or is begun in.
   *
   * @return a BCP 47 tag; empty where it is in none. Notes are in none: people write them in their
   *     own language.
   */
  static String of(EObject part, Drafts drafts) {
    if (part instanceof Note) {
      return "";
    }
    EObject at = part;
    while (at != null && !(at instanceof LanguageSection)) {
      EObject inner = at;
      at =
          at.eContainer() == null
              ? drafts.of(inner).map(Draft::owner).orElse(null)
              : at.eContainer();
    }
    return at instanceof LanguageSection section ? section.getLanguage() : "";
  }
}
