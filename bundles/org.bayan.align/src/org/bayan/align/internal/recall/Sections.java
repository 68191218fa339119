package org.bayan.align.internal.recall;

import java.util.ArrayList;
import java.util.List;

/** Divides a report by what it follows: a section reports one document without a break. */
final class Sections {
  private final Pool pool;

  Sections(Pool pool) {
    this.pool = pool;
  }

  /** What stands together in the report after a segment, with passages of one document. */
  List<List<Found>> after(int source, List<Found> links) {
    List<List<Found>> sections = new ArrayList<>();
    Found last = null;
    for (Found link : links) {
      if (link.source().getFirst() > source && !link.target().isEmpty()) {
        if (last == null || !isSameSection(last, link)) {
          sections.add(new ArrayList<>());
        }
        sections.getLast().add(link);
        last = link;
      }
    }
    return sections;
  }

  private boolean isSameSection(Found last, Found next) {
    return next.source().getFirst() == last.source().getLast() + 1
        && pool.documentOf(last.target().getFirst()) == pool.documentOf(next.target().getFirst());
  }
}
