package org.bayan.core.edit;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The smallest thing that changes in a model, as EMF tells of it. */
sealed interface Step {

  /** What has changed. */
  EObject object();

  /** Takes the step back. */
  void undo();

  /** Makes the step again. */
  void redo();

  /**
   * The step that a notification tells of.
   *
   * @param notification of a change of a feature that is no container
   */
  static Step of(Notification notification) {
    EObject object = (EObject) notification.getNotifier();
    EStructuralFeature feature = (EStructuralFeature) notification.getFeature();
    int at = notification.getPosition();
    Object before = notification.getOldValue();
    Object after = notification.getNewValue();
    return switch (notification.getEventType()) {
      case Notification.SET, Notification.UNSET ->
          feature.isMany()
              ? new Exchange(object, feature, at, before, after)
              : new Setting(object, feature, before, after);
      case Notification.ADD -> new Insertion(new Values(object, feature, at, List.of(after)));
      case Notification.ADD_MANY ->
          new Insertion(new Values(object, feature, at, List.copyOf((List<?>) after)));
      case Notification.REMOVE -> new Removal(new Values(object, feature, at, List.of(before)));
      case Notification.REMOVE_MANY ->
          new Removal(new Values(object, feature, (int[]) after, List.copyOf((List<?>) before)));
      case Notification.MOVE -> new Shift(object, feature, (Integer) before, at);
      default -> throw new IllegalStateException("unknown event " + notification);
    };
  }

  private static EList<Object> list(EObject object, EStructuralFeature feature) {
    @SuppressWarnings("unchecked")
    EList<Object> list = (EList<Object>) object.eGet(feature);
    return list;
  }

  /** A single value takes the place of another. */
  record Setting(EObject object, EStructuralFeature feature, Object before, Object after)
      implements Step {

    @Override
    public void undo() {
      object.eSet(feature, before);
    }

    @Override
    public void redo() {
      object.eSet(feature, after);
    }
  }

  /** A value in a list takes the place of another. */
  record Exchange(EObject object, EStructuralFeature feature, int at, Object before, Object after)
      implements Step {

    @Override
    public void undo() {
      list(object, feature).set(at, before);
    }

    @Override
    public void redo() {
      list(object, feature).set(at, after);
    }
  }

  /** A value in a list goes to another place there. */
  record Shift(EObject object, EStructuralFeature feature, int from, int to) implements Step {

    @Override
    public void undo() {
      list(object, feature).move(from, to);
    }

    @Override
    public void redo() {
      list(object, feature).move(to, from);
    }
  }

  /** Values come into a list. */
  record Insertion(Values values) implements Step {

    @Override
    public EObject object() {
      return values.object();
    }

    @Override
    public void undo() {
      values.remove();
    }

    @Override
    public void redo() {
      values.insert();
    }
  }

  /** Values go out of a list. */
  record Removal(Values values) implements Step {

    @Override
    public EObject object() {
      return values.object();
    }

    @Override
    public void undo() {
      values.insert();
    }

    @Override
    public void redo() {
      values.remove();
    }
  }

  /**
   * Values of a list and their places there, in rising order.
   *
   * @param positions when all values are in the list
   */
  record Values(EObject object, EStructuralFeature feature, int[] positions, List<?> values) {

    /** Lists that are cleared name no positions. */
    public Values {
      positions = positions == null ? IntStream.range(0, values.size()).toArray() : positions;
    }

    /** Values that stand side by side. */
    public Values(EObject object, EStructuralFeature feature, int at, List<?> values) {
      this(
          object,
          feature,
          IntStream.range(Math.max(at, 0), Math.max(at, 0) + values.size()).toArray(),
          values);
    }

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
}
