package org.bayan.core.internal.citation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.bayan.core.TaskException;
import org.bayan.core.citation.CitationDeliverables;
import org.bayan.core.citation.OfficialAlignment;
import org.bayan.core.citation.PassageDifferences;
import org.bayan.core.internal.DeliverableFiles;
import org.bayan.core.internal.OutputFiles;
import org.bayan.core.internal.StagedFiles;
import org.bayan.exchange.citation.CitationLinksWriter;
import org.bayan.exchange.citation.CitationReportWriter;
import org.bayan.model.BitextFile;
import org.bayan.model.bitext.BitextProject;

/** Writes what is wanted of citations, all of it or nothing. */
public final class CitationFiles {

  private final CitationDeliverables wanted;

  /** Files to be written. */
  public CitationFiles(CitationDeliverables wanted) {
    this.wanted = wanted;
  }

  /**
   * Looks before the work whether the files can be written after it.
   *
   * @param inputs files that must not be overwritten
   * @throws TaskException when one cannot be written, is named twice, or is an input
   */
  public void requireWritable(List<Path> inputs) throws TaskException {
    OutputFiles.requireWritable(wanted.files(), inputs);
  }

  /**
   * Writes the files.
   *
   * @param official what stands behind the report
   * @param differences finds the words that one side lacks
   * @throws TaskException when one cannot be written; none is changed then
   */
  public void write(OfficialAlignment official, PassageDifferences.Finder differences)
      throws TaskException {
    BitextProject project = official.project();
    try (StagedFiles staged = new StagedFiles()) {
      if (wanted.bitext().isPresent()) {
        staged.stage(wanted.bitext(), BitextFile.content(project, wanted.bitext().get()));
      }
      staged.stage(
          wanted.links(), out -> new CitationLinksWriter().write(LinkTable.of(official), out));
      staged.stage(
          wanted.report(),
          out -> new CitationReportWriter().write(ReportEntries.of(official, differences), out));
      staged.stage(
          wanted.tmx(),
          out -> DeliverableFiles.tmx(wanted.choice()).write(project, official.alignment(), out));
      staged.commit();
    } catch (IOException e) {
      throw OutputFiles.failure(e);
    }
  }
}
