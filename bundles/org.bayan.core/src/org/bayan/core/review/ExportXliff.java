package org.bayan.core.review;

import java.io.IOException;
import java.util.List;
import org.bayan.core.Progress;
import org.bayan.core.TaskException;
import org.bayan.core.internal.AlignedBitext;
import org.bayan.core.internal.OutputFiles;
import org.bayan.exchange.bilingual.BeadUnits;
import org.bayan.exchange.bilingual.BilingualFile;
import org.bayan.exchange.bilingual.XliffVersion;
import org.bayan.exchange.bilingual.XliffWriter;
import org.bayan.model.AtomicFile;

/**
 * Writes a bitext as XLIFF for another translation tool, a unit a bead. Beads without a source,
 * which nobody translates, are left out.
 */
public final class ExportXliff {

  /**
   * Writes a bitext.
   *
   * @param request which, and how
   * @param progress is told how far it is
   * @return how many units were written
   * @throws TaskException when a file cannot be read or written, or the bitext has no bead with a
   *     source; no file is changed then
   */
  public int run(ExportXliffRequest request, Progress progress) throws TaskException {
    XliffVersion version = version(request.version());
    OutputFiles.requireWritable(List.of(request.to()), List.of(request.bitext()));
    progress.step("Reading " + request.bitext().getFileName());
    AlignedBitext bitext = AlignedBitext.read(request.bitext());
    BilingualFile file = BeadUnits.of(bitext.project(), bitext.alignment());
    if (file.units().isEmpty()) {
      throw new TaskException(
          TaskException.Kind.INPUT,
          request.bitext() + " has no bead with a source; there is nothing to translate in it.");
    }
    progress.step("Writing " + request.to().getFileName());
    try {
      XliffWriter writer = new XliffWriter(version);
      AtomicFile.write(request.to(), out -> writer.write(file, out));
    } catch (IOException e) {
      throw OutputFiles.failure(e);
    }
    return file.units().size();
  }

  private static XliffVersion version(String number) throws TaskException {
    return XliffVersion.of(number)
        .orElseThrow(
            () ->
                new TaskException(
                    TaskException.Kind.REQUEST,
                    "XLIFF %s is not written; choose 2.1 or 1.2.".formatted(number)));
  }
}
