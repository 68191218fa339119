package org.bayan.memory.ui.internal.matches;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.bayan.index.memory.LookUpOptions;
import org.bayan.index.memory.LookUpRequest;
import org.bayan.index.memory.MemoryMatch;
import org.bayan.index.memory.TranslationMemory;
import org.bayan.memory.ui.MemoryUi;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/**
 * The memories that are looked into. They stay open from one look-up to the next, are opened anew
 * when something was written into them, and are closed when nobody has asked for a while, or their
 * project is closed or deleted. Any thread may ask; one is answered after the other.
 */
final class OpenMemories {

  private static final long IDLE_MILLISECONDS = 60_000;

  private static final OpenMemories SHARED = new OpenMemories();

  private final Map<Path, TranslationMemory> open = new HashMap<>();
  private final Job closing =
      Job.createSystem(
          Messages.closing,
          monitor -> {
            closeIdle();
          });
  private long lastAsked;

  private OpenMemories() {
    ResourcesPlugin.getWorkspace()
        .addResourceChangeListener(
            event -> closeAll(), IResourceChangeEvent.PRE_CLOSE | IResourceChangeEvent.PRE_DELETE);
  }

  /** Those of the workbench. */
  static OpenMemories shared() {
    return SHARED;
  }

  /**
   * Looks a text up.
   *
   * @throws IOException when the memory cannot be read; the message of a {@link
   *     org.bayan.index.memory.MemoryException} is a sentence for the user
   */
  synchronized List<MemoryMatch> lookUp(Path folder, LookUpRequest request, LookUpOptions options)
      throws IOException {
    lastAsked = System.nanoTime();
    closing.schedule(IDLE_MILLISECONDS);
    try {
      return current(folder).lookUp(request, options);
    } catch (IOException e) {
      close(folder);
      throw e;
    }
  }

  private TranslationMemory current(Path folder) throws IOException {
    TranslationMemory memory = open.get(folder);
    if (memory != null && !memory.isCurrent()) {
      close(folder);
      memory = null;
    }
    if (memory == null) {
      memory = TranslationMemory.open(folder);
      open.put(folder, memory);
    }
    return memory;
  }

  private synchronized void closeIdle() {
    long idle = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - lastAsked);
    if (idle < IDLE_MILLISECONDS) {
      closing.schedule(IDLE_MILLISECONDS - idle);
    } else {
      closeAll();
    }
  }

  /** Closes all; they are opened again when somebody asks. */
  synchronized void closeAll() {
    new ArrayList<>(open.keySet()).forEach(this::close);
  }

  private void close(Path folder) {
    TranslationMemory memory = open.remove(folder);
    if (memory != null) {
      try {
        memory.close();
      } catch (IOException e) {
        // It was only read: nothing is lost, but files may stay open.
        ILog.of(OpenMemories.class)
            .log(new Status(IStatus.WARNING, MemoryUi.BUNDLE, e.getMessage(), e));
      }
    }
  }
}
