package org.bayan.okapi.internal.merge;

import net.sf.okapi.common.resource.ITextUnit;
import net.sf.okapi.common.resource.TextFragment;
import org.bayan.okapi.TranslatedUnit;

/** Puts translations into the units of formats that hold one language. */
public final class UnitContents {
  private UnitContents() {}

  /** Replaces a unit's content; its codes stay as far as they have a place in the translation. */
  public static void replace(ITextUnit unit, TranslatedUnit translation) {
    TextFragment source = unit.getSource().getFirstContent();
    unit.setSourceContent(TranslatedContent.of(source, translation.text(), translation.codes()));
  }
}
