package org.bayan.project.ui.internal.project;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bayan.core.AlignmentOptions;
import org.bayan.core.RulesChoice;
import org.eclipse.core.resources.IProject;

/**
 * A project to be made.
 *
 * @param project it must not exist
 * @param location where its files go; in the workspace when empty
 * @param source its source text
 * @param target its target text; without documents where those of the source bring translations
 * @param rules the segmentation rules of both
 * @param options what helps to align
 */
record NewProject(
    IProject project,
    Optional<Path> location,
    Side source,
    Side target,
    RulesChoice rules,
    AlignmentOptions options) {

  /**
   * One text of the bitext.
   *
   * @param documents its documents, in order
   * @param language its language, a BCP 47 tag
   */
  record Side(List<Path> documents, String language) {
    Side {
      documents = List.copyOf(documents);
      Objects.requireNonNull(language, "language");
    }
  }

  NewProject {
    Objects.requireNonNull(project, "project");
    Objects.requireNonNull(location, "location");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(target, "target");
    Objects.requireNonNull(rules, "rules");
    Objects.requireNonNull(options, "options");
  }
}
