package org.bayan.ui.internal.recovery;

import java.util.List;
import java.util.Set;
import org.bayan.model.AtomicFile;
import org.bayan.ui.internal.recovery.RecoverySlot.Belonging;
import org.eclipse.emf.ecore.EObject;

/** A model whose unsaved changes are kept. It is asked on the user interface thread. */
public interface Unsaved {

  /** The root of the model. */
  EObject model();

  /** Whether there is anything that was not saved. */
  boolean isDirty();

  /** What its recovery file belongs to, now. */
  Belonging belonging();

  /**
   * What a copy of the model looks like as a file.
   *
   * @param copy the root of the copy
   */
  AtomicFile.Content content(EObject copy);

  /**
   * Makes changes of what is being typed and is in no change yet. They are taken back once they are
   * in the copy, the last one first.
   */
  List<Provisional> runTyped();

  /**
   * A change that is only made to be copied.
   *
   * @param touched the objects with a feature that it has set
   * @param takeBack takes it back
   */
  record Provisional(Set<? extends EObject> touched, Runnable takeBack) {}
}
