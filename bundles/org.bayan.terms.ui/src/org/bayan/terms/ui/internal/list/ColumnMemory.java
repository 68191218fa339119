package org.bayan.terms.ui.internal.list;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.bayan.terms.ui.TermsUi;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;

/** Widths and order of columns, remembered in the workspace for all termbases. */
final class ColumnMemory {

  private static final String ORDER = "list.order";
  private static final String WIDTH = "list.width.";

  private ColumnMemory() {}

  private static IEclipsePreferences node() {
    return InstanceScope.INSTANCE.getNode(TermsUi.BUNDLE);
  }

  /** The width of a column, in pixels. */
  static int width(ConceptColumn column) {
    return node().getInt(WIDTH + column.id(), column.kind().width());
  }

  /** Remembers the width of a column. */
  static void keepWidth(ConceptColumn column, int width) {
    if (width != width(column)) {
      node().putInt(WIDTH + column.id(), width);
    }
  }

  /** The columns in the order that a person has given them; unknown ones keep their places. */
  static List<ConceptColumn> ordered(List<ConceptColumn> columns) {
    List<String> order = Arrays.asList(node().get(ORDER, "").split(" "));
    List<ConceptColumn> known =
        new ArrayList<>(columns.stream().filter(one -> order.contains(one.id())).toList());
    known.sort(Comparator.comparingInt(one -> order.indexOf(one.id())));
    List<ConceptColumn> ordered = new ArrayList<>();
    for (ConceptColumn column : columns) {
      ordered.add(order.contains(column.id()) ? known.removeFirst() : column);
    }
    return ordered;
  }

  /** Remembers an order. */
  static void keepOrder(List<ConceptColumn> columns) {
    node().put(ORDER, String.join(" ", columns.stream().map(ConceptColumn::id).toList()));
  }
}
