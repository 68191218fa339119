package org.bayan.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bayan.exchange.TbxReader;
import org.bayan.model.termbase.Termbase;

/** The files of the Brussels sample in the checkout that the property {@code bayan.root} names. */
final class Sample {

  private static final int MEGABYTE = 1_000_000;
  private static final int MILLION = 1_000_000;

  private final Path folder;

  Sample() {
    String root = System.getProperty("bayan.root");
    if (root == null) {
      throw new IllegalStateException("Set -Dbayan.root to the folder of the checkout.");
    }
    folder = Path.of(root, "bundles", "org.bayan.samples");
  }

  /** The Arabic report, over and over, one megabyte of UTF-8 (less than a character is missing). */
  String megabyteOfReport() throws IOException {
    byte[] report = Files.readAllBytes(report());
    byte[] text = new byte[MEGABYTE];
    for (int i = 0; i < MEGABYTE; i++) {
      text[i] = report[i % report.length];
    }
    int end = MEGABYTE;
    while (isContinuation(report[end % report.length])) {
      end--;
    }
    return new String(text, 0, end, StandardCharsets.UTF_8);
  }

  /**
   * The lines of the Arabic report that hold text, over and over, one million characters of them.
   */
  List<String> millionCharactersOfReport() throws IOException {
    List<String> report = Files.readAllLines(report());
    List<String> lines = new ArrayList<>();
    int characters = 0;
    for (int i = 0; characters < MILLION; i++) {
      String line = report.get(i % report.size());
      if (!line.isBlank()) {
        lines.add(line.substring(0, Math.min(line.length(), MILLION - characters)));
        characters += line.length();
      }
    }
    return lines;
  }

  /** The segments of the Arabic report, one a line, with blank lines between paragraphs. */
  List<String> segmentedReport() throws IOException {
    return Files.readAllLines(folder.resolve("brussels/report.ar.seg"));
  }

  /** The segments of the English statement, one a line, with blank lines between paragraphs. */
  List<String> segmentedStatement() throws IOException {
    return Files.readAllLines(folder.resolve("brussels/statement.en.seg"));
  }

  /** The lines of the gold beads. */
  List<String> gold() throws IOException {
    return Files.readAllLines(folder.resolve("brussels/brussels.gold"));
  }

  /** The seed termbase. */
  Termbase termbase() throws IOException {
    return new TbxReader().read(folder.resolve("termbase/seed.tbx"));
  }

  private Path report() {
    return folder.resolve("brussels/report.ar.txt");
  }

  /** Whether a byte of UTF-8 is not the first one of a character. */
  private static boolean isContinuation(byte one) {
    return (one & 0xC0) == 0x80;
  }
}
