package org.bayan.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The product's script, run as its user runs it. */
class ProductTest {

  @TempDir Path folder;

  @BeforeEach
  void onLinux() {
    String os = System.getProperty("os.name") + " " + System.getProperty("os.arch");
    assumeTrue("Linux amd64".equals(os), "only the Linux product can be run here, this is " + os);
  }

  @Test
  void align_works_from_any_folder_and_ends_with_the_summary() throws Exception {
    Files.copy(Checkout.SAMPLE.resolve("report.ar.txt"), folder.resolve("تقرير بروكسل.txt"));

    Command done =
        bayan(
            Map.of(),
            "align",
            "--source",
            "تقرير بروكسل.txt",
            "--target",
            Checkout.SAMPLE.resolve("statement.en.txt"),
            "--tmx",
            "o.tmx");

    assertEquals(0, done.code(), done.toString());
    assertTrue(Files.readString(folder.resolve("o.tmx")).contains("<tuv"));
    assertTrue(done.output().contains("Beads"), done.toString());
    assertEquals("", done.errors());
  }

  @Test
  void arabic_comes_out_whole_in_the_c_locale() throws Exception {
    Command done =
        bayan(
            Map.of("LC_ALL", "C"),
            "segment",
            "--lang",
            "ar",
            Checkout.SAMPLE.resolve("report.ar.txt"));

    assertEquals(0, done.code(), done.toString());
    assertEquals(Files.readString(Checkout.SAMPLE.resolve("report.ar.seg")), done.output());
  }

  @Test
  void a_failure_is_one_sentence_and_a_code() throws Exception {
    Command missing = bayan(Map.of(), "segment", "--lang", "ar", "none.txt");
    Command usage = bayan(Map.of(), "segment", "--lang", "ar", "none.txt", "--quick");

    assertEquals(3, missing.code(), missing.toString());
    assertEquals(1, missing.errors().lines().count(), missing.errors());
    assertEquals(2, usage.code(), usage.toString());
    assertTrue(usage.errors().contains("--quick"), usage.errors());
  }

  @Test
  void without_a_display_the_workbench_ends_with_one_sentence() throws Exception {
    Command done =
        bayan(
            Map.of("DISPLAY", ":9999", "WAYLAND_DISPLAY", "none", "GDK_BACKEND", "x11"),
            "-data",
            folder.resolve("workspace"));

    assertEquals(4, done.code(), done.toString());
    assertTrue(done.errors().contains("needs a display"), done.errors());
    assertEquals(1, done.errors().lines().count(), done.errors());
  }

  @Test
  void every_document_format_is_read_in_the_product() throws IOException, InterruptedException {
    Path html = folder.resolve("a.html");
    Files.writeString(
        html,
        "<html><head><meta charset='utf-8'></head><body><p>عقد الاجتماع."
            + " وانتهى.</p></body></html>");

    Command done = bayan(Map.of(), "segment", "--lang", "ar", html);

    assertEquals("عقد الاجتماع.\nوانتهى.\n", done.output(), done.toString());
  }

  @Test
  void bayan_installed_into_a_bare_eclipse_aligns_the_sample() throws Exception {
    Path launcher =
        Checkout.list(Checkout.INSTALLED.resolve("plugins")).stream()
            .filter(
                file -> file.getFileName().toString().startsWith("org.eclipse.equinox.launcher_"))
            .findFirst()
            .orElseThrow();

    Command done =
        Command.run(
            folder,
            Map.of(),
            Path.of(System.getProperty("java.home"), "bin", "java"),
            "-jar",
            launcher,
            "-application",
            "org.bayan.cli.application",
            "-nosplash",
            "-data",
            "@none",
            "-configuration",
            folder.resolve("configuration"),
            "align",
            "--source",
            Checkout.SAMPLE.resolve("report.ar.txt"),
            "--target",
            Checkout.SAMPLE.resolve("statement.en.txt"),
            "--tmx",
            "o.tmx");

    assertEquals(0, done.code(), done.toString());
    assertTrue(Files.exists(folder.resolve("o.tmx")));
    assertTrue(Checkout.plugins(Checkout.INSTALLED).contains("org.bayan.ui"));
    assertTrue(Checkout.plugins(Checkout.INSTALLED).contains("org.bayan.help"));
    assertFalse(Checkout.plugins(Checkout.INSTALLED).contains("org.bayan.rcp"));
    // An Eclipse has its own way to show help.
    assertFalse(Checkout.plugins(Checkout.INSTALLED).contains("org.bayan.help.ui"));
  }

  private Command bayan(Map<String, String> environment, Object... words)
      throws IOException, InterruptedException {
    Object[] command = new Object[words.length + 1];
    command[0] = Checkout.LINUX.resolve("bayan");
    System.arraycopy(words, 0, command, 1, words.length);
    return Command.run(folder, environment, command);
  }
}
