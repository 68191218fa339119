package org.bayan.core.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bayan.core.TaskException;
import org.bayan.core.TermbaseChoice;
import org.bayan.exchange.TbxReader;
import org.bayan.model.termbase.Termbase;
import org.bayan.samples.BrusselsSample;

/** Reads termbases. */
public final class Termbases {

  /** How a bitext refers to the seed termbase that ships. */
  public static final String SEED_URI = "bayan:termbase/seed";

  private Termbases() {}

  /**
   * Reads the chosen termbases.
   *
   * @return the termbases, the most important first
   * @throws TaskException when one cannot be read
   */
  public static List<Termbase> load(TermbaseChoice choice) throws TaskException {
    List<Termbase> termbases = new ArrayList<>();
    for (Path file : choice.files()) {
      termbases.add(read(file));
    }
    if (choice.seed()) {
      termbases.add(seed());
    }
    return termbases;
  }

  /**
   * Reads a termbase.
   *
   * @throws TaskException when it cannot be read
   */
  public static Termbase read(Path file) throws TaskException {
    if (Files.isDirectory(file)) {
      throw input(file + " is a folder; name a TBX file.", null);
    }
    try {
      Optional<TermbaseCache> cache = TermbaseCache.ofUser();
      return cache.isPresent() ? cache.get().read(file) : new TbxReader().read(file);
    } catch (NoSuchFileException e) {
      throw input("There is no file " + file + "; check the path.", e);
    } catch (IOException e) {
      throw input(e.getMessage(), e);
    }
  }

  private static Termbase seed() {
    try (InputStream in = BrusselsSample.seedTermbase().openStream()) {
      return new TbxReader().read(in, "seed.tbx");
    } catch (IOException e) {
      throw new IllegalStateException("the seed termbase that ships cannot be read", e);
    }
  }

  private static TaskException input(String message, Exception cause) {
    return new TaskException(TaskException.Kind.INPUT, message, cause);
  }
}
