package org.bayan.core.memory;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.bayan.core.BayanVersion;
import org.bayan.core.Progress;
import org.bayan.core.TaskException;
import org.bayan.core.internal.OutputFiles;
import org.bayan.exchange.TmxUnitWriter;
import org.bayan.index.memory.TranslationMemory;
import org.bayan.model.AtomicFile;

/** Writes a translation memory as TMX 1.4b. */
public final class ExportMemory {

  /**
   * Exports a memory. The same units always give the same bytes.
   *
   * @param folder the memory
   * @param to the file to write
   * @param progress is told how far it is
   * @return how many units were written
   * @throws TaskException when the memory cannot be read or the file not be written; an earlier
   *     file is unchanged then
   * @throws CancellationException when the progress was cancelled; an earlier file is unchanged
   *     then
   */
  public long run(Path folder, Path to, Progress progress) throws TaskException {
    OutputFiles.requireWritable(List.of(to), List.of());
    progress.step("Writing " + to.getFileName());
    try (TranslationMemory memory = TranslationMemory.open(folder)) {
      AtomicFile.write(to, out -> write(memory, out, progress));
      return memory.size();
    } catch (org.bayan.index.memory.MemoryException e) {
      throw MemoryFaults.reading(folder, e);
    } catch (IOException e) {
      throw OutputFiles.failure(e);
    }
  }

  private static void write(TranslationMemory memory, OutputStream out, Progress progress)
      throws IOException {
    TmxUnitWriter writer = new TmxUnitWriter(out, BayanVersion.NUMBER);
    long[] written = {0};
    memory.forEach(
        unit -> {
          if (progress.cancelled()) {
            throw new CancellationException("The export was cancelled.");
          }
          writer.accept(unit.unit());
          written[0]++;
          progress.worked(written[0] / (double) memory.size());
        });
    writer.finish();
  }
}
