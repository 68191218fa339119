package org.bayan.core.internal.pairs;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bayan.core.DocumentPair;
import org.bayan.core.TaskException;

/** Reads a list of pairs. */
public final class PairList {

  private static final int COLUMNS = 3;
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final Path list;
  private final List<DocumentPair> pairs = new ArrayList<>();
  private final Map<String, Integer> lineOf = new HashMap<>();

  private PairList(Path list) {
    this.list = list;
  }

  /**
   * Reads a list: source, target and name a line.
   *
   * @throws TaskException when it cannot be read, a line is wrong, or it names no pair
   */
  public static List<DocumentPair> read(Path list) throws TaskException {
    PairList reading = new PairList(list);
    int number = 0;
    for (String line : text(list).split("\r\n|\r|\n", -1)) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        reading.add(line, number);
      }
    }
    if (reading.pairs.isEmpty()) {
      throw input(list + " names no pair; give it a line for each, source, target and name.", null);
    }
    return reading.pairs;
  }

  private void add(String line, int number) throws TaskException {
    String[] columns = line.split("\t", -1);
    if (columns.length != COLUMNS) {
      throw fault(
          number,
          "has %d columns, not 3; part source, target and name by tabs".formatted(columns.length));
    }
    String name = columns[2].strip();
    Optional<String> fault = PairName.fault(name);
    if (fault.isPresent()) {
      throw fault(
          number,
          "has the name '%s', which %s; give it another, such as doc1"
              .formatted(name, fault.get()));
    }
    Integer before = lineOf.putIfAbsent(PairName.key(name), number);
    if (before != null) {
      throw fault(
          number,
          "has the name '%s', and so has line %d (whatever its capital letters); give it another"
              .formatted(name, before));
    }
    pairs.add(new DocumentPair(name, path(columns[0], number), path(columns[1], number)));
  }

  private Path path(String text, int line) throws TaskException {
    String path = text.strip();
    if (path.isEmpty()) {
      throw fault(line, "lacks a file; name the source, then the target");
    }
    try {
      return list.resolveSibling(path);
    } catch (InvalidPathException e) {
      throw fault(line, "names '%s', which can be no file: %s".formatted(path, e.getReason()));
    }
  }

  private TaskException fault(int line, String what) {
    return input("%s: line %d %s.".formatted(list, line, what), null);
  }

  private static String text(Path list) throws TaskException {
    try {
      byte[] bytes = Files.readAllBytes(list);
      String text = charset(bytes).newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    } catch (NoSuchFileException e) {
      throw input("There is no file " + list + "; check the path.", e);
    } catch (CharacterCodingException e) {
      throw input(list + " is not in UTF-8; save it as UTF-8.", e);
    } catch (IOException e) {
      String what = Files.isDirectory(list) ? " is a folder" : " cannot be read";
      throw input(list + what + "; name a list of pairs.", e);
    }
  }

  /** What spreadsheets call Unicode text is UTF-16 and says so by its first bytes. */
  private static Charset charset(byte[] bytes) {
    boolean utf16 =
        bytes.length >= 2 && (bytes[0] & 0xff ^ bytes[1] & 0xff) == 1 && (bytes[0] & 0xfe) == 0xfe;
    return utf16 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
  }

  private static TaskException input(String message, Exception cause) {
    return new TaskException(TaskException.Kind.INPUT, message, cause);
  }
}
