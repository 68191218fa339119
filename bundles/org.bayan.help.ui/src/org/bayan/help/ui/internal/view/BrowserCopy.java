package org.bayan.help.ui.internal.view;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Optional;
import org.bayan.help.ui.internal.pages.Guide;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * The guide as files in one folder, for a browser: in a jar, and with each language in a folder of
 * its own, links and pictures would lead nowhere.
 */
public final class BrowserCopy {

  private BrowserCopy() {}

  /** Writes the guide and opens a page of it; where no browser opens says where the page is. */
  static void open(String address, Shell shell) {
    Job.create(
            Messages.browser,
            (ICoreRunnable)
                monitor -> {
                  Path file = write(address);
                  shell.getDisplay().asyncExec(() -> launch(file, shell));
                })
        .schedule();
  }

  private static void launch(Path file, Shell shell) {
    if (!Program.launch(file.toUri().toString()) && !shell.isDisposed()) {
      MessageDialog.openInformation(shell, Messages.title, NLS.bind(Messages.browser_none, file));
    }
  }

  /**
   * Writes all files of the bundle that has a page.
   *
   * @param address of the page, without an anchor
   * @return where the page is
   * @throws CoreException when they cannot be written; the status says where and why
   */
  public static Path write(String address) throws CoreException {
    IPath page = IPath.fromPortableString(address);
    Bundle bundle = Platform.getBundle(page.segment(0));
    Path folder =
        Platform.getStateLocation(FrameworkUtil.getBundle(BrowserCopy.class))
            .append(bundle.getSymbolicName())
            .toPath();
    try {
      for (String part : new String[] {"pages", "pictures"}) {
        for (URL file : Collections.list(entries(bundle, part))) {
          copy(bundle, file.getPath(), folder);
        }
      }
    } catch (IOException e) {
      throw new CoreException(
          Status.error(NLS.bind(Messages.browser_notWritten, folder, e.getMessage()), e));
    }
    return folder.resolve(page.removeFirstSegments(1).toString());
  }

  private static Enumeration<URL> entries(Bundle bundle, String folder) {
    return Optional.ofNullable(bundle.findEntries(folder, "*.*", true))
        .orElseGet(Collections::emptyEnumeration);
  }

  private static void copy(Bundle bundle, String path, Path folder) throws IOException {
    String inside = IPath.fromPortableString(path).makeRelative().toString();
    Path copy = folder.resolve(inside);
    Files.createDirectories(copy.getParent());
    URL file = Guide.find("/" + bundle.getSymbolicName() + "/" + inside).orElseThrow();
    try (InputStream in = FileLocator.resolve(file).openStream()) {
      Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
