package org.bayan.help.ui.internal.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An entry of the table of contents.
 *
 * @param title what it is called
 * @param address the page that it points at; empty where it only holds others
 * @param topics the entries below it
 */
public record Topic(String title, String address, List<Topic> topics) {

  public Topic {
    topics = List.copyOf(topics);
  }

  /**
   * This topic and all below it that have a page, in the order in which they are read. A topic that
   * points at the page of one below it is left out.
   */
  public List<Topic> withPages() {
    List<Topic> all = new ArrayList<>();
    topics.forEach(topic -> all.addAll(topic.withPages()));
    if (!address.isEmpty() && all.stream().noneMatch(topic -> topic.address().equals(address))) {
      all.addFirst(this);
    }
    return all;
  }

  /** The topic right above a topic; nothing where that is not below this one. */
  public Optional<Topic> parentOf(Topic wanted) {
    return topics.contains(wanted)
        ? Optional.of(this)
        : topics.stream().flatMap(topic -> topic.parentOf(wanted).stream()).findFirst();
  }
}
