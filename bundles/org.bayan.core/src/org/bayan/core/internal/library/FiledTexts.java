package org.bayan.core.internal.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.bayan.core.TaskException;
import org.bayan.model.library.OfficialText;

/** Texts that are read from their files when they are first asked for. */
public final class FiledTexts implements TextShelf {

  /** File systems keep times this coarse or finer: a younger file may change unseen. */
  private static final Duration COARSEST = Duration.ofSeconds(2);

  private final SequencedMap<String, Path> files = new LinkedHashMap<>();
  private final Map<String, Optional<OfficialText>> texts = new ConcurrentHashMap<>();
  private final Map<String, String> warnings = new ConcurrentSkipListMap<>();

  /** A shelf of the files of a library. */
  public FiledTexts(List<Path> files) {
    files.forEach(file -> this.files.put(LibraryFolder.id(file), file));
  }

  @Override
  public List<String> ids() {
    return List.copyOf(files.keySet());
  }

  @Override
  public Optional<OfficialText> text(String id) {
    return files.containsKey(id) ? texts.computeIfAbsent(id, this::read) : Optional.empty();
  }

  private Optional<OfficialText> read(String id) {
    Path file = files.get(id);
    try {
      if (!Files.isReadable(file) && Files.exists(file)) {
        warnings.put(id, file + " cannot be read: you have no right to; ask its owner.");
        return Optional.empty();
      }
      return Optional.of(TextFile.read(file, id));
    } catch (TaskException e) {
      warnings.put(id, e.getMessage());
      return Optional.empty();
    }
  }

  @Override
  public Optional<String> stamp(String id) {
    try {
      BasicFileAttributes now = Files.readAttributes(files.get(id), BasicFileAttributes.class);
      Instant changed = now.lastModifiedTime().toInstant();
      boolean settled = changed.plus(COARSEST).isBefore(Instant.now());
      return settled ? Optional.of(now.size() + "@" + changed) : Optional.empty();
    } catch (IOException e) {
      // Reading it will say why.
      return Optional.empty();
    }
  }

  @Override
  public List<String> warnings() {
    return List.copyOf(warnings.values());
  }
}
