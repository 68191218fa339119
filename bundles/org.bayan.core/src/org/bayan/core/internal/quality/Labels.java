package org.bayan.core.internal.quality;

import java.util.stream.Collectors;
import org.bayan.quality.CheckedSegment;
import org.bayan.quality.CheckedText;

/** What the segments of a side are called in tables. */
public final class Labels {

  private Labels() {}

  /** The ids of the segments, joined by {@code +}; empty where they have none. */
  public static String of(CheckedText text) {
    return text.segments().stream()
        .map(CheckedSegment::id)
        .filter(id -> id != null && !id.isEmpty())
        .collect(Collectors.joining("+"));
  }
}
