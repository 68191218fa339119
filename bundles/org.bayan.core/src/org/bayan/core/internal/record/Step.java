package org.bayan.core.internal.record;

import java.util.List;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The smallest thing that changes in a model, as EMF tells of it. */
public sealed interface Step {

  /** What has changed. */
  EObject object();

  /** Which of its features. */
  EStructuralFeature feature();

  /** The values that come into a list, go out of it or change places there. */
  default List<?> objects() {
    return List.of();
  }

  /** Takes the step back. */
  void undo();

  /** Makes the step again. */
  void redo();

  /** Takes steps back, the last first. */
  static void undo(List<Step> steps) {
    steps.reversed().forEach(Step::undo);
  }

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
      case Notification.ADD -> new Insertion(new ListValues(object, feature, at, List.of(after)));
      case Notification.ADD_MANY ->
          new Insertion(new ListValues(object, feature, at, List.copyOf((List<?>) after)));
      case Notification.REMOVE -> new Removal(new ListValues(object, feature, at, List.of(before)));
      case Notification.REMOVE_MANY ->
          new Removal(
              new ListValues(object, feature, (int[]) after, List.copyOf((List<?>) before)));
      case Notification.MOVE -> new Shift(object, feature, after, (Integer) before, at);
      default -> throw new IllegalStateException("unknown event " + notification);
    };
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
      ListValues.list(object, feature).set(at, before);
    }

    @Override
    public void redo() {
      ListValues.list(object, feature).set(at, after);
    }
  }

  /** A value in a list goes to another place there. */
  record Shift(EObject object, EStructuralFeature feature, Object value, int from, int to)
      implements Step {

    @Override
    public List<?> objects() {
      return List.of(value);
    }

    @Override
    public void undo() {
      ListValues.list(object, feature).move(from, to);
    }

    @Override
    public void redo() {
      ListValues.list(object, feature).move(to, from);
    }
  }

  /** Values come into a list. */
  record Insertion(ListValues values) implements Step {

    @Override
    public EObject object() {
      return values.object();
    }

    @Override
    public EStructuralFeature feature() {
      return values.feature();
    }

    @Override
    public List<?> objects() {
      return values.values();
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
  record Removal(ListValues values) implements Step {

    @Override
    public EObject object() {
      return values.object();
    }

    @Override
    public EStructuralFeature feature() {
      return values.feature();
    }

    @Override
    public List<?> objects() {
      return values.values();
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
}
