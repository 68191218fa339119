package org.bayan.cli.internal;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets work that a person stops (Ctrl-C) end in good order: the program waits a while for it to
 * notice and to clean up.
 */
final class Interruption implements AutoCloseable {

  private static final long SECONDS = 20;

  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread hook = new Thread(this::stop, "interruption");
  private volatile boolean requested;

  /** Watches from now on until it is closed. */
  Interruption() {
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** Whether the program is to end. */
  boolean requested() {
    return requested;
  }

  private void stop() {
    requested = true;
    try {
      ended.await(SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    ended.countDown();
    if (!requested) {
      try {
        Runtime.getRuntime().removeShutdownHook(hook);
      } catch (IllegalStateException e) {
        // The program has just begun to end.
        requested = true;
      }
    }
  }
}
