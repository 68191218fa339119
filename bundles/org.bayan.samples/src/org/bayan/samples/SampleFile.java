package org.bayan.samples;

import java.net.URL;
import java.util.MissingResourceException;

/** Finds the files of this bundle. */
final class SampleFile {

  private SampleFile() {}

  /** The URL of a file by its path from the root of the bundle. */
  static URL url(String path) {
    URL url = SampleFile.class.getResource(path);
    if (url == null) {
      throw new MissingResourceException(
          "The sample file " + path + " is not on the class path; reinstall org.bayan.samples.",
          SampleFile.class.getName(),
          path);
    }
    return url;
  }
}
