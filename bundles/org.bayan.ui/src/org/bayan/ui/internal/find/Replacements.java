package org.bayan.ui.internal.find;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bayan.core.edit.ReplaceText;
import org.bayan.core.edit.ReplaceText.Replacement;
import org.bayan.model.bitext.Segment;
import org.bayan.text.search.SearchException;
import org.bayan.text.search.TextSearch;

/**
 * What finds become when they are replaced. Locked segments are left as they are.
 *
 * @param texts the texts that the segments get
 * @param places how many finds are replaced
 * @param locked how many are not, because their segments are locked
 */
record Replacements(List<Replacement> texts, int places, int locked) {

  /**
   * Replaces finds.
   *
   * @param finds in order, of texts that have not changed since
   * @throws SearchException when the replacement makes no sense
   */
  static Replacements of(List<Find> finds, TextSearch search, String replacement)
      throws SearchException {
    Map<Segment, List<Find>> bySegment = new LinkedHashMap<>();
    int locked = 0;
    for (Find find : finds) {
      if (find.segment().isLocked()) {
        locked++;
      } else {
        bySegment.computeIfAbsent(find.segment(), segment -> new ArrayList<>()).add(find);
      }
    }
    List<Replacement> texts = new ArrayList<>();
    for (Map.Entry<Segment, List<Find>> entry : bySegment.entrySet()) {
      texts.add(new Replacement(entry.getKey(), replaced(entry.getValue(), search, replacement)));
    }
    return new Replacements(texts, finds.size() - locked, locked);
  }

  private static String replaced(List<Find> finds, TextSearch search, String replacement)
      throws SearchException {
    String text = finds.getFirst().text();
    StringBuilder replaced = new StringBuilder(text);
    for (Find find : finds.reversed()) {
      replaced.replace(
          find.match().start(),
          find.match().end(),
          search.replacement(text, find.match(), replacement));
    }
    return replaced.toString();
  }

  ReplaceText edit() {
    return new ReplaceText(texts);
  }
}
