package org.bayan.core.library;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.bayan.core.Progress;
import org.bayan.core.TaskException;
import org.bayan.core.internal.library.IndexCache;
import org.bayan.core.internal.library.LibraryFolder;
import org.bayan.core.internal.library.TextFile;
import org.bayan.model.library.OfficialText;

/** Opens libraries of official texts. */
public final class OpenLibrary {

  private final IndexCache cache;

  /** The use case with the cache of the user who runs this program. */
  public OpenLibrary() {
    this(IndexCache.ofUser());
  }

  OpenLibrary(IndexCache cache) {
    this.cache = cache;
  }

  /** Whether a folder is a library; other folders of documents open as {@link PlainFolder}. */
  public static boolean isLibrary(Path folder) {
    return LibraryFolder.isOne(folder);
  }

  /**
   * Opens what is given: a library, else a folder of documents or one document, in the usual way.
   *
   * @param place a folder or a file
   * @param progress is told how far it is
   * @return the library; a file that cannot be read is passed over and told of in its warnings
   * @throws TaskException when there is nothing to read
   * @throws CancellationException when the progress was cancelled
   */
  public Library runOrPlain(Path place, Progress progress) throws TaskException {
    return isLibrary(place)
        ? run(place, progress)
        : new PlainFolder().run(place, ImportTextsRequest.Reading.USUAL, progress);
  }

  /**
   * Opens a library.
   *
   * @param folder its folder
   * @param progress is told how far it is
   * @return the library; a file that cannot be read is passed over and told of in its warnings
   * @throws TaskException when the folder is no library or cannot be read
   * @throws CancellationException when the progress was cancelled
   */
  public Library run(Path folder, Progress progress) throws TaskException {
    progress.step("Opening " + folder.getFileName());
    List<Path> files = LibraryFolder.open(folder).files();
    Reading reading = new Reading(progress, files.size());
    List<ReadText> read = files.parallelStream().map(reading::read).toList();
    List<OfficialText> texts = read.stream().flatMap(one -> one.text().stream()).toList();
    List<String> warnings = read.stream().flatMap(one -> one.warning().stream()).toList();
    return new Library(folder, texts, warnings, (all, watching) -> cache.of(folder, all, watching));
  }

  /** Reads files side by side. */
  private static final class Reading {

    private final Progress progress;
    private final int all;
    private int done;

    Reading(Progress progress, int all) {
      this.progress = progress;
      this.all = all;
    }

    ReadText read(Path file) {
      tell(0);
      ReadText read = ReadText.of(file);
      tell(1);
      return read;
    }

    private synchronized void tell(int more) {
      if (progress.cancelled()) {
        throw new CancellationException("The library was not opened.");
      }
      done += more;
      progress.worked(done / (double) all);
    }
  }

  /** A text, or why there is none. */
  private record ReadText(Optional<OfficialText> text, Optional<String> warning) {

    static ReadText of(Path file) {
      if (!Files.isReadable(file)) {
        return failed(file + " cannot be read: you have no right to; ask its owner.");
      }
      try {
        OfficialText text = TextFile.read(file, LibraryFolder.id(file));
        return new ReadText(Optional.of(text), Optional.empty());
      } catch (TaskException e) {
        return failed(e.getMessage());
      }
    }

    private static ReadText failed(String why) {
      return new ReadText(Optional.empty(), Optional.of(why));
    }
  }
}
