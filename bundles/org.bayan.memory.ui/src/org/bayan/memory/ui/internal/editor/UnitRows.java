package org.bayan.memory.ui.internal.editor;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.bayan.index.memory.StoredUnit;
import org.bayan.index.memory.TranslationMemory;
import org.bayan.model.memory.TranslationUnit;
import org.bayan.model.memory.UnitDetails;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;

/** The rows of the list. Units are read when they come into sight; the latest are kept. */
final class UnitRows implements IDataProvider {

  private static final int MOST_KEPT = 2000;

  private static final TranslationUnit GONE =
      new TranslationUnit(UnitDetails.NONE, java.util.List.of());

  private final Map<Long, ShownUnit> kept = new Kept();
  private TranslationMemory memory;
  private long[] numbers = {};
  private boolean rising = true;

  /** Takes other rows of the memory as it is now. */
  void set(Listing listing) {
    if (listing.memory() != memory) {
      kept.clear();
      memory = listing.memory();
    }
    numbers = listing.numbers();
    rising = listing.findings().isEmpty();
  }

  int count() {
    return numbers.length;
  }

  long number(int row) {
    return numbers[row];
  }

  long[] numbers() {
    return numbers;
  }

  /** The row of a unit; negative where it is not shown. */
  int row(long number) {
    if (rising) {
      return Arrays.binarySearch(numbers, number);
    }
    for (int row = 0; row < numbers.length; row++) {
      if (numbers[row] == number) {
        return row;
      }
    }
    return -1;
  }

  /** The unit in a row. What cannot be read is shown as a unit without texts. */
  ShownUnit unit(int row) {
    return kept.computeIfAbsent(numbers[row], this::read);
  }

  private ShownUnit read(long number) {
    try {
      Optional<StoredUnit> found = memory.unit(number);
      return new ShownUnit(found.orElseGet(() -> new StoredUnit(number, GONE)));
    } catch (IOException e) {
      // The files are gone while the list is painted; the next look at the memory says so.
      return new ShownUnit(new StoredUnit(number, GONE));
    }
  }

  @Override
  public Object getDataValue(int column, int row) {
    return row < numbers.length ? UnitColumn.values()[column].text(unit(row)) : "";
  }

  @Override
  public void setDataValue(int column, int row, Object value) {
    throw new UnsupportedOperationException("units are edited in the form");
  }

  @Override
  public int getColumnCount() {
    return UnitColumn.values().length;
  }

  @Override
  public int getRowCount() {
    return numbers.length;
  }

  /** Forgets what was not asked for longest. */
  private static final class Kept extends LinkedHashMap<Long, ShownUnit> {

    private static final long serialVersionUID = 1L;

    Kept() {
      super(MOST_KEPT, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<Long, ShownUnit> eldest) {
      return size() > MOST_KEPT;
    }
  }
}
