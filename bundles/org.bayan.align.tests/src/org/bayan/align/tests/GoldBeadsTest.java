package org.bayan.align.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.bayan.align.evaluation.BeadSides;
import org.bayan.align.evaluation.GoldBeads;
import org.bayan.align.evaluation.GoldFormatException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoldBeadsTest {
  private static final List<BeadSides> BEADS =
      List.of(
          new BeadSides(List.of(0), List.of(0)),
          new BeadSides(List.of(1, 2), List.of(1)),
          new BeadSides(List.of(), List.of(2)),
          new BeadSides(List.of(3), List.of()));

  @Test
  void beadsAreReadWithEmptySides() throws GoldFormatException {
    assertEquals(BEADS, GoldBeads.parse(List.of("0\t0", "1,2\t1", "\t2", "3\t")));
  }

  @Test
  void commentsEmptyLinesSpacesAndFurtherColumnsArePassedOver() throws GoldFormatException {
    List<String> lines =
        List.of("# source, target", "0\t0\t0.98\tTRANSLATION", "", "2, 1\t 1", "\t2", "3\t");
    assertEquals(BEADS, GoldBeads.parse(lines));
  }

  @Test
  void whatIsWrittenCanBeRead() throws GoldFormatException {
    assertEquals(BEADS, GoldBeads.parse(BEADS.stream().map(GoldBeads::format).toList()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 0    | Line 2 has no tab between two sides.",
        "a\t1   | Line 2 has \"a\" where indices parted by commas must be.",
        "1\t-1  | Line 2 has \"-1\" where indices parted by commas must be.",
        "'1,,2\t'| Line 2 has \"1,,2\" where indices parted by commas must be.",
        "'\t\t1'| Line 2 has no segment on either side.",
        "1\t0   | Line 2 has the target segment 0 for the second time."
      })
  void aLineThatIsNoBeadIsNamed(String line, String message) {
    GoldFormatException e =
        assertThrows(GoldFormatException.class, () -> GoldBeads.parse(List.of("0\t0", line)));
    assertEquals(message, e.getMessage());
  }
}
