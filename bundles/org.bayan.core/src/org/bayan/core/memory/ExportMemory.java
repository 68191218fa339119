package org.bayan.core.memory;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.LongPredicate;
import org.bayan.core.BayanVersion;
import org.bayan.core.Progress;
import org.bayan.core.TaskException;
import org.bayan.core.internal.OutputFiles;
import org.bayan.exchange.TmxForm;
import org.bayan.exchange.TmxUnitWriter;
import org.bayan.index.memory.MemoryException;
import org.bayan.index.memory.TranslationMemory;
import org.bayan.model.AtomicFile;

/** Writes a translation memory, or a part of it, as TMX 1.4b. */
public final class ExportMemory {

  /**
   * Exports units. The same units always give the same bytes.
   *
   * @param request the memory, the units and the file to write
   * @param progress is told how far it is
   * @return how many units were written
   * @throws TaskException when the memory cannot be read or the file not be written; an earlier
   *     file is unchanged then
   * @throws CancellationException when the progress was cancelled; an earlier file is unchanged
   *     then
   */
  public long run(ExportMemoryRequest request, Progress progress) throws TaskException {
    return run(request, number -> true, progress);
  }

  /**
   * Exports some of the units, as {@link #run(ExportMemoryRequest, Progress)} does.
   *
   * @param numbers of the units that are written where the filter of the request includes them, too
   */
  public long run(ExportMemoryRequest request, LongPredicate numbers, Progress progress)
      throws TaskException {
    OutputFiles.requireWritable(List.of(request.to()), List.of());
    progress.step("Writing " + request.to().getFileName());
    long[] written = {0};
    try (TranslationMemory memory = TranslationMemory.open(request.memory())) {
      AtomicFile.write(
          request.to(), out -> written[0] = write(memory, request, numbers, out, progress));
      return written[0];
    } catch (MemoryException e) {
      throw MemoryFaults.reading(request.memory(), e);
    } catch (IOException e) {
      throw OutputFiles.failure(e);
    }
  }

  private static long write(
      TranslationMemory memory,
      ExportMemoryRequest request,
      LongPredicate numbers,
      OutputStream out,
      Progress progress)
      throws IOException {
    TmxForm form = new TmxForm(request.stripBidi(), request.anonymous());
    TmxUnitWriter writer = new TmxUnitWriter(out, BayanVersion.NUMBER, form);
    long[] counts = {0, 0};
    memory.forEach(
        unit -> {
          if (progress.cancelled()) {
            throw new CancellationException("The export was cancelled.");
          }
          if (numbers.test(unit.number()) && request.filter().includes(unit.unit())) {
            writer.accept(unit.unit());
            counts[0]++;
          }
          progress.worked(++counts[1] / (double) memory.size());
        });
    writer.finish();
    return counts[0];
  }
}
