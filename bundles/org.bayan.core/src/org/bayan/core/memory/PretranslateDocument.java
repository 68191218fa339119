package org.bayan.core.memory;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bayan.core.BayanVersion;
import org.bayan.core.Progress;
import org.bayan.core.TaskException;
import org.bayan.core.internal.BeadMaker;
import org.bayan.core.internal.DeliverableFiles;
import org.bayan.core.internal.DocumentLocation;
import org.bayan.core.internal.NewAlignment;
import org.bayan.core.internal.OutputFiles;
import org.bayan.core.internal.RulesRecord;
import org.bayan.core.internal.TextReader;
import org.bayan.index.memory.TranslationMemory;
import org.bayan.model.BitextIds;
import org.bayan.model.Segments;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.BeadOrigin;
import org.bayan.model.bitext.BitextFactory;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.Text;
import org.bayan.okapi.SegmentationRules;

/**
 * Translates a document from a memory: makes a bitext with a bead for each segment, in which the
 * best match stands as a draft. Numbers and dates are replaced in it, its inline codes become those
 * of the segment, its confidence is the score.
 */
public final class PretranslateDocument {
  private final InstantSource clock;

  /** With a clock that gives the times to record. */
  public PretranslateDocument(InstantSource clock) {
    this.clock = clock;
  }

  /**
   * Translates a document.
   *
   * @param request the document, the memory and the bitext to write
   * @param progress is told how far it is
   * @throws TaskException when the document or the memory cannot be read, languages are not known,
   *     or the bitext cannot be written; an earlier file is unchanged then
   * @throws java.util.concurrent.CancellationException when the progress was cancelled; an earlier
   *     file is unchanged then
   */
  public PretranslateOutcome run(PretranslateRequest request, Progress progress)
      throws TaskException {
    Path bitext = request.bitext();
    OutputFiles.requireWritable(List.of(bitext), List.of(request.document().file()));
    try (TranslationMemory memory = TranslationMemory.open(request.memory())) {
      progress.step("Translating " + request.document().file().getFileName());
      MemoryLanguages languages =
          MemoryLanguages.of(
              memory, "", Optional.of(request.document().language()), request.targetLanguage());
      BitextProject project = project(request, languages);
      PretranslateOutcome outcome =
          new DraftTranslations(memory, languages, request, project).write(progress);
      progress.step("Writing");
      DeliverableFiles.writeBitext(project, bitext);
      return outcome;
    } catch (IOException e) {
      throw MemoryFaults.reading(request.memory(), e);
    }
  }

  private BitextProject project(PretranslateRequest request, MemoryLanguages languages)
      throws TaskException {
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    SegmentationRules rules = request.rules().load();
    Path document = request.document().file();
    BitextProject project = BitextFactory.eINSTANCE.createBitextProject();
    project.setId(UUID.randomUUID().toString());
    project.setName(document.getFileName().toString());
    project.setCreated(now);
    project.setCreatedBy(System.getProperty("user.name"));
    project.setModified(now);
    project.setGenerator(BayanVersion.PROGRAM);
    Text source = new TextReader(rules, now).read(request.document(), BitextIds.SOURCE);
    project.setSource(source);
    DocumentLocation.record(source.getOrigin(), request.bitext(), document);
    Text target = BitextFactory.eINSTANCE.createText();
    target.setId(BitextIds.target(1));
    target.setLanguage(languages.target());
    target.setRaw("");
    project.getTargets().add(target);
    Alignment alignment = NewAlignment.of(target, 1, now);
    project.getAlignments().add(alignment);
    new BeadMaker(alignment, now).open(Segments.of(source), BeadOrigin.AUTOMATIC, true);
    if (!request.document().segmented()) {
      new RulesRecord(project)
          .set(
              List.of(source),
              RulesRecord.Entry.of(request.rules().uri(request.bitext()), rules.sha256()));
    }
    return project;
  }
}
