package org.bayan.memory.ui.internal.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.bayan.core.TaskException;
import org.bayan.core.memory.MemoryFinding;
import org.bayan.core.memory.UnitListFilter;
import org.bayan.index.memory.TranslationMemory;
import org.bayan.index.memory.UnitCatalog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;

/** Reads a memory, finds what is asked for, and looks whether somebody has written into it. */
final class ReadJob extends Job {

  private record Wish(UnitListFilter filter, Map<Long, MemoryFinding> findings) {}

  private final Path folder;
  private final Consumer<Listing> found;
  private final Consumer<String> failed;
  private final AtomicInteger underWay = new AtomicInteger();
  private volatile Wish wish = new Wish(UnitListFilter.ALL, Map.of());
  private volatile boolean ended;
  private volatile Wish answered;
  private TranslationMemory memory;
  private UnitCatalog catalog;

  /**
   * A job that begins at once.
   *
   * @param found is given what is found, on the thread of the job, and says so by {@link #shown}
   * @param failed is told why nothing can be read any more
   */
  ReadJob(Path folder, Consumer<Listing> found, Consumer<String> failed) {
    super(NLS.bind(Messages.reading, folder.getFileName()));
    this.folder = folder;
    this.found = found;
    this.failed = failed;
    setPriority(INTERACTIVE);
    setSystem(true);
    schedule();
  }

  void ask(UnitListFilter filter, Map<Long, MemoryFinding> findings) {
    wish = new Wish(filter, findings);
    schedule();
  }

  void look() {
    schedule();
  }

  void end() {
    ended = true;
    schedule();
  }

  /** What was given has been shown. */
  void shown() {
    underWay.decrementAndGet();
  }

  boolean isIdle() {
    return getState() == Job.NONE && underWay.get() == 0 && answered == wish;
  }

  void close(TranslationMemory old) {
    try {
      old.close();
    } catch (IOException e) {
      failed.accept(NLS.bind(Messages.unreadable, folder, e.getMessage()));
    }
  }

  @Override
  protected IStatus run(IProgressMonitor monitor) {
    try {
      if (ended) {
        if (memory != null) {
          memory.close();
          memory = null;
        }
      } else if (memory == null) {
        open();
      } else {
        update();
      }
    } catch (CancellationException e) {
      return Status.CANCEL_STATUS;
    } catch (IOException e) {
      failed.accept(e.getMessage());
    }
    return Status.OK_STATUS;
  }

  private void open() throws IOException {
    memory = TranslationMemory.open(folder);
    Wish now = wish;
    if (now.filter().equals(UnitListFilter.ALL)) {
      give(
          new Listing(
              memory,
              UnitCatalog.EMPTY,
              now.filter(),
              memory.numbers(),
              Map.of(),
              memory.size(),
              ""));
    }
    catalog = memory.catalog(UnitCatalog.EMPTY, () -> ended);
    answer();
  }

  private void update() throws IOException {
    Optional<TranslationMemory> later = memory.refreshed();
    if (later.isPresent()) {
      memory = later.get();
      catalog = memory.catalog(catalog, () -> ended);
      answer();
    } else if (answered != wish) {
      answer();
    }
  }

  private void answer() {
    Wish now = wish;
    String fault = "";
    long[] numbers = {};
    try {
      numbers = now.filter().in(memory, catalog);
      if (!now.findings().isEmpty()) {
        numbers = together(numbers, now.findings());
      }
    } catch (TaskException e) {
      fault = NLS.bind(Messages.tooMuch, now.filter().words());
    }
    answered = now;
    give(new Listing(memory, catalog, now.filter(), numbers, now.findings(), memory.size(), fault));
  }

  /** Those with findings, each behind the unit that it is compared with. */
  private static long[] together(long[] numbers, Map<Long, MemoryFinding> findings) {
    Set<Long> others =
        findings.values().stream()
            .map(MemoryFinding::other)
            .collect(Collectors.toCollection(TreeSet::new));
    return Arrays.stream(numbers)
        .boxed()
        .filter(number -> findings.containsKey(number) || others.contains(number))
        .sorted(
            Comparator.comparingLong(
                    (Long number) ->
                        findings.containsKey(number) ? findings.get(number).other() : number)
                .thenComparingLong(Long::longValue))
        .mapToLong(Long::longValue)
        .toArray();
  }

  private void give(Listing listing) {
    underWay.incrementAndGet();
    found.accept(listing);
  }
}
