package org.bayan.core.tmx;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.bayan.core.Progress;
import org.bayan.core.ResultTable;
import org.bayan.core.TaskException;
import org.bayan.core.internal.tmx.MemoryFile;
import org.bayan.core.internal.tmx.UnitFields;
import org.bayan.core.internal.tmx.UnitFields.Field;
import org.bayan.core.tmx.UnitDifference.Change;
import org.bayan.exchange.TableColumn;
import org.bayan.exchange.tmx.TmxHeader;
import org.bayan.exchange.tmx.TmxSink;
import org.bayan.exchange.tmx.TmxStreamReader.Unreadable;
import org.bayan.exchange.tmx.TmxUnit;
import org.bayan.exchange.tmx.TmxVariant;

/**
 * Compares two translation memories. Units are told apart by their ids where each unit of both
 * files has one of its own, else by their source texts; the order of units makes no difference.
 */
public final class DiffTmx {

  private static final List<TableColumn<UnitDifference>> COLUMNS =
      List.of(
          TableColumn.text("change", "change", one -> one.change().name().toLowerCase(Locale.ROOT)),
          TableColumn.text("unit", "unit", UnitDifference::unit),
          TableColumn.text("language", "language", UnitDifference::language),
          TableColumn.text("field", "field", UnitDifference::field),
          TableColumn.text("before", "before", UnitDifference::before),
          TableColumn.text("after", "after", UnitDifference::after));

  private static final String TEXT = "text";

  /**
   * Compares files.
   *
   * @param before a TMX file
   * @param after another
   * @param textsOnly whether only texts are compared, and no dates, names, notes and properties
   * @param progress can stop it
   * @return the differences, first in the order of the first file, then what is new
   * @throws TaskException when a file cannot be read
   */
  public ResultTable<UnitDifference> run(
      Path before, Path after, boolean textsOnly, Progress progress) throws TaskException {
    Units first = read(before, progress);
    Units second = read(after, progress);
    boolean byId = first.haveIds() && second.haveIds();
    Map<String, Map<Field, String>> one = first.fields(byId, textsOnly);
    Map<String, Map<Field, String>> other = second.fields(byId, textsOnly);
    List<UnitDifference> differences = new ArrayList<>();
    Set<String> keys = new LinkedHashSet<>(one.keySet());
    keys.addAll(other.keySet());
    for (String key : keys) {
      compare(key, one.get(key), other.get(key), differences);
    }
    return new ResultTable<>(COLUMNS, differences);
  }

  private static Units read(Path file, Progress progress) throws TaskException {
    progress.step("Reading " + file.getFileName());
    Units units = new Units();
    new MemoryFile(file, progress).read(Unreadable.FAIL, units);
    return units;
  }

  private static void compare(
      String key,
      Map<Field, String> before,
      Map<Field, String> after,
      List<UnitDifference> differences) {
    Change change = before == null ? Change.ADDED : after == null ? Change.REMOVED : Change.CHANGED;
    Map<Field, String> one = before == null ? Map.of() : before;
    Map<Field, String> other = after == null ? Map.of() : after;
    String name = key.replaceFirst("#\\d+$", "");
    Set<Field> fields = new LinkedHashSet<>(one.keySet());
    fields.addAll(other.keySet());
    for (Field field : fields) {
      String old = one.getOrDefault(field, "");
      String now = other.getOrDefault(field, "");
      if (!old.equals(now)) {
        differences.add(
            new UnitDifference(change, name, field.language(), field.field(), old, now));
      }
    }
  }

  /** The units of a file. */
  private static final class Units implements TmxSink {

    private final List<TmxUnit> units = new ArrayList<>();
    private final Set<String> ids = new LinkedHashSet<>();
    private String language = TmxHeader.ALL_LANGUAGES;

    @Override
    public void header(TmxHeader header) {
      language = header.sourceLanguage();
    }

    @Override
    public void unit(TmxUnit unit) {
      units.add(unit);
      unit.id().ifPresent(ids::add);
    }

    boolean haveIds() {
      return ids.size() == units.size();
    }

    /** What each unit says; of those with the same source each has a number. */
    Map<String, Map<Field, String>> fields(boolean byId, boolean textsOnly) {
      Map<String, Map<Field, String>> fields = new LinkedHashMap<>();
      for (TmxUnit unit : units) {
        Map<Field, String> said = UnitFields.of(unit);
        if (textsOnly) {
          said.keySet().removeIf(field -> !field.field().equals(TEXT));
        }
        String key = byId ? unit.id().orElseThrow() : source(unit);
        int number = 1;
        while (fields.containsKey(key + "#" + number)) {
          number++;
        }
        fields.put(key + "#" + number, said);
      }
      return fields;
    }

    private String source(TmxUnit unit) {
      String wanted = unit.sourceLanguage().orElse(language);
      TmxVariant source =
          unit.variants().stream()
              .filter(variant -> variant.language().equalsIgnoreCase(wanted))
              .findFirst()
              .orElse(unit.variants().getFirst());
      return source.content().text();
    }
  }
}
