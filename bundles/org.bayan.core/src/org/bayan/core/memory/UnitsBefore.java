package org.bayan.core.memory;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bayan.index.memory.MemoryWriter;
import org.bayan.index.memory.StoredUnit;
import org.bayan.index.memory.StoredUnitSink;
import org.bayan.index.memory.TranslationMemory;

/**
 * Units as they were before a change. Where there are many, they are kept in a folder for temporary
 * files, since a million of them would not fit into memory.
 */
final class UnitsBefore implements Closeable {
  private static final int FEW = 20_000;

  private final List<StoredUnit> few = new ArrayList<>();
  private Path folder;
  private MemoryWriter writer;
  private long size;

  /** Keeps a unit; none is kept twice. */
  void add(StoredUnit unit) throws IOException {
    size++;
    if (few.size() < FEW) {
      few.add(unit);
      return;
    }
    if (writer == null) {
      folder = Files.createTempDirectory("bayan-units");
      MemoryWriter.create(folder.resolve("memory"));
      writer = MemoryWriter.open(folder.resolve("memory"));
    }
    writer.replace(unit.number(), unit.unit());
  }

  /** Ends adding. */
  void complete() throws IOException {
    if (writer != null) {
      writer.commit();
      writer.close();
      writer = null;
    }
  }

  long size() {
    return size;
  }

  void forEach(StoredUnitSink sink) throws IOException {
    for (StoredUnit one : few) {
      sink.accept(one);
    }
    if (folder != null) {
      try (TranslationMemory memory = TranslationMemory.open(folder.resolve("memory"))) {
        memory.forEach(sink);
      }
    }
  }

  @Override
  public void close() throws IOException {
    if (writer != null) {
      writer.close();
    }
    if (folder != null) {
      List<Path> files;
      try (Stream<Path> all = Files.walk(folder)) {
        files = all.toList();
      }
      for (Path file : files.reversed()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
