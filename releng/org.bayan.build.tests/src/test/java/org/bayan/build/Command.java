package org.bayan.build;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * What a process did.
 *
 * @param code its exit code
 * @param output what it wrote to standard output
 * @param errors what it wrote to standard error
 */
record Command(int code, String output, String errors) {

  static Command run(Path folder, Map<String, String> environment, Object... words)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    for (Object word : words) {
      command.add(word.toString());
    }
    Path output = Files.createTempFile("bayan", ".out");
    Path errors = Files.createTempFile("bayan", ".err");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(output.toFile())
            .redirectError(errors.toFile());
    builder.environment().putAll(environment);
    Process process = builder.start();
    boolean ended = process.waitFor(120, TimeUnit.SECONDS);
    process.destroyForcibly();
    Command result =
        new Command(
            ended ? process.exitValue() : -1, Files.readString(output), Files.readString(errors));
    Files.delete(output);
    Files.delete(errors);
    assertTrue(ended, "still running after two minutes: " + command + result);
    return result;
  }
}
