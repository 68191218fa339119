package org.bayan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.bayan.core.edit.Author;
import org.bayan.core.edit.BitextEditing;
import org.bayan.core.edit.Change;
import org.bayan.core.edit.Edit;
import org.bayan.core.edit.EditException;
import org.bayan.core.edit.MergeBeads;
import org.bayan.core.edit.SetNote;
import org.bayan.core.edit.SetStatus;
import org.bayan.core.edit.ToggleBookmark;
import org.bayan.core.edit.Unlink;
import org.bayan.model.BitextFile;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BeadStatus;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.Segment;
import org.bayan.ui.internal.recovery.ModelMirror;
import org.junit.jupiter.api.Test;

/** The copy of a bitext that follows it in short steps. */
final class ModelMirrorTest {

  private static final int BOOK = 30_000;

  private final BitextProject project = SampleBitext.large(300);
  private final BitextEditing editing =
      new BitextEditing(project, project.getAlignments().get(0), Author.named("test"));
  private final ModelMirror<BitextProject> mirror = new ModelMirror<>(project);

  private static byte[] bytes(BitextProject project) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    BitextFile.content(project, Path.of("x.bitext")).writeTo(out);
    return out.toByteArray();
  }

  private void copyAll() {
    while (!mirror.advance(1_000_000)) {
      // Until nothing is left.
    }
  }

  private void assertSame() throws IOException {
    assertArrayEquals(bytes(project), bytes(mirror.copy()));
  }

  @Test
  void theCopyIsWrittenAsTheOriginalIs() throws Exception {
    copyAll();
    assertSame();
  }

  @Test
  void aFirstCopyOfMoreThanAStepIsMadeInSteps() {
    assertFalse(mirror.advance(1));
  }

  @Test
  void editsBetweenTheStepsOfTheFirstCopyAreInIt() throws Exception {
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      mirror.advance(20_000);
      edit(random);
    }
    copyAll();
    assertSame();
  }

  @Test
  void editsAndTheirUndoAreFollowed() throws Exception {
    copyAll();
    Random random = new Random(11);
    for (int round = 0; round < 100; round++) {
      Change change = edit(random);
      copyAll();
      if (change != null && random.nextBoolean()) {
        change.undo();
        mirror.touch(change.touched());
      }
      if (round % 10 == 0) {
        copyAll();
        assertSame();
      }
    }
    copyAll();
    assertSame();
  }

  private Change edit(Random random) {
    List<Bead> beads = editing.alignment().getBeads();
    int at = random.nextInt(beads.size() - 1);
    Bead bead = beads.get(at);
    Edit edit =
        switch (random.nextInt(5)) {
          case 0 -> new SetStatus(List.of(bead), BeadStatus.NEEDS_REVIEW);
          case 1 -> new MergeBeads(List.of(bead, beads.get(at + 1)));
          case 2 -> new SetNote(bead, "note " + at);
          case 3 -> new Unlink(List.of(bead));
          default -> new ToggleBookmark(anySegment(bead));
        };
    try {
      Change change = editing.run(edit);
      mirror.touch(change.touched());
      return change;
    } catch (EditException e) {
      return null;
    }
  }

  private static Segment anySegment(Bead bead) {
    return bead.getSource().isEmpty() ? bead.getTarget().get(0) : bead.getSource().get(0);
  }

  @Test
  void aBookIsCopiedInStepsThatNobodyFeels() throws Exception {
    BitextProject book = SampleBitext.large(BOOK);
    BitextEditing edited =
        new BitextEditing(book, book.getAlignments().get(0), Author.named("test"));
    ModelMirror<BitextProject> copy = new ModelMirror<>(book);
    long longest = 0;
    long all = 0;
    int steps = 0;
    boolean done = false;
    while (!done) {
      long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      done = copy.advance(8_000_000);
      long took = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
      longest = Math.max(longest, took);
      all += took;
      steps++;
    }
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    byte[] bytes = bytes(copy.copy());
    long written = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    List<Bead> beads = edited.alignment().getBeads();
    copy.touch(edited.run(new MergeBeads(beads.subList(100, 102))).touched());
    start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    copy.advance(Long.MAX_VALUE / 2);
    long follow = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    System.out.printf(
        "Mirror of %d beads, processor time: %d steps, %d ms in all, the longest %d ms; written in"
            + " %d ms (%d KB); following a merge %d ms%n",
        BOOK,
        steps,
        all / 1_000_000,
        longest / 1_000_000,
        written / 1_000_000,
        bytes.length / 1024,
        follow / 1_000_000);
    assertEquals(BOOK - 1, copy.copy().getAlignments().get(0).getBeads().size());
  }
}
