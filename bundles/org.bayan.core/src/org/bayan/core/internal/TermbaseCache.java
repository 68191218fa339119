package org.bayan.core.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bayan.core.internal.pairs.PairDigest;
import org.bayan.exchange.TbxReader;
import org.bayan.model.termbase.Termbase;

/**
 * Keeps what was read from large termbases in a form that is read again several times as fast as
 * TBX. The file of the termbase stays the truth: a copy counts only for the very file and by the
 * very program that it was made of. Where there is none, or it is damaged or cannot be written,
 * that costs time and nothing else.
 */
public final class TermbaseCache {
  /** Smaller files are read about as fast themselves, in bytes. */
  private static final long SMALLEST = 2_000_000;

  /** How many copies are kept, those that were used last. */
  private static final int MOST = 8;

  private final Path folder;
  private final String program;
  private final long smallest;
  private final InstantSource clock;

  /**
   * A cache.
   *
   * @param folder where the copies are; made when needed
   * @param program tells the program that reads termbases from those that may read them otherwise
   * @param smallest the size of the smallest file that is copied, in bytes
   * @param clock tells the time
   */
  public TermbaseCache(Path folder, String program, long smallest, InstantSource clock) {
    this.folder = folder;
    this.program = program;
    this.smallest = smallest;
    this.clock = clock;
  }

  /** The cache of the user who runs this program; none while it is developed. */
  static Optional<TermbaseCache> ofUser() {
    Path folder = Path.of(System.getProperty("user.home"), ".bayan", "termbases");
    return ProgramStamp.of(TbxReader.class, Termbase.class)
        .map(program -> new TermbaseCache(folder, program, SMALLEST, InstantSource.system()));
  }

  /**
   * Reads a termbase.
   *
   * @param file a TBX file
   * @return the termbase, in no resource, as {@link TbxReader} makes it
   * @throws org.bayan.exchange.TbxFormatException when it is no TBX or is damaged
   * @throws IOException when it cannot be read
   */
  public Termbase read(Path file) throws IOException {
    FileStamp stamp = FileStamp.of(file);
    if (stamp.size() < smallest) {
      return new TbxReader().read(file);
    }
    TermbaseCopy copy = copy(stamp);
    Optional<Termbase> copied = read(copy);
    if (copied.isPresent()) {
      return copied.get();
    }
    Instant begin = clock.instant();
    Termbase termbase = new TbxReader().read(file);
    if (stamp.isSettled(begin) && stamp.equals(FileStamp.of(file))) {
      keep(termbase, copy);
    }
    return termbase;
  }

  private TermbaseCopy copy(FileStamp stamp) {
    String name = new PairDigest().add(stamp.file()).hexadecimal();
    return new TermbaseCopy(folder.resolve(name), stamp + " " + program);
  }

  private Optional<Termbase> read(TermbaseCopy copy) {
    try {
      Optional<Termbase> termbase = copy.read();
      if (termbase.isPresent()) {
        Files.setLastModifiedTime(copy.file(), FileTime.from(clock.instant()));
      }
      return termbase;
    } catch (IOException e) {
      // The termbase itself is read then, and copied anew.
      return Optional.empty();
    }
  }

  private void keep(Termbase termbase, TermbaseCopy copy) {
    try {
      makeFolder();
      copy.write(termbase);
      for (Path old : oldCopies()) {
        Files.deleteIfExists(old);
      }
    } catch (IOException e) {
      // Without a copy the termbase is read from its own file next time, too.
    }
  }

  /** Only the user may look into it: the termbase may be kept from others. */
  private void makeFolder() throws IOException {
    Files.createDirectories(folder);
    if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
  }

  private List<Path> oldCopies() throws IOException {
    try (Stream<Path> copies = Files.list(folder)) {
      Comparator<Path> latest = Comparator.comparing(path -> path.toFile().lastModified());
      return copies.sorted(latest.reversed()).skip(MOST).toList();
    }
  }
}
