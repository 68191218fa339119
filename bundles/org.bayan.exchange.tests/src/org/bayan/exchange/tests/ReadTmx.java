package org.bayan.exchange.tests;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bayan.exchange.LanguagePair;
import org.bayan.exchange.tmx.TmxHeader;
import org.bayan.exchange.tmx.TmxProblem;
import org.bayan.exchange.tmx.TmxSink;
import org.bayan.exchange.tmx.TmxStreamReader;
import org.bayan.exchange.tmx.TmxStreamReader.Unreadable;
import org.bayan.exchange.tmx.TmxStreamWriter;
import org.bayan.exchange.tmx.TmxUnit;
import org.bayan.exchange.tmx.VariantPairs;

/** All that was read of a TMX file. */
final class ReadTmx implements TmxSink {

  TmxHeader header;
  final List<TmxUnit> units = new ArrayList<>();
  final List<TmxProblem> problems = new ArrayList<>();

  static ReadTmx of(Path file) throws IOException {
    ReadTmx read = new ReadTmx();
    new TmxStreamReader(Unreadable.FAIL).read(file, read);
    return read;
  }

  static ReadTmx of(String text, Unreadable unreadable) throws IOException {
    return of(text.getBytes(StandardCharsets.UTF_8), unreadable);
  }

  static ReadTmx of(byte[] bytes, Unreadable unreadable) throws IOException {
    ReadTmx read = new ReadTmx();
    new TmxStreamReader(unreadable).read("m.tmx", () -> new ByteArrayInputStream(bytes), read);
    return read;
  }

  byte[] written(TmxStreamWriter.Level level) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (TmxStreamWriter writer = new TmxStreamWriter(out, level, header)) {
      for (TmxUnit unit : units) {
        writer.write(unit);
      }
    }
    return out.toByteArray();
  }

  /** The texts of each pair, parted by a bar. */
  List<String> pairs(String source, String target) {
    VariantPairs pairs = new VariantPairs(new LanguagePair(source, target));
    return units.stream()
        .flatMap(unit -> pairs.of(unit).stream())
        .map(pair -> pair.source().content().text() + "|" + pair.target().content().text())
        .toList();
  }

  List<String> sentences() {
    return problems.stream().map(TmxProblem::sentence).toList();
  }

  @Override
  public void header(TmxHeader read) {
    header = read;
  }

  @Override
  public void unit(TmxUnit unit) {
    units.add(unit);
  }

  @Override
  public void problem(TmxProblem problem) {
    problems.add(problem);
  }
}
