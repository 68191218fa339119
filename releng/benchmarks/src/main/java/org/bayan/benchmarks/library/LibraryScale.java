package org.bayan.benchmarks.library;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.bayan.benchmarks.WorkFolder;
import org.bayan.benchmarks.align.Memory;
import org.bayan.benchmarks.memory.SeedPair;
import org.bayan.core.LexiconChoice;
import org.bayan.core.Progress;
import org.bayan.core.TaskException;
import org.bayan.core.library.FindPassages;
import org.bayan.core.library.FindPassagesRequest;
import org.bayan.core.library.FoundPassage;
import org.bayan.core.library.Library;
import org.bayan.core.library.OpenLibrary;

/** Makes, opens and searches libraries of given sizes. */
final class LibraryScale {
  private static final long SEED = 11;
  private static final int TOP = 10;
  private static final String INDEX = ".index";

  private final List<SeedPair> seeds;
  private final int queries;

  LibraryScale(List<SeedPair> seeds, int queries) {
    this.seeds = seeds;
    this.queries = queries;
  }

  /** Measures a library of a size. */
  LibraryFigures measure(int size) throws IOException, TaskException {
    try (WorkFolder work = new WorkFolder()) {
      Path folder = work.path().resolve("library");
      List<SeedPair> pairs = LargeLibrary.write(seeds, size, folder);
      return measure(folder, pairs);
    }
  }

  private LibraryFigures measure(Path folder, List<SeedPair> pairs)
      throws IOException, TaskException {
    List<Integer> wanted = wanted(pairs.size());
    List<String> texts = wanted.stream().map(number -> pairs.get(number).arabic()).toList();
    Memory.forgetPeak();
    Seconds indexing = Seconds.of(() -> open(folder).close());
    double indexingHeap = Memory.peakHeapMegabytes();
    Memory.forgetPeak();
    Library[] opened = new Library[1];
    Seconds opening = Seconds.of(() -> opened[0] = open(folder));
    FindPassagesRequest request =
        new FindPassagesRequest(texts, "ar", "en", LexiconChoice.SHIPPED, TOP);
    List<List<FoundPassage>> found = new ArrayList<>();
    Seconds searching =
        Seconds.of(() -> found.addAll(new FindPassages().run(opened[0], request, Progress.NONE)));
    opened[0].close();
    return new LibraryFigures(
        pairs.size(),
        indexing,
        WorkFolder.size(folder.resolve(INDEX)),
        indexingHeap,
        opening,
        searching,
        Memory.peakHeapMegabytes(),
        texts.size(),
        found(wanted, pairs, found, 1),
        found(wanted, pairs, found, TOP));
  }

  private static Library open(Path folder) throws TaskException {
    Library library = new OpenLibrary().run(folder, Progress.NONE);
    library.index(Progress.NONE);
    return library;
  }

  private List<Integer> wanted(int passages) {
    Random random = new Random(SEED);
    return Stream.generate(() -> random.nextInt(passages)).limit(queries).toList();
  }

  /** How many queries found their passage, or one of the same words, among the first. */
  private static int found(
      List<Integer> wanted, List<SeedPair> pairs, List<List<FoundPassage>> found, int top) {
    int count = 0;
    for (int i = 0; i < wanted.size(); i++) {
      String words = pairs.get(wanted.get(i)).english().strip();
      boolean there = found.get(i).stream().limit(top).anyMatch(one -> one.words().equals(words));
      count += there ? 1 : 0;
    }
    return count;
  }
}
