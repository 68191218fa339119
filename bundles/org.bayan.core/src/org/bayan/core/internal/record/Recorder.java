package org.bayan.core.internal.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EContentAdapter;

/**
 * Writes down each step in which a model changes. What a change recorder of EMF does beyond that,
 * comparing lists before and after, takes the square of their length where many beads change, and
 * it forgets what an object referred to that was changed first and removed then.
 */
public final class Recorder extends EContentAdapter {

  private List<Step> steps;

  /** Listens to a model; all of it is visited once. */
  public Recorder(EObject root) {
    root.eAdapters().add(this);
  }

  /** Begins to write down. */
  public void start() {
    steps = new ArrayList<>();
  }

  /** Ends and gives what was written down, in order. */
  public List<Step> stop() {
    List<Step> written = steps;
    steps = null;
    return written;
  }

  @Override
  public void notifyChanged(Notification notification) {
    super.notifyChanged(notification);
    if (steps != null && !notification.isTouch() && isStep(notification)) {
      steps.add(Step.of(notification));
    }
  }

  /**
   * Adapters come and go unseen by users, an empty list may be cleared, and a container changes
   * because the list that contains does, which is told of by itself.
   */
  private static boolean isStep(Notification notification) {
    return switch (notification.getEventType()) {
      case Notification.REMOVING_ADAPTER -> false;
      case Notification.REMOVE_MANY -> !((Collection<?>) notification.getOldValue()).isEmpty();
      default ->
          !(notification.getFeature() instanceof EReference reference && reference.isContainer());
    };
  }
}
