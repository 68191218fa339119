package org.bayan.okapi.internal.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import net.sf.okapi.common.resource.ITextUnit;
import org.bayan.okapi.ExtractedDocument;
import org.bayan.okapi.ExtractedUnit;
import org.bayan.okapi.MergeRequest;
import org.bayan.okapi.TranslatedUnit;
import org.bayan.okapi.internal.merge.UnitContents;

/**
 * Texts beside the running text that repeat a unit of it, such as the title of a page that is its
 * heading too. They are no units of their own, and take the translation of the unit they repeat.
 */
final class SideTexts {
  private final Map<String, TranslatedUnit> byText = new HashMap<>();
  private final Set<String> unitIds = new HashSet<>();

  private SideTexts() {}

  static SideTexts of(ExtractedDocument document, MergeRequest request) {
    SideTexts texts = new SideTexts();
    for (ExtractedUnit unit : document.units()) {
      texts.unitIds.add(unit.id());
      TranslatedUnit translation = request.units().get(unit.id());
      if (translation != null) {
        texts.byText.putIfAbsent(document.text(unit).strip(), translation);
      }
    }
    return texts;
  }

  /**
   * Replaces a text that is no unit of the running text when it repeats one that is.
   *
   * @param id that it would have as a unit
   * @return whether it was replaced
   */
  boolean translate(ITextUnit unit, String id) {
    if (unitIds.contains(id)) {
      return false;
    }
    String text = CodedText.of(unit.getSource().getFirstContent()).text().strip();
    TranslatedUnit translation = byText.get(text);
    if (translation == null || !translation.isComplete()) {
      return false;
    }
    UnitContents.replace(unit, translation);
    return true;
  }
}
