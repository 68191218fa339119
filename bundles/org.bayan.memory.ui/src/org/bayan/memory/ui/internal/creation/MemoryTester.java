package org.bayan.memory.ui.internal.creation;

import org.eclipse.core.expressions.PropertyTester;
import org.eclipse.core.resources.IFolder;

/** Tests whether a folder of the workspace is a translation memory. */
public final class MemoryTester extends PropertyTester {

  @Override
  public boolean test(Object receiver, String property, Object[] args, Object expected) {
    return receiver instanceof IFolder folder
        && MemoryFolders.location(folder).filter(MemoryFolders::isMemory).isPresent();
  }
}
