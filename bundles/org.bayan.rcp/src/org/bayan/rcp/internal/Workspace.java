package org.bayan.rcp.internal;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.service.datalocation.Location;

/** The folder that holds the user's projects and settings; one Bayan at a time works in it. */
final class Workspace {

  private final Location location;

  private Workspace(Location location) {
    this.location = location;
  }

  /** The folder given by {@code -data}, else the default of the product, else one in the home. */
  static Workspace ofPlatform() throws IOException {
    Location location = Platform.getInstanceLocation();
    if (!location.isSet()) {
      URL standard = location.getDefault();
      location.set(standard == null ? inHome().toURL() : standard, false);
    }
    return new Workspace(location);
  }

  private static URI inHome() {
    return Path.of(System.getProperty("user.home"), "bayan-workspace").toUri();
  }

  /** Takes the folder; false where another Bayan has it. */
  boolean lock() throws IOException {
    return location.lock();
  }

  String folder() {
    return location.getURL().getPath();
  }
}
