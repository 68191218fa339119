package org.bayan.okapi.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.bayan.okapi.DocumentExtractor;
import org.bayan.okapi.ExtractionOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuietReadingTest {
  @TempDir Path folder;

  @Test
  void what_is_odd_in_a_page_is_not_printed() throws Exception {
    Path file = folder.resolve("odd.html");
    Files.writeString(file, "<!DOCTYPE html><p class=\"a\"id=\"b\">نص</p><p <b>آخر</p>");
    List<String> printed = new ArrayList<>();
    Handler listener = listener(printed);
    Logger root = Logger.getLogger("");
    root.addHandler(listener);
    try {
      new DocumentExtractor().extract(file, ExtractionOptions.of("ar"));
    } finally {
      root.removeHandler(listener);
    }
    assertEquals(List.of(), printed);
  }

  private static Handler listener(List<String> printed) {
    return new Handler() {
      @Override
      public void publish(LogRecord message) {
        printed.add(message.getMessage());
      }

      @Override
      public void flush() {
        // nothing is kept back
      }

      @Override
      public void close() {
        // nothing is open
      }
    };
  }
}
