package org.bayan.terms.ui.internal.list;

import com.ibm.icu.text.CollationKey;
import com.ibm.icu.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * The order of the list.
 *
 * @param column whose texts are compared
 * @param ascending whether the least comes first
 */
record Sorting(ConceptColumn column, boolean ascending) {

  /** The rows in this order; those that say nothing in the column come last in either. */
  List<ConceptRow> sorted(List<ConceptRow> rows) {
    List<ConceptRow> silent = new ArrayList<>();
    List<Keyed> keyed = new ArrayList<>(rows.size());
    Collator collator = collator();
    for (ConceptRow row : rows) {
      String text = column.text(row);
      if (text.isEmpty()) {
        silent.add(row);
      } else {
        keyed.add(new Keyed(row, key(row, text, collator)));
      }
    }
    keyed.sort(ascending ? Comparator.naturalOrder() : Comparator.reverseOrder());
    List<ConceptRow> sorted = new ArrayList<>(rows.size());
    keyed.forEach(one -> sorted.add(one.row()));
    sorted.addAll(silent);
    return sorted;
  }

  private Collator collator() {
    Locale locale =
        column.language().isEmpty()
            ? Locale.getDefault()
            : Locale.forLanguageTag(column.language());
    return Collator.getInstance(locale);
  }

  private Key key(ConceptRow row, String text, Collator collator) {
    return switch (column.kind()) {
      case WORKFLOW -> new Key(row.workflow().getValue(), null);
      case CHANGED -> new Key(ConceptColumn.moment(row).getEpochSecond(), null);
      default -> new Key(0, collator.getCollationKey(text));
    };
  }

  /** Compared by the number, then by the text where there is one. */
  private record Key(long number, CollationKey text) implements Comparable<Key> {

    @Override
    public int compareTo(Key other) {
      int order = Long.compare(number, other.number);
      return order != 0 || text == null ? order : text.compareTo(other.text);
    }
  }

  private record Keyed(ConceptRow row, Key key) implements Comparable<Keyed> {

    @Override
    public int compareTo(Keyed other) {
      return key.compareTo(other.key);
    }
  }
}
