package org.bayan.rules.ui.internal.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import org.bayan.model.AtomicFile;
import org.bayan.okapi.SegmentationRulesException;
import org.bayan.okapi.rules.RuleFile;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.PartInitException;

/** The rule file of an editor input, in the workspace or anywhere on the disk. */
final class RuleInput {

  private final Path path;
  private final Optional<IFile> resource;
  private volatile FileTime written;

  private RuleInput(Path path, Optional<IFile> resource) {
    this.path = path;
    this.resource = resource;
  }

  static RuleInput of(IEditorInput input) throws PartInitException {
    if (input instanceof IFileEditorInput file && file.getFile().getLocation() != null) {
      IFile resource = file.getFile();
      return new RuleInput(resource.getLocation().toPath(), Optional.of(resource));
    }
    if (input instanceof IURIEditorInput uri
        && uri.getURI() != null
        && "file".equalsIgnoreCase(uri.getURI().getScheme())) {
      return new RuleInput(Path.of(uri.getURI()), Optional.empty());
    }
    throw new PartInitException(NLS.bind(Messages.notOnThisMachine, input.getName()));
  }

  Path path() {
    return path;
  }

  /** Reads the file and remembers its time. */
  RuleFile read() throws SegmentationRulesException {
    // The time first: what is written while we read then counts as a change from outside.
    written = time();
    return RuleFile.read(path);
  }

  private FileTime time() {
    try {
      return Files.getLastModifiedTime(path);
    } catch (IOException e) {
      // Somebody has taken the file away, which is a change like others.
      return FileTime.fromMillis(0);
    }
  }

  /** Whether somebody else has changed the file or taken it away. */
  boolean changedOutside() {
    return !time().equals(written);
  }

  /** Whether there is no file. */
  boolean isGone() {
    return !Files.exists(path);
  }

  void write(RuleFile file, IProgressMonitor monitor) throws IOException, CoreException {
    byte[] bytes = file.bytes();
    AtomicFile.write(path, out -> out.write(bytes));
    written = time();
    if (resource.isPresent()) {
      resource.get().refreshLocal(IResource.DEPTH_ZERO, monitor);
    }
  }
}
