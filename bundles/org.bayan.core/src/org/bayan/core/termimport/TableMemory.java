package org.bayan.core.termimport;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bayan.exchange.TableMapping;
import org.bayan.exchange.TermField;
import org.bayan.model.AtomicFile;

/**
 * Remembers what the columns of tables of terms say, so that a table with the same headings is read
 * the same way next time. It is kept in a small file of the user's, in UTF-8: for each kind of
 * table a line with its headings and a line with their fields, between tabs, the latest last.
 */
public final class TableMemory {
  private static final String TAB = "\t";
  private static final String PASSED_OVER = "-";
  private static final int MOST = 200;

  private final Path memory;

  /**
   * A memory.
   *
   * @param memory the file that it is kept in; made, with its folder, when needed
   */
  public TableMemory(Path memory) {
    this.memory = memory;
  }

  /** The memory of the user who runs this program. */
  public static TableMemory ofUser() {
    return new TableMemory(Path.of(System.getProperty("user.home"), ".bayan", "term-tables"));
  }

  /**
   * What was told of a table with these headings. Case and white space make no difference.
   *
   * @return empty where nothing was told, or what was told cannot be read any more
   */
  public Optional<TableMapping> recall(List<String> headings) {
    try {
      return Optional.ofNullable(all().get(key(headings)))
          .map(fields -> new TableMapping(true, fields(fields)))
          .filter(mapping -> mapping.fields().size() == headings.size());
    } catch (IOException e) {
      // A memory that is gone is as good as none: the table is asked for its headings.
      return Optional.empty();
    }
  }

  /**
   * Remembers what the columns of a table say, instead of what was told before.
   *
   * @param headings the headings, as many as there are columns
   * @param mapping what they say
   * @throws IOException when it cannot be remembered
   */
  public void remember(List<String> headings, TableMapping mapping) throws IOException {
    String fields =
        mapping.fields().stream()
            .map(field -> field.map(TermField::word).orElse(PASSED_OVER))
            .collect(Collectors.joining(TAB));
    Map<String, String> all = all();
    all.remove(key(headings));
    all.put(key(headings), fields);
    write(all);
  }

  /**
   * Forgets what was told of a table with these headings.
   *
   * @return whether anything was
   * @throws IOException when it cannot be forgotten
   */
  public boolean forget(List<String> headings) throws IOException {
    Map<String, String> all = all();
    boolean known = all.remove(key(headings)) != null;
    if (known) {
      write(all);
    }
    return known;
  }

  private static String key(List<String> headings) {
    return headings.stream()
        .map(heading -> heading.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(TAB));
  }

  private static List<Optional<TermField>> fields(String line) {
    return List.of(line.split(TAB, -1)).stream().map(TermField::named).toList();
  }

  private Map<String, String> all() throws IOException {
    Map<String, String> all = new LinkedHashMap<>();
    List<String> lines;
    try {
      lines = Files.readAllLines(memory);
    } catch (NoSuchFileException e) {
      return all;
    }
    for (int i = 0; i + 1 < lines.size(); i += 2) {
      all.put(lines.get(i), lines.get(i + 1));
    }
    return all;
  }

  private void write(Map<String, String> all) throws IOException {
    List<String> lines = new ArrayList<>();
    all.entrySet().stream()
        .skip(Math.max(0, all.size() - MOST))
        .forEach(one -> lines.addAll(List.of(one.getKey(), one.getValue())));
    byte[] text =
        lines.stream()
            .map(line -> line + "\n")
            .collect(Collectors.joining())
            .getBytes(StandardCharsets.UTF_8);
    Files.createDirectories(memory.toAbsolutePath().getParent());
    AtomicFile.write(memory, out -> out.write(text));
  }
}
