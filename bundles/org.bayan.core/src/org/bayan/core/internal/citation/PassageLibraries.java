package org.bayan.core.internal.citation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bayan.align.recall.MemoryPassages;
import org.bayan.align.recall.PassageAddress;
import org.bayan.align.recall.PassageDocument;
import org.bayan.align.recall.QueryGroup;
import org.bayan.core.Progress;
import org.bayan.core.RulesChoice;
import org.bayan.core.TaskException;
import org.bayan.core.TextSource;
import org.bayan.core.internal.TextReader;
import org.bayan.model.bitext.*;
import org.bayan.model.library.*;

/** Interim. */
public final class PassageLibraries implements PassageLibrary {
  private final List<OfficialText> texts = new ArrayList<>();
  private MemoryPassages passages;

  public static PassageLibrary open(
      List<Path> folders,
      String language,
      RulesChoice rules,
      ReportSegments segments,
      Progress progress)
      throws TaskException {
    PassageLibraries l = new PassageLibraries();
    List<PassageDocument> docs = new ArrayList<>();
    TextReader reader = new TextReader(rules.load(), Instant.now());
    for (Path f : folders) {
      try (Stream<Path> s = Files.list(f)) {
        for (Path p : (Iterable<Path>) s.sorted()::iterator) {
          TextSource src = TextSource.of(p, language);
          Text t = reader.read(p.toString().endsWith(".seg") ? src.asSegmented() : src, "x");
          List<OfficialParagraph> ps = new ArrayList<>();
          for (TextUnit u : t.getUnits()) {
            StringBuilder b = new StringBuilder();
            List<TextSpan> spans = new ArrayList<>();
            for (Segment g : u.getSegments()) {
              if (b.length() > 0) b.append(' ');
              int st = b.length();
              b.append(g.getText());
              spans.add(new TextSpan(st, b.length()));
            }
            ps.add(
                new OfficialParagraph(
                    u.getLabel() == null ? "" : u.getLabel(),
                    ParagraphKind.PLAIN,
                    b.toString(),
                    spans));
          }
          l.texts.add(
              new OfficialText(
                  p.getFileName().toString(), TextDetails.of(language, Authority.REFERENCE), ps));
          docs.add(new PassageDocument(segments.of(l.texts.getLast())));
        }
      } catch (IOException e) {
        throw new TaskException(TaskException.Kind.INPUT, "x", e);
      }
    }
    l.passages = new MemoryPassages(language, docs);
    return l;
  }

  @Override
  public OfficialText text(int document) {
    return texts.get(document);
  }

  @Override
  public List<String> warnings() {
    return List.of();
  }

  @Override
  public void close() {}

  @Override
  public List<PassageAddress> candidates(List<QueryGroup> query, int most) {
    return passages.candidates(query, most);
  }

  @Override
  public PassageDocument document(int number) {
    return passages.document(number);
  }

  @Override
  public int documents() {
    return passages.documents();
  }

  @Override
  public int passages() {
    return passages.passages();
  }
}
