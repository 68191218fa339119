package org.bayan.memory.ui.internal.memories;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bayan.core.edit.SetMemories;
import org.bayan.core.memory.BitextMemories;
import org.bayan.core.memory.MemoryReference;
import org.bayan.index.memory.TranslationMemory;
import org.bayan.memory.ui.internal.project.ProjectMemory;
import org.bayan.ui.internal.editor.BitextEditor;
import org.bayan.ui.internal.files.FileInput;
import org.bayan.ui.internal.views.SelectedBead;

/**
 * The memories of the bitext of a bead.
 *
 * @param bead where the person is
 * @param own where the memory of the project is
 */
public record UsedMemories(SelectedBead bead, ProjectMemory own) {

  /** Those of a bitext. */
  public static UsedMemories of(SelectedBead bead) {
    return new UsedMemories(bead, ProjectMemory.of(FileInput.of(bead.editor().path())));
  }

  /** All that the bitext names, and the memory of the project before them where it is there. */
  List<MemoryReference> all() {
    List<MemoryReference> all = new ArrayList<>(named());
    boolean there = TranslationMemory.problem(own.folder()).isEmpty();
    if (there && all.stream().noneMatch(this::isOwn)) {
      all.addFirst(usualOwn());
    }
    return all;
  }

  private List<MemoryReference> named() {
    return BitextMemories.references(bead.project(), bead.editor().path());
  }

  private MemoryReference usualOwn() {
    return MemoryReference.own(own.folder(), own.projectFolder());
  }

  /** Whether it is the memory of the project. */
  boolean isOwn(MemoryReference memory) {
    return memory.leadsTo(own.folder());
  }

  /** Uses a memory of this bitext no more; it stays in the list. */
  public void disable(Path folder) {
    set(
        all().stream()
            .map(
                one ->
                    one.leadsTo(folder)
                        ? new MemoryReference(
                            one.place(),
                            one.folder(),
                            one.name(),
                            false,
                            one.writable(),
                            one.penalty())
                        : one)
            .toList());
  }

  /** Uses these memories from now on, as an edit that can be undone. */
  void set(List<MemoryReference> memories) {
    List<MemoryReference> named = named();
    // The memory of the project is used without being named, as long as it is used as usual.
    List<MemoryReference> wanted =
        memories.stream()
            .filter(one -> named.stream().anyMatch(this::isOwn) || !one.equals(usualOwn()))
            .toList();
    BitextEditor editor = bead.editor();
    if (wanted.equals(named) || editor.grid() == null || editor.grid().control().isDisposed()) {
      return;
    }
    boolean writing = editor.writing().isOpen();
    editor.run(Messages.label, new SetMemories(bead.bead(), wanted, editor.path()));
    if (writing && !editor.writing().isOpen()) {
      editor.writing().edit();
    }
  }
}
