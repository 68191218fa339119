package org.bayan.core.tmx;

import java.nio.file.Path;
import java.util.List;
import org.bayan.core.Progress;
import org.bayan.core.TaskException;
import org.bayan.core.internal.tmx.ChosenUnits;
import org.bayan.core.internal.tmx.MemoryFile;
import org.bayan.core.internal.tmx.MemoryOutput;
import org.bayan.core.internal.tmx.UnitChoice;
import org.bayan.exchange.tmx.TmxStreamWriter.Level;

/** Writes a translation memory anew as TMX 1.4b, mended and as other tools want it. */
public final class ConvertTmx {

  /**
   * Converts a file.
   *
   * @param file a TMX file of any version
   * @param to the file to write
   * @param options how
   * @param skipUnreadable whether units that cannot be read are left out; else they end the work
   * @param progress can stop it
   * @return what was done
   * @throws TaskException when a file cannot be read or written; nothing is written then
   */
  public MemoryOutcome run(
      Path file, Path to, MemoryOptions options, boolean skipUnreadable, Progress progress)
      throws TaskException {
    MemoryOutput output =
        new MemoryOutput(to, List.of(file), options.codes() ? Level.TWO : Level.ONE);
    UnitChoice choice = new UnitChoice(options);
    return output.write(
        writing -> {
          writing.from(file);
          progress.step("Converting " + file.getFileName());
          new MemoryFile(file, progress)
              .read(
                  MemoryFile.unreadable(skipUnreadable),
                  new ChosenUnits(writing, choice::header, choice::unit));
        });
  }
}
