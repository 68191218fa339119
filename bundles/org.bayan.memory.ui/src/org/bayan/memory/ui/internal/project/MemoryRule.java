package org.bayan.memory.ui.internal.project;

import java.nio.file.Path;
import org.eclipse.core.runtime.jobs.ISchedulingRule;

/**
 * Lets jobs that write into one memory wait for each other.
 *
 * @param folder the memory, absolute and normalised
 */
public record MemoryRule(Path folder) implements ISchedulingRule {

  @Override
  public boolean contains(ISchedulingRule rule) {
    return equals(rule);
  }

  @Override
  public boolean isConflicting(ISchedulingRule rule) {
    return equals(rule);
  }
}
