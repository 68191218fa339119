package org.bayan.samples.tests;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Reads the sample's line formats. */
final class SampleText {

  private SampleText() {}

  static String read(URL url) throws IOException {
    try (InputStream in = url.openStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  static List<String> filledLines(URL url) throws IOException {
    return read(url).lines().filter(line -> !line.isBlank()).toList();
  }

  /** The segments of each text unit: groups of lines that blank lines part. */
  static List<List<String>> segmentsByTextUnit(URL url) throws IOException {
    return Arrays.stream(read(url).split("\\R{2,}")).map(unit -> unit.lines().toList()).toList();
  }
}
