package org.bayan.exchange.tests;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Makes a dictionary of dictd. */
final class Dictd {
  private static final String DIGITS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

  private final StringBuilder index = new StringBuilder();
  private final ByteArrayOutputStream articles = new ByteArrayOutputStream();

  /** Adds an article; more columns of its line of the index may follow the headword's place. */
  Dictd add(String headword, String article, String... columns) {
    byte[] bytes = article.getBytes(StandardCharsets.UTF_8);
    index.append(headword).append('\t').append(number(articles.size()));
    index.append('\t').append(number(bytes.length));
    for (String column : columns) {
      index.append('\t').append(column);
    }
    index.append('\n');
    articles.writeBytes(bytes);
    return this;
  }

  static String number(long number) {
    String last = DIGITS.substring((int) (number % 64), (int) (number % 64) + 1);
    return number < 64 ? last : number(number / 64) + last;
  }

  /** Writes the index and plain articles; gives the index. */
  Path write(Path folder) throws IOException {
    Files.write(folder.resolve("d.dict"), articles.toByteArray());
    return Files.writeString(folder.resolve("d.index"), index);
  }

  /** Writes the index and compressed articles; gives the articles. */
  Path writeZipped(Path folder) throws IOException {
    Files.writeString(folder.resolve("d.index"), index);
    return Files.write(folder.resolve("d.dict.dz"), dictzip(articles.toByteArray()));
  }

  /** Gzip (RFC 1952) with an extra field, as dictzip makes it. */
  private static byte[] dictzip(byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] extra = {'R', 'A', 8, 0, 1, 0, 100, 0, 1, 0, 50, 0};
    out.writeBytes(new byte[] {0x1F, (byte) 0x8B, 8, 4, 0, 0, 0, 0, 0, 3});
    out.writeBytes(little(2).putShort((short) extra.length).array());
    out.writeBytes(extra);
    Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    DeflaterOutputStream body = new DeflaterOutputStream(out, deflater);
    body.write(content);
    body.finish();
    deflater.end();
    CRC32 sum = new CRC32();
    sum.update(content);
    out.writeBytes(little(8).putInt((int) sum.getValue()).putInt(content.length).array());
    return out.toByteArray();
  }

  private static ByteBuffer little(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }
}
