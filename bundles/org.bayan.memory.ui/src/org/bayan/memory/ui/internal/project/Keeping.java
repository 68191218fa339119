package org.bayan.memory.ui.internal.project;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.bayan.model.bitext.Bead;
import org.bayan.ui.internal.editor.BitextWatcher;
import org.bayan.ui.internal.editor.OpenedBitext;
import org.bayan.ui.internal.editor.WatchedBitexts;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.PlatformUI;

/**
 * Keeps the accepted beads of all open bitexts in their memories, from the start of the workbench
 * to its end. A bitext that is opened is compared with its memory, so that what a crash has cut off
 * is made up for.
 */
public final class Keeping implements IStartup, BitextWatcher, IWorkbenchListener {

  private final Map<OpenedBitext, KeptBitext> kept = new IdentityHashMap<>();

  @Override
  public void earlyStartup() {
    IWorkbench workbench = PlatformUI.getWorkbench();
    workbench
        .getDisplay()
        .asyncExec(
            () -> {
              workbench.addWorkbenchListener(this);
              WatchedBitexts.add(this);
            });
  }

  private KeptBitext kept(OpenedBitext bitext) {
    return kept.computeIfAbsent(
        bitext, one -> new KeptBitext(PlatformUI.getWorkbench().getDisplay(), one));
  }

  @Override
  public void opened(OpenedBitext bitext) {
    kept(bitext).touchAll();
  }

  @Override
  public void edited(OpenedBitext bitext, Set<Bead> touched) {
    kept(bitext).touch(touched);
  }

  @Override
  public void closed(OpenedBitext bitext) {
    KeptBitext closed = kept.remove(bitext);
    if (closed != null) {
      closed.flush();
      if (bitext.isDirty()) {
        takeBack(closed.discarded());
      }
    }
  }

  private static void takeBack(DiscardedChanges discarded) {
    if (PlatformUI.getWorkbench().isClosing()) {
      discarded.undo();
    } else {
      discarded.schedule();
    }
  }

  @Override
  public boolean preShutdown(IWorkbench workbench, boolean forced) {
    kept.values().forEach(KeptBitext::flush);
    return true;
  }

  @Override
  public void postShutdown(IWorkbench workbench) {
    MemoryQueue.finish();
  }
}
