package org.bayan.help.ui.internal.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.bayan.help.ui.internal.pages.Guide;
import org.bayan.help.ui.internal.pages.PageException;
import org.bayan.help.ui.internal.pages.PageText;
import org.bayan.help.ui.internal.pages.Topic;
import org.bayan.text.Folding;
import org.eclipse.core.runtime.ILog;

/** Searches all pages of the guide. */
public final class GuideSearch {

  private final Guide guide;

  /** Makes a search in a guide. */
  public GuideSearch(Guide guide) {
    this.guide = guide;
  }

  /**
   * The pages in which every word of a query stands, those with a word in the title first.
   *
   * @param query words parted by blanks; beginnings and other parts of words are found too
   * @param isCanceled asked before each page; nothing more is found once it holds
   */
  public List<FoundPage> find(String query, BooleanSupplier isCanceled) {
    SearchedWords words = SearchedWords.of(query);
    if (words.isEmpty()) {
      return List.of();
    }
    List<FoundPage> found = new ArrayList<>();
    for (Topic topic : guide.withPages()) {
      if (isCanceled.getAsBoolean()) {
        return List.of();
      }
      page(topic).flatMap(page -> words.in(topic, page)).ifPresent(found::add);
    }
    found.sort(Comparator.comparing(one -> !words.isIn(Folding.key(one.topic().title()))));
    return found;
  }

  /** A page that cannot be read says so where somebody opens it. */
  private Optional<PageText> page(Topic topic) {
    try {
      return Optional.of(guide.read(topic.address()));
    } catch (PageException e) {
      ILog.of(GuideSearch.class).warn(e.getMessage(), e);
      return Optional.empty();
    }
  }
}
