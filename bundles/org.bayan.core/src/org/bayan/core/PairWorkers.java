package org.bayan.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.bayan.core.internal.pairs.PairsProgress;

/** Works on pairs in several threads. */
final class PairWorkers {

  private final int jobs;
  private final PairTask task;
  private final PairsProgress progress;
  private final AtomicBoolean stopped = new AtomicBoolean();
  private final AtomicReference<Error> error = new AtomicReference<>();

  PairWorkers(int jobs, PairTask task, PairsProgress progress) {
    this.jobs = jobs;
    this.task = task;
    this.progress = progress;
  }

  /**
   * Works on all pairs; no thread works any more when it returns or throws.
   *
   * @return what came of each, in their order
   * @throws PairsStoppedException when the progress was cancelled
   */
  List<PairOutcome> run(List<DocumentPair> pairs) {
    AtomicInteger number = new AtomicInteger();
    int threads = Math.min(jobs, pairs.size());
    List<Future<PairOutcome>> futures;
    try (ExecutorService workers =
        Executors.newFixedThreadPool(
            threads, work -> new Thread(work, "pairs-" + number.incrementAndGet()))) {
      futures = pairs.stream().map(pair -> workers.submit(() -> work(pair))).toList();
    }
    // What one thread had too little memory for, the others only know as a reason to stop.
    if (error.get() != null) {
      throw error.get();
    }
    List<PairOutcome> outcomes = new ArrayList<>();
    for (Future<PairOutcome> future : futures) {
      outcome(future).ifPresent(outcomes::add);
    }
    if (outcomes.size() < futures.size()) {
      throw new PairsStoppedException(outcomes);
    }
    return outcomes;
  }

  private PairOutcome work(DocumentPair pair) {
    Progress part = progress.begin();
    if (stopped.get() || part.cancelled()) {
      throw new CancellationException("The alignment was cancelled.");
    }
    PairOutcome outcome;
    try {
      outcome = task.run(pair, part);
    } catch (CancellationException e) {
      stopped.set(true);
      throw e;
    } catch (Error e) {
      error.compareAndSet(null, e);
      stopped.set(true);
      throw e;
    } catch (RuntimeException e) {
      outcome = PairOutcome.failed(pair, e);
    }
    progress.end(part);
    return outcome;
  }

  /** What came of a pair that nobody works on any more; empty when it was stopped. */
  private static Optional<PairOutcome> outcome(Future<PairOutcome> future) {
    try {
      return Optional.of(future.get());
    } catch (ExecutionException e) {
      if (e.getCause() instanceof CancellationException) {
        return Optional.empty();
      }
      throw (RuntimeException) e.getCause();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
