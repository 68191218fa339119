package org.bayan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The editor of segmentation rules as a person meets it. */
final class SrxEditorTest {

  private OpenRules rules;

  @BeforeEach
  void open() throws Exception {
    rules = OpenRules.shipped("institutional", "own");
  }

  @AfterEach
  void close() {
    rules.close();
  }

  @Test
  void looks() throws Exception {
    Screenshot.keep("rules-light");
    List<String> segments = rules.segments();
    assertEquals("x", segments.toString());
    assertTrue(true);
  }
}
