package org.bayan.index.memory;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.IntPredicate;
import org.bayan.index.internal.memory.CatalogReading;
import org.bayan.index.internal.memory.CatalogSegments;
import org.bayan.index.internal.memory.MemoryReader;

/**
 * The units of a memory in the order of their numbers, with what lists show and ask for besides
 * texts. It takes about 40 bytes for a unit and never changes.
 */
public final class UnitCatalog {

  /** Of a memory without units. */
  public static final UnitCatalog EMPTY =
      new UnitCatalog(new CatalogSegments(), new long[0], new int[0][UnitFact.values().length + 1]);

  private static final int DAY = UnitFact.values().length;

  private final CatalogSegments segments;
  private final long[] numbers;
  private final int[][] codes;

  private UnitCatalog(CatalogSegments segments, long[] numbers, int[][] codes) {
    this.segments = segments;
    this.numbers = numbers;
    this.codes = codes;
  }

  static UnitCatalog of(MemoryReader reader, UnitCatalog before, BooleanSupplier cancelled)
      throws IOException {
    CatalogReading reading = new CatalogReading(reader, before.segments, cancelled);
    reading.run();
    return new UnitCatalog(reading.segments(), reading.numbers(), reading.codes());
  }

  /** How many units there are. */
  public int size() {
    return numbers.length;
  }

  /** The number of the unit in a row, counted from 0. */
  public long number(int row) {
    return numbers[row];
  }

  /** The row of the unit with a number; negative where there is none. */
  public int row(long number) {
    return Arrays.binarySearch(numbers, number);
  }

  /** What is known of the unit in a row. */
  public String fact(UnitFact fact, int row) {
    return segments.value(fact, codes[row][fact.ordinal()]);
  }

  /** The day on which it was changed last, or else made, as {@code 20260131}; 0 if not known. */
  public int day(int row) {
    return codes[row][DAY];
  }

  /** What is known of any unit, in the order of the texts. */
  public List<String> values(UnitFact fact) {
    boolean[] used = new boolean[segments.count(fact)];
    for (int[] one : codes) {
      used[one[fact.ordinal()]] = true;
    }
    return segments.values(fact, used);
  }

  /**
   * A test for rows whose units have one of some values.
   *
   * @param values texts that {@link #fact} may give
   */
  public IntPredicate having(UnitFact fact, List<String> values) {
    boolean[] wanted = segments.codes(fact, values);
    return row -> wanted[codes[row][fact.ordinal()]];
  }

  /** The numbers of the units whose rows fit, rising. */
  public long[] numbers(IntPredicate fits) {
    long[] found = new long[numbers.length];
    int count = 0;
    for (int row = 0; row < numbers.length; row++) {
      if (fits.test(row)) {
        found[count++] = numbers[row];
      }
    }
    return Arrays.copyOf(found, count);
  }
}
