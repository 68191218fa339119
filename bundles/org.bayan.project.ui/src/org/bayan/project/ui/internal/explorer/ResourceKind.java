package org.bayan.project.ui.internal.explorer;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bayan.core.memory.BitextMemories;
import org.bayan.project.ui.internal.project.ProjectFolders;
import org.bayan.ui.BayanUi;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;

/** What a resource is in a Bayan project. */
enum ResourceKind {
  PROJECT("project"),
  SOURCES("sources"),
  TARGETS("targets"),
  SOURCE("source"),
  TARGET("target"),
  TERMBASE("termbase"),
  RULES("rules"),
  MEMORY("tmx"),
  LEXICON("lexicon"),
  PROJECT_MEMORY("memory");

  private static final Map<String, ResourceKind> BY_EXTENSION =
      Map.of("tbx", TERMBASE, "srx", RULES, "tmx", MEMORY, "lexicon", LEXICON, "dic", LEXICON);

  private final String icon;

  ResourceKind(String icon) {
    this.icon = icon;
  }

  /** The path of its icon in the bundle. */
  String icon() {
    return "icons/" + icon + ".svg";
  }

  /**
   * What a resource is; nothing for one of no special kind, and for one outside of Bayan projects
   * whose name does not tell.
   */
  static Optional<ResourceKind> of(IResource resource) {
    return switch (resource.getType()) {
      case IResource.PROJECT ->
          isBayan(resource.getProject()) ? Optional.of(PROJECT) : Optional.empty();
      case IResource.FOLDER -> ofFolder(resource);
      case IResource.FILE -> ofFile(resource);
      default -> Optional.empty();
    };
  }

  private static Optional<ResourceKind> ofFolder(IResource folder) {
    if (folder.getParent().getType() != IResource.PROJECT || !isBayan(folder.getProject())) {
      return Optional.empty();
    }
    return switch (folder.getName()) {
      case ProjectFolders.SOURCES -> Optional.of(SOURCES);
      case ProjectFolders.TARGETS -> Optional.of(TARGETS);
      case BitextMemories.FOLDER -> Optional.of(PROJECT_MEMORY);
      default -> Optional.empty();
    };
  }

  private static Optional<ResourceKind> ofFile(IResource file) {
    String extension = String.valueOf(file.getFileExtension()).toLowerCase(Locale.ROOT);
    Optional<ResourceKind> named = Optional.ofNullable(BY_EXTENSION.get(extension));
    if (named.isPresent() || file.getParent().getType() != IResource.FOLDER) {
      return named;
    }
    return ofFolder(file.getParent())
        .filter(folder -> folder != PROJECT_MEMORY)
        .map(folder -> folder == SOURCES ? SOURCE : TARGET);
  }

  private static boolean isBayan(IProject project) {
    try {
      return project.isAccessible() && project.hasNature(BayanUi.PROJECT_NATURE);
    } catch (CoreException e) {
      // Closed or deleted meanwhile: it is shown as any other.
      return false;
    }
  }
}
