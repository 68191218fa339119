package org.bayan.help.ui.internal.search;

import java.util.List;
import org.bayan.help.ui.internal.pages.Topic;

/**
 * A page in which all searched words stand.
 *
 * @param topic its topic
 * @param hits the first sentences with one of them
 */
public record FoundPage(Topic topic, List<Hit> hits) {

  public FoundPage {
    hits = List.copyOf(hits);
  }
}
