package org.bayan.project.ui.internal.transfer;

import java.nio.file.Path;
import java.util.List;
import org.bayan.core.Deliverables;
import org.bayan.core.ExportDeliverables;
import org.bayan.core.Progress;
import org.bayan.core.TaskException;
import org.bayan.core.TmxDelivery;
import org.bayan.model.BitextFile;
import org.bayan.model.bitext.Alignment;
import org.eclipse.osgi.util.NLS;

/** Writes translation memories of bitexts. */
public final class MemoryWizard extends ExportWizard {

  private MemoryPage page;

  @Override
  BitextsPage page(Bitexts bitexts) {
    page = new MemoryPage(bitexts);
    return page;
  }

  @Override
  Planner planner() {
    TmxDelivery choice = page.choice();
    return (bitext, folder) -> {
      String name = bitext.getFileName().toString();
      String stem = name.replaceFirst("\\." + BitextFile.EXTENSION + "$", "");
      Path file = folder.resolve(stem + ".tmx");
      return List.of(new PlannedFile(file, progress -> write(bitext, file, choice, progress)));
    };
  }

  private static String write(Path bitext, Path file, TmxDelivery choice, Progress progress)
      throws TaskException {
    progress.step(file.getFileName().toString());
    Alignment alignment =
        new ExportDeliverables()
            .run(bitext, Deliverables.memory(file, choice))
            .project()
            .getAlignments()
            .getFirst();
    int units = choice.units(alignment);
    int leftOut = choice.leftOut(alignment);
    return leftOut == 0
        ? NLS.bind(Messages.MemoryWizard_detail, units)
        : NLS.bind(Messages.MemoryWizard_detailLeftOut, units, leftOut);
  }
}
