package org.bayan.memory.ui.internal.concordance;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bayan.core.memory.BitextMemories;
import org.bayan.core.memory.UsedMemory;
import org.bayan.index.memory.TranslationMemory;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.BitextProject;
import org.bayan.ui.internal.editor.BitextEditor;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.ui.ide.ResourceUtil;

/**
 * Where words can be looked for: in the bitext of the editor and in its memories; where no bitext
 * is open, in the memories of the projects of the workspace.
 *
 * @param editor the editor; absent where no bitext is open
 * @param languages the two languages, BCP 47 tags
 * @param memories the memories, in the order in which they are looked into
 */
public record SearchPlaces(
    Optional<BitextEditor> editor, List<String> languages, List<UsedMemory> memories) {

  private static final List<String> USUAL = List.of("ar", "en");

  /** Copies the lists. */
  public SearchPlaces {
    Objects.requireNonNull(editor);
    languages = List.copyOf(languages);
    memories = List.copyOf(memories);
  }

  /** The places of an editor, null for none. Looks at folders, but not into memories. */
  public static SearchPlaces of(BitextEditor editor) {
    Alignment alignment = editor == null ? null : editor.alignment();
    if (alignment == null) {
      return new SearchPlaces(Optional.empty(), USUAL, ofProjects());
    }
    BitextProject project = (BitextProject) alignment.eContainer();
    return new SearchPlaces(
        Optional.of(editor),
        List.of(project.getSource().getLanguage(), alignment.getTarget().getLanguage()),
        BitextMemories.of(project, editor.path(), projectFolder(editor)));
  }

  private static Path projectFolder(BitextEditor editor) {
    IFile file = ResourceUtil.getFile(editor.getEditorInput());
    return file == null || file.getProject().getLocation() == null
        ? editor.path().toAbsolutePath().getParent()
        : file.getProject().getLocation().toPath();
  }

  /** The memories of the open projects of the workspace. */
  public static List<UsedMemory> ofProjects() {
    List<UsedMemory> memories = new ArrayList<>();
    for (IProject project : Arrays.asList(ResourcesPlugin.getWorkspace().getRoot().getProjects())) {
      if (project.isOpen() && project.getLocation() != null) {
        Path memory = BitextMemories.own(project.getLocation().toPath());
        if (TranslationMemory.problem(memory).isEmpty()) {
          memories.add(new UsedMemory(memory, project.getName(), true, 0));
        }
      }
    }
    return memories;
  }

  /** The alignment of the editor. */
  Optional<Alignment> alignment() {
    return editor.map(BitextEditor::alignment);
  }
}
