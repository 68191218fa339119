package org.bayan.core.termedit;

import java.util.List;
import org.bayan.model.termbase.LanguageSection;
import org.bayan.model.termbase.TermSection;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Removes terms, definitions, notes, and other parts of concepts. With its last term, a language
 * that says nothing else goes, too.
 *
 * @param parts what to remove
 */
public record RemoveParts(List<? extends EObject> parts) implements TermbaseEdit {

  /** Copies the list. */
  public RemoveParts {
    parts = List.copyOf(parts);
  }

  @Override
  public void applyTo(EditedTermbase termbase) throws TermEditException {
    for (EObject part : parts) {
      termbase.require(part);
      LanguageSection section = part instanceof TermSection term ? term.getSection() : null;
      EcoreUtil.remove(part);
      if (section != null && section.eContents().isEmpty() && section.getSources().isEmpty()) {
        EcoreUtil.remove(section);
      }
    }
  }
}
