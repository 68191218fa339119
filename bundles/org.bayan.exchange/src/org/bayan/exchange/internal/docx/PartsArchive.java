package org.bayan.exchange.internal.docx;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs parts. All entries bear the same date, so that the same parts give the same bytes. */
public final class PartsArchive {
  /** The first moment that the ZIP format can name. */
  private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final ZipOutputStream zip;
  private final Writer writer;

  /** An archive on a stream that is not closed here. */
  public PartsArchive(OutputStream out) {
    zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    writer = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
  }

  /** Adds a part. */
  public void add(Part part) throws IOException {
    ZipEntry entry = new ZipEntry(part.name());
    entry.setTimeLocal(EPOCH);
    zip.putNextEntry(entry);
    writer.write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    part.content().write(new WordXml(writer));
    writer.flush();
    zip.closeEntry();
  }

  /** Ends the archive, which can take no further part. */
  public void finish() throws IOException {
    zip.finish();
    zip.flush();
  }
}
