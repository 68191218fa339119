package org.bayan.core;

import java.io.IOException;
import java.io.InputStream;
import org.bayan.samples.BrusselsSample;

/**
 * The termbase that ships with Bayan: Arabic and English vocabulary of the UN and the coalition.
 */
public final class SeedTermbase {

  private SeedTermbase() {}

  /**
   * Its file, a TBX file as Bayan writes them.
   *
   * @return the content, to be closed by its reader
   * @throws IOException when it cannot be read
   */
  public static InputStream open() throws IOException {
    return BrusselsSample.seedTermbase().openStream();
  }
}
