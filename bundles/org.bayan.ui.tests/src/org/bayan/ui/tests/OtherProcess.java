package org.bayan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A workbench in a process of its own, with its own workspace and home, on the same display. It is
 * the same installation as the one that the tests run in: the same launcher and the same bundles.
 */
final class OtherProcess implements AutoCloseable {

  private static final int PATIENCE_SECONDS = 120;

  private final Path folder;
  private final Path report;
  private final Process process;

  private OtherProcess(Path folder, Path report, Process process) {
    this.folder = folder;
    this.report = report;
    this.process = process;
  }

  /**
   * Starts a workbench.
   *
   * @param folder holds its workspace and all else that is its own
   * @param bitext what it opens
   * @param script what is done in it
   */
  static OtherProcess start(Path folder, Path bitext, ScriptAtStart.Script script)
      throws IOException {
    Path report = folder.resolve(script + ".report");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    inherited().forEach(command::add);
    command.add("-Duser.home=" + folder.resolve("home"));
    command.add("-D" + ScriptAtStart.SCRIPT + "=" + script);
    command.add("-D" + ScriptAtStart.REPORT + "=" + report);
    command.addAll(List.of("-jar", launcher().toString()));
    command.addAll(List.of("-configuration", configuration(folder).toString()));
    command.addAll(List.of("-data", folder.resolve("workspace").toString()));
    command.addAll(List.of("-product", "org.bayan.rcp.product"));
    command.addAll(List.of("-application", "org.bayan.rcp.application", "-nosplash"));
    command.add(bitext.toString());
    Files.createDirectories(folder.resolve("home"));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve(script + ".log").toFile())
            .start();
    return new OtherProcess(folder, report, process);
  }

  /** The options of this virtual machine that are not about these tests. */
  private static Stream<String> inherited() {
    return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(option -> !option.startsWith("-javaagent") && !option.startsWith("-agentlib"))
        .filter(option -> !option.startsWith("-Xrunjdwp"));
  }

  private static Path launcher() {
    Path launcher = Path.of(System.getProperty("java.class.path"));
    assumeTrue(
        Files.isRegularFile(launcher) && launcher.toString().endsWith(".jar"),
        "the tests were not started by the launcher of the platform");
    return launcher;
  }

  /** The same bundles, in a configuration that no other process has locked. */
  private static Path configuration(Path folder) throws IOException {
    String area = System.getProperty("osgi.configuration.area", "");
    Path bundles = area.startsWith("file:") ? Path.of(path(area), "config.ini") : Path.of(area);
    assumeTrue(Files.isRegularFile(bundles), "the list of bundles cannot be found in " + area);
    Path configuration = Files.createDirectories(folder.resolve("configuration"));
    Files.copy(bundles, configuration.resolve("config.ini"), StandardCopyOption.REPLACE_EXISTING);
    return configuration;
  }

  private static String path(String area) {
    return URI.create(area.replace(" ", "%20")).getPath();
  }

  /** Waits until the script has come to its end. */
  void awaitDone() throws IOException, InterruptedException {
    await("the script is done", () -> Files.exists(report));
    assertEquals(ScriptAtStart.DONE, Files.readString(report));
  }

  /** Waits for what the process does to files. */
  void await(String what, Condition condition) throws IOException, InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!condition.holds()) {
      if (!process.isAlive() || System.nanoTime() > end) {
        throw new AssertionError("Waited in vain: " + what + "\n" + said());
      }
      Thread.sleep(50);
    }
  }

  private String said() throws IOException {
    StringBuilder said = new StringBuilder();
    try (Stream<Path> logs = Files.list(folder)) {
      for (Path log : logs.filter(one -> one.toString().endsWith(".log")).toList()) {
        said.append(Files.readString(log));
      }
    }
    return said.toString();
  }

  /** What is asked again and again. */
  interface Condition {
    boolean holds() throws IOException;
  }

  /** Ends it without a chance to save anything, as {@code kill -9} does. */
  @Override
  public void close() throws InterruptedException {
    process.destroyForcibly();
    process.waitFor();
  }
}
