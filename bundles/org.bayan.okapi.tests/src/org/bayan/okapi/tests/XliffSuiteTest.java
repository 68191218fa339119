package org.bayan.okapi.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.bayan.okapi.xliff.XliffCheck;
import org.bayan.okapi.xliff.XliffFault;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The OASIS suite for XLIFF 2.1, which is no part of the project. */
class XliffSuiteTest {

  /** Refers to a span as {@code t=#m2}, which is no reference (it should be {@code #t=m2}). */
  private static final Set<String> MISTAKEN = Set.of("sample1.xlf");

  private static final List<Path> FILES = new ArrayList<>();

  @BeforeAll
  static void find() throws Exception {
    String shared = System.getProperty("bayan.shared");
    assumeTrue(shared != null, "the property bayan.shared is not set");
    Path folder = Path.of(shared, "conformance", "xliff", "oasis-2.1");
    assumeTrue(Files.isDirectory(folder), () -> folder + " is absent");
    FILES.clear();
    try (Stream<Path> files = Files.list(folder)) {
      files.sorted().forEach(FILES::add);
    }
  }

  @Test
  void every_invalid_file_is_rejected_with_a_readable_reason() throws Exception {
    List<Path> files = of("__invalid__");
    assertEquals(162, files.size());
    for (Path file : files) {
      List<XliffFault> faults = new XliffCheck().run(file);
      assertTrue(!faults.isEmpty(), file::toString);
      for (XliffFault fault : faults) {
        assertTrue(fault.line() > 0, file + ": " + fault);
        assertTrue(fault.detail().length() < 200, file + ": " + fault);
        assertTrue(!fault.detail().contains("cvc-"), file + ": " + fault);
        assertEquals(1, fault.detail().lines().count(), file + ": " + fault);
      }
    }
  }

  @Test
  void every_valid_file_is_accepted_but_for_one_that_is_none() throws Exception {
    List<Path> files = of("__valid__");
    assertEquals(59, files.size());
    Set<String> rejected = new TreeSet<>();
    for (Path file : files) {
      if (!new XliffCheck().run(file).isEmpty()) {
        rejected.add(file.getFileName().toString().replaceFirst(".*__", ""));
      }
    }
    assertEquals(MISTAKEN, rejected);
  }

  private static List<Path> of(String part) {
    return FILES.stream().filter(file -> file.toString().contains(part)).toList();
  }
}
