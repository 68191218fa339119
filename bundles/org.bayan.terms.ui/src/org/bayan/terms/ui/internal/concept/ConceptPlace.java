package org.bayan.terms.ui.internal.concept;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.ui.IWorkbenchWindow;

/** Something in a view that is about one concept. */
public interface ConceptPlace {

  /** The termbase; empty for the one that ships, which no editor opens. */
  Optional<Path> termbase();

  /** The id of the concept. */
  String conceptId();

  /** Opens the concept in the editor of its termbase, or says that it cannot be. */
  default void open(IWorkbenchWindow window) {
    termbase()
        .ifPresentOrElse(
            file -> OpenConcept.open(window.getActivePage(), file, conceptId()),
            () -> StatusLine.say(window, Messages.seedIsFixed));
  }
}
