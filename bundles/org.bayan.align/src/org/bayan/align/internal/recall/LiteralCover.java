package org.bayan.align.internal.recall;

import java.util.Set;
import org.bayan.align.Evidence;
import org.bayan.align.internal.features.Item;

/**
 * Whether numbers and dates of one side cover one of the other. The days of a period are written in
 * many ways: in {@code from 12 to 21 November} one language may have a number where the other has a
 * date.
 */
final class LiteralCover {
  private LiteralCover() {}

  static boolean covers(Set<Item> others, Item item) {
    return switch (item.kind()) {
      case NUMBER ->
          others.stream()
              .anyMatch(
                  other ->
                      other.kind() == Evidence.Kind.DATE && other.key().endsWith("d" + item.key()));
      case DATE -> others.contains(new Item(Evidence.Kind.NUMBER, day(item.key())));
      default -> false;
    };
  }

  /** The day of {@code m11d12}; nothing that is a number where there is none. */
  private static String day(String date) {
    return date.substring(date.indexOf('d') + 1);
  }
}
