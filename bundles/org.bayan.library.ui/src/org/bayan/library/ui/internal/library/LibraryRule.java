package org.bayan.library.ui.internal.library;

import org.eclipse.core.runtime.jobs.ISchedulingRule;

/** Lets only one thing at a time happen to the library of a view: it is not closed in a search. */
final class LibraryRule implements ISchedulingRule {

  @Override
  public boolean contains(ISchedulingRule rule) {
    return rule == this;
  }

  @Override
  public boolean isConflicting(ISchedulingRule rule) {
    return rule == this;
  }
}
