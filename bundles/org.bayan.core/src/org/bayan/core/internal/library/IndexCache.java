package org.bayan.core.internal.library;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bayan.align.recall.PassageKeys;
import org.bayan.core.BayanVersion;
import org.bayan.core.Progress;
import org.bayan.index.library.LibraryIndex;
import org.bayan.index.library.LibraryIndexWriter;

/**
 * Where the index of a library is kept between two openings: in a folder in that of the library, or
 * in one of the user where nothing can be written there. It can be deleted at any time; where it is
 * missing, damaged or out of date it is made anew, and where it cannot be kept it is made in
 * memory.
 */
public final class IndexCache {

  private static final String FOLDER = ".index";

  /** Keys of words for people depend on the program, those of passages have their own version. */
  private static final String VERSION = BayanVersion.NUMBER + "/" + PassageKeys.VERSION;

  private final Path ofUser;

  /**
   * A cache.
   *
   * @param ofUser the folder for the indexes of libraries that are read only
   */
  public IndexCache(Path ofUser) {
    this.ofUser = ofUser;
  }

  /** The cache of the user who runs this program. */
  public static IndexCache ofUser() {
    return new IndexCache(Path.of(System.getProperty("user.home"), ".bayan", "libraries"));
  }

  /**
   * The index of a library.
   *
   * @param library its folder
   * @param shelf the texts that it has now
   * @param progress is told when one must be made
   * @return the index, up to date
   * @throws IOException when it can be kept nowhere, not even in memory
   */
  public LibraryIndex of(Path library, TextShelf shelf, Progress progress) throws IOException {
    IndexedTexts indexed = new IndexedTexts(shelf, progress);
    for (Path folder : List.of(library.resolve(FOLDER), userFolder(library))) {
      Optional<LibraryIndex> index =
          upToDate(folder, indexed).or(() -> made(folder, indexed, progress));
      if (index.isPresent()) {
        return index.get();
      }
    }
    return inMemory(shelf, progress);
  }

  /** An index that is kept nowhere. */
  public static LibraryIndex inMemory(TextShelf shelf, Progress progress) throws IOException {
    try (LibraryIndexWriter writer = LibraryIndexWriter.inMemory()) {
      return new IndexedTexts(shelf, progress).write(writer);
    }
  }

  private Path userFolder(Path library) {
    String path = library.toAbsolutePath().normalize().toString();
    UUID name = UUID.nameUUIDFromBytes(path.getBytes(StandardCharsets.UTF_8));
    return ofUser.resolve(name.toString());
  }

  private static Optional<LibraryIndex> upToDate(Path folder, IndexedTexts indexed) {
    try {
      Optional<LibraryIndex> index = LibraryIndex.open(folder, VERSION);
      if (index.isPresent() && !indexed.isUpToDate(index.get())) {
        index.get().close();
        return Optional.empty();
      }
      return index;
    } catch (IOException e) {
      // An index that cannot be read is made anew.
      return Optional.empty();
    }
  }

  private static Optional<LibraryIndex> made(Path folder, IndexedTexts indexed, Progress progress) {
    Path existing = existing(folder);
    if (!Files.isDirectory(existing) || !Files.isWritable(existing)) {
      return Optional.empty();
    }
    try (LibraryIndexWriter writer = LibraryIndexWriter.open(folder, VERSION)) {
      return Optional.of(indexed.write(writer));
    } catch (IOException e) {
      // The disk is full, or another process is indexing: this one finds another place.
      return Optional.empty();
    }
  }

  private static Path existing(Path folder) {
    Path existing = folder.toAbsolutePath();
    while (existing.getParent() != null && !Files.exists(existing)) {
      existing = existing.getParent();
    }
    return existing;
  }
}
