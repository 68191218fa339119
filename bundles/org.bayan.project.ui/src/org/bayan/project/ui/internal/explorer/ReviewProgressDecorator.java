package org.bayan.project.ui.internal.explorer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.bayan.core.ReviewProgress;
import org.bayan.model.BitextFile;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.viewers.BaseLabelProvider;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.ILightweightLabelDecorator;
import org.eclipse.jface.viewers.LabelProviderChangedEvent;
import org.eclipse.osgi.util.NLS;

/**
 * Says behind the name of a bitext how much of it is accepted. The platform asks for it beside the
 * user interface thread; a file is read once for each change.
 */
public final class ReviewProgressDecorator extends BaseLabelProvider
    implements ILightweightLabelDecorator {

  private final Map<IPath, Known> cache = new ConcurrentHashMap<>();
  private final IResourceChangeListener listener = this::resourcesChanged;

  /** What was read, and from which state of the file; empty where it could not be read. */
  private record Known(long stamp, Optional<ReviewProgress> progress) {}

  /** Listens to the workspace until it is disposed. */
  public ReviewProgressDecorator() {
    ResourcesPlugin.getWorkspace()
        .addResourceChangeListener(listener, IResourceChangeEvent.POST_CHANGE);
  }

  @Override
  public void decorate(Object element, IDecoration decoration) {
    if (element instanceof IFile file && file.getLocation() != null) {
      progress(file)
          .filter(any -> any.beads() > 0)
          .map(this::suffix)
          .ifPresent(decoration::addSuffix);
    }
  }

  private String suffix(ReviewProgress progress) {
    Object[] figures = {progress.accepted(), progress.beads(), progress.needReview()};
    return NLS.bind(
        progress.needReview() > 0
            ? Messages.ReviewProgressDecorator_toReview
            : Messages.ReviewProgressDecorator_accepted,
        figures);
  }

  private Optional<ReviewProgress> progress(IFile file) {
    long stamp = file.getModificationStamp();
    Known known = cache.get(file.getFullPath());
    if (known == null || known.stamp() != stamp) {
      known = new Known(stamp, read(file));
      cache.put(file.getFullPath(), known);
    }
    return known.progress();
  }

  private static Optional<ReviewProgress> read(IFile file) {
    try {
      return Optional.of(ReviewProgress.read(file.getLocation().toPath()));
    } catch (IOException e) {
      // A file that is no bitext says so when it is opened; in the tree it has just no figures.
      return Optional.empty();
    }
  }

  private void resourcesChanged(IResourceChangeEvent event) {
    List<IFile> changed = new ArrayList<>();
    try {
      event
          .getDelta()
          .accept(
              delta -> {
                if (isBitext(delta)) {
                  changed.add((IFile) delta.getResource());
                }
                return true;
              });
    } catch (CoreException e) {
      ILog.of(ReviewProgressDecorator.class).log(e.getStatus());
    }
    forgetOrShow(changed);
  }

  private static boolean isBitext(IResourceDelta delta) {
    return delta.getResource() instanceof IFile file
        && BitextFile.EXTENSION.equals(file.getFileExtension())
        && (delta.getKind() != IResourceDelta.CHANGED
            || (delta.getFlags() & IResourceDelta.CONTENT) != 0);
  }

  private void forgetOrShow(List<IFile> changed) {
    changed.stream()
        .filter(file -> !file.exists())
        .forEach(file -> cache.remove(file.getFullPath()));
    Object[] there = changed.stream().filter(IFile::exists).toArray();
    if (there.length > 0) {
      fireLabelProviderChanged(new LabelProviderChangedEvent(this, there));
    }
  }

  @Override
  public void dispose() {
    ResourcesPlugin.getWorkspace().removeResourceChangeListener(listener);
    super.dispose();
  }
}
