package org.bayan.core.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import org.bayan.core.BayanVersion;
import org.bayan.core.TaskException;
import org.bayan.model.BitextIds;
import org.bayan.model.bitext.BitextFactory;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.Text;

/** Opens bitext files to add to them. */
public final class ProjectFile {

  private ProjectFile() {}

  /**
   * Reads a project, or makes one where there is no file. It has a source, a target and their
   * alignment afterwards, all of them empty in a new one.
   *
   * @param bitext the file
   * @param name of a new project
   * @param person who does it, to be recorded
   * @param now the time to record
   * @throws TaskException when the file cannot be read
   */
  public static BitextProject readOrCreate(Path bitext, String name, String person, Instant now)
      throws TaskException {
    BitextProject project =
        Files.exists(bitext) ? BitextInput.read(bitext) : create(name, person, now);
    if (project.getTargets().isEmpty()) {
      String language = LanguageChoice.counterpart(project.getSource().getLanguage());
      project.getTargets().add(text(BitextIds.target(1), language));
    }
    if (project.getAlignments().isEmpty()) {
      project.getAlignments().add(NewAlignment.of(project.getTargets().get(0), 1, now));
    }
    project.setModified(now);
    project.setModifiedBy(person);
    return project;
  }

  private static BitextProject create(String name, String person, Instant now) {
    BitextProject project = BitextFactory.eINSTANCE.createBitextProject();
    project.setId(UUID.randomUUID().toString());
    project.setName(name);
    project.setCreated(now);
    project.setCreatedBy(person);
    project.setGenerator(BayanVersion.PROGRAM);
    project.setSource(text(BitextIds.SOURCE, "ar"));
    project.getResources().add(ResourceReferences.seed());
    return project;
  }

  private static Text text(String id, String language) {
    Text text = BitextFactory.eINSTANCE.createText();
    text.setId(id);
    text.setLanguage(language);
    text.setRaw("");
    return text;
  }
}
