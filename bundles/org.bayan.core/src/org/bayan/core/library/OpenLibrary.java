package org.bayan.core.library;

import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import org.bayan.core.Progress;
import org.bayan.core.TaskException;
import org.bayan.core.internal.library.FiledTexts;
import org.bayan.core.internal.library.IndexCache;
import org.bayan.core.internal.library.LibraryFolder;

/** Opens libraries of official texts. */
public final class OpenLibrary {

  private final IndexCache cache;

  /** The use case with the cache of the user who runs this program. */
  public OpenLibrary() {
    this(IndexCache.ofUser());
  }

  /**
   * The use case.
   *
   * @param cache where indexes are kept of libraries that cannot be written to
   */
  public OpenLibrary(IndexCache cache) {
    this.cache = cache;
  }

  /** Whether a folder is a library; other folders of documents open as {@link PlainFolder}. */
  public static boolean isLibrary(Path folder) {
    return LibraryFolder.isOne(folder);
  }

  /**
   * Opens what is given and reads it: a library, else a folder of documents or one document, in the
   * usual way.
   *
   * @param place a folder or a file
   * @param progress is told how far it is
   * @return the library; a file that cannot be read is passed over and told of in its warnings
   * @throws TaskException when there is nothing to read
   * @throws CancellationException when the progress was cancelled
   */
  public Library runOrPlain(Path place, Progress progress) throws TaskException {
    return isLibrary(place) ? run(place, progress) : plain(place, progress);
  }

  /**
   * Opens what is given to search in it. Of a library whose index is up to date nothing is read
   * until it is asked for.
   *
   * @param place a library, else a folder of documents or one document
   * @param progress is told how far it is
   * @return the library; a file that cannot be read is passed over and told of in its warnings
   * @throws TaskException when there is nothing to read
   * @throws CancellationException when the progress was cancelled
   */
  public Library runToSearch(Path place, Progress progress) throws TaskException {
    return isLibrary(place) ? library(place, shelf(place)) : plain(place, progress);
  }

  private static Library plain(Path place, Progress progress) throws TaskException {
    return new PlainFolder().run(place, ImportTextsRequest.Reading.USUAL, progress);
  }

  /**
   * Opens a library and reads all its texts.
   *
   * @param folder its folder
   * @param progress is told how far it is
   * @return the library; a file that cannot be read is passed over and told of in its warnings
   * @throws TaskException when the folder is no library or cannot be read
   * @throws CancellationException when the progress was cancelled
   */
  public Library run(Path folder, Progress progress) throws TaskException {
    progress.step("Opening " + folder.getFileName());
    FiledTexts shelf = shelf(folder);
    Reading reading = new Reading(progress, shelf);
    shelf.ids().parallelStream().forEach(reading::read);
    return library(folder, shelf);
  }

  private static FiledTexts shelf(Path folder) throws TaskException {
    return new FiledTexts(LibraryFolder.open(folder).files());
  }

  private Library library(Path folder, FiledTexts shelf) {
    return new Library(folder, shelf, (texts, progress) -> cache.of(folder, texts, progress));
  }

  /** Reads texts side by side. */
  private static final class Reading {

    private final Progress progress;
    private final FiledTexts shelf;
    private int done;

    Reading(Progress progress, FiledTexts shelf) {
      this.progress = progress;
      this.shelf = shelf;
    }

    void read(String id) {
      tell(0);
      shelf.text(id);
      tell(1);
    }

    private synchronized void tell(int more) {
      if (progress.cancelled()) {
        throw new CancellationException("The library was not opened.");
      }
      done += more;
      progress.worked(done / (double) shelf.ids().size());
    }
  }
}
