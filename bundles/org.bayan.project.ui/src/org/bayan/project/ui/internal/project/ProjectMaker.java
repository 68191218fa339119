package org.bayan.project.ui.internal.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bayan.core.AlignDocuments;
import org.bayan.core.BitextSide;
import org.bayan.core.ImportDocuments;
import org.bayan.core.ImportRequest;
import org.bayan.core.OriginDetails;
import org.bayan.core.TaskException;
import org.bayan.ui.BayanUi;
import org.bayan.ui.TaskProgress;
import org.bayan.ui.preferences.BayanPreferences;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

/** Makes a project, or takes back what it made of it. */
final class ProjectMaker {

  private final NewProject request;
  private final IProject project;
  private final Path folder;
  private boolean folderWasEmpty;
  private boolean begun;
  private ProjectFiles files;

  ProjectMaker(NewProject request) {
    this.request = request;
    project = request.project();
    folder =
        request
            .location()
            .orElseGet(() -> project.getParent().getLocation().append(project.getName()).toPath());
  }

  /**
   * Makes the project.
   *
   * @param align aligns the documents
   * @param monitor shows how far it is, and cancels
   * @return the bitext
   * @throws TaskException when a document cannot be copied, read or aligned
   * @throws CoreException when the workspace refuses the project
   */
  Path make(AlignDocuments align, IProgressMonitor monitor) throws TaskException, CoreException {
    SubMonitor progress = SubMonitor.convert(monitor, 100);
    try {
      create();
      List<Path> sources = files.copy(request.source().documents(), ProjectFolders.SOURCES);
      List<Path> targets = files.copy(request.target().documents(), ProjectFolders.TARGETS);
      Path bitext = files.file(project.getName() + ".bitext");
      ImportDocuments imports = new ImportDocuments(align, BayanPreferences.author());
      bring(imports, bitext, BitextSide.SOURCE, sources, progress.split(20));
      bring(imports, bitext, BitextSide.TARGET, targets, progress.split(75));
      project.refreshLocal(IResource.DEPTH_INFINITE, progress.split(5));
      return bitext;
    } catch (IOException e) {
      throw new TaskException(
          TaskException.Kind.OUTPUT,
          NLS.bind(Messages.ProjectMaker_notCopied, folder, e.getMessage()),
          e);
    }
  }

  private void create() throws CoreException, IOException, TaskException {
    folderWasEmpty = isEmpty(folder);
    if (Files.exists(folder.resolve(IProjectDescription.DESCRIPTION_FILE_NAME))) {
      throw new TaskException(
          TaskException.Kind.OUTPUT, NLS.bind(Messages.ProjectMaker_isProject, folder));
    }
    IProjectDescription description =
        project.getWorkspace().newProjectDescription(project.getName());
    description.setNatureIds(new String[] {BayanUi.PROJECT_NATURE});
    request.location().ifPresent(path -> description.setLocationURI(path.toUri()));
    begun = true;
    project.create(description, null);
    project.open(null);
    files = new ProjectFiles(folder);
  }

  private static boolean isEmpty(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return true;
    }
    try (Stream<Path> children = Files.list(folder)) {
      return children.findAny().isEmpty();
    }
  }

  private void bring(
      ImportDocuments imports,
      Path bitext,
      BitextSide side,
      List<Path> documents,
      IProgressMonitor monitor)
      throws TaskException {
    if (documents.isEmpty()) {
      // The documents of the source bring their translations with them.
      return;
    }
    String language = (side == BitextSide.SOURCE ? request.source() : request.target()).language();
    ImportRequest one =
        new ImportRequest(
            documents.stream().map(Path::toString).toList(),
            bitext,
            side,
            Optional.of(language),
            Optional.empty(),
            false,
            Optional.of(request.rules()),
            OriginDetails.NONE,
            Optional.of(request.options()));
    String task = NLS.bind(Messages.NewProjectJob_name, project.getName());
    imports.run(one, TaskProgress.shownOn(monitor, task));
  }

  /**
   * Leaves no half project behind. What was in its folder before stays there.
   *
   * @throws CoreException when the workspace cannot delete the project
   * @throws IOException when a file cannot be deleted
   */
  void takeBack() throws CoreException, IOException {
    if (!begun) {
      return;
    }
    if (files != null) {
      files.takeBack();
    }
    if (project.exists()) {
      project.delete(folderWasEmpty, true, null);
    }
    if (!folderWasEmpty) {
      Files.deleteIfExists(folder.resolve(IProjectDescription.DESCRIPTION_FILE_NAME));
    }
  }
}
