package org.bayan.core.internal.record;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Values of a list and their places there, in rising order.
 *
 * @param positions when all values are in the list
 */
record ListValues(EObject object, EStructuralFeature feature, int[] positions, List<?> values) {

  /** Lists that are cleared name no positions. */
  ListValues {
    positions = positions == null ? IntStream.range(0, values.size()).toArray() : positions;
  }

  /** Values that stand side by side. */
  ListValues(EObject object, EStructuralFeature feature, int at, List<?> values) {
    this(
        object,
        feature,
        IntStream.range(Math.max(at, 0), Math.max(at, 0) + values.size()).toArray(),
        values);
  }

  /** The values that an object has for a feature. */
  static EList<Object> list(EObject object, EStructuralFeature feature) {
    @SuppressWarnings("unchecked")
    EList<Object> list = (EList<Object>) object.eGet(feature);
    return list;
  }

  /** Puts the values in their places. */
  void insert() {
    EList<Object> list = list(object, feature);
    if (positions[positions.length - 1] - positions[0] == positions.length - 1) {
      list.addAll(positions[0], values);
      return;
    }
    for (int i = 0; i < positions.length; i++) {
      list.add(positions[i], values.get(i));
    }
  }

  /** Takes the values out of their places. */
  void remove() {
    EList<Object> list = list(object, feature);
    if (list.size() == positions.length) {
      list.clear();
      return;
    }
    for (int i = positions.length - 1; i >= 0; i--) {
      list.remove(positions[i]);
    }
  }

  @Override
  public String toString() {
    return feature.getName() + Arrays.toString(positions);
  }
}
