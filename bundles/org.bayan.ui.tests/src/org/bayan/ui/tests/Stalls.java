package org.bayan.ui.tests;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.eclipse.swt.widgets.Display;

/**
 * Measures how long the user interface thread lets a person wait: it is asked again and again
 * whether it is free, and where it is not, what it does is written down.
 */
final class Stalls implements AutoCloseable {

  private static final long PAUSE_MILLISECONDS = 2;
  private static final double WORTH_A_LOOK = 60;

  private final Display display = Ui.display();
  private final Thread user = Ui.ask(Thread::currentThread);
  private final Thread watcher = new Thread(this::watch, "stalls");
  private final List<StackTraceElement[]> samples = new ArrayList<>();
  private volatile boolean closed;
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private double longest;
  private double work;
  private List<StackTraceElement[]> longestSamples = List.of();

  Stalls() {
    watcher.setDaemon(true);
    watcher.start();
  }

  private void watch() {
    while (!closed) {
      long asked = System.nanoTime();
      long worked = threads.getThreadCpuTime(user.threadId());
      AtomicLong answered = new AtomicLong();
      display.asyncExec(() -> answered.set(System.nanoTime()));
      samples.clear();
      while (answered.get() == 0 && !closed) {
        sleep();
        samples.add(user.getStackTrace());
      }
      long end = answered.get() == 0 ? System.nanoTime() : answered.get();
      double waited = (end - asked) / 1e6;
      if (waited > longest) {
        longest = waited;
        work = (threads.getThreadCpuTime(user.threadId()) - worked) / 1e6;
        longestSamples = List.copyOf(samples);
      }
      sleep();
    }
  }

  private static void sleep() {
    try {
      Thread.sleep(PAUSE_MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The longest time that the thread did not answer, in milliseconds. */
  double longest() {
    close();
    return longest;
  }

  /** How long the thread had a processor in that time, in milliseconds. */
  double work() {
    close();
    return work;
  }

  /** What took that time, where it is worth a look: calls of our own code and how often seen. */
  List<String> causes() {
    if (longest < WORTH_A_LOOK) {
      return List.of();
    }
    Map<String, Integer> seen = new HashMap<>();
    for (StackTraceElement[] sample : longestSamples) {
      seen.merge(ours(sample), 1, Integer::sum);
    }
    return seen.entrySet().stream()
        .sorted(Comparator.comparingInt(entry -> -entry.getValue()))
        .limit(6)
        .map(entry -> entry.getValue() + "/" + longestSamples.size() + " " + entry.getKey())
        .toList();
  }

  private static String ours(StackTraceElement[] stack) {
    String top = stack.length == 0 ? "" : stack[0].getClassName() + "." + stack[0].getMethodName();
    return Arrays.stream(stack)
        .filter(frame -> frame.getClassName().startsWith("org.bayan"))
        .limit(4)
        .map(frame -> frame.getFileName() + ":" + frame.getLineNumber())
        .collect(Collectors.joining(" < ", top + " | ", ""));
  }

  @Override
  public void close() {
    closed = true;
    try {
      watcher.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
