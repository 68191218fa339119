package org.bayan.index.internal.memory;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Does pieces of work in order on a thread of its own; a few of them may wait. */
final class BatchWorker implements Closeable {
  private static final int MOST_WAITING = 8;
  private static final long PATIENCE_SECONDS = 600;

  /** A piece of work. */
  @FunctionalInterface
  interface Work {
    void run() throws IOException;
  }

  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          work -> Thread.ofPlatform().daemon().name("bayan-memory").unstarted(work));
  private final Deque<Future<Void>> waiting = new ArrayDeque<>();

  /**
   * Gives work away, and waits where too much is waiting.
   *
   * @throws IOException what earlier work threw
   */
  void run(Work work) throws IOException {
    Callable<Void> call =
        () -> {
          work.run();
          return null;
        };
    waiting.add(thread.submit(call));
    while (waiting.size() > MOST_WAITING) {
      await(waiting.remove());
    }
  }

  /**
   * Waits until all is done.
   *
   * @throws IOException what some of it threw
   */
  void finish() throws IOException {
    while (!waiting.isEmpty()) {
      await(waiting.remove());
    }
  }

  private static void await(Future<Void> work) throws IOException {
    try {
      work.get();
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case IOException io -> throw io;
        case RuntimeException bug -> throw bug;
        case Error error -> throw error;
        default -> throw new IllegalStateException(e.getCause());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("The writing was interrupted.");
    }
  }

  /** Drops what is waiting and ends the thread after the piece that it does. */
  @Override
  public void close() throws IOException {
    // An interrupted thread would close the files that it writes.
    waiting.forEach(work -> work.cancel(false));
    thread.shutdown();
    try {
      if (!thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new IOException("The index does not end its writing.");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("The writing was interrupted.");
    }
  }
}
