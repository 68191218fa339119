package org.bayan.memory.ui.internal.pretranslation;

import java.util.List;
import org.bayan.core.memory.UsedMemory;
import org.bayan.memory.ui.internal.project.ProjectMemory;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.BitextProject;
import org.bayan.ui.internal.editor.BitextEditor;
import org.bayan.ui.internal.files.FileInput;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks how the bitext is to be pretranslated, and begins. */
public final class PretranslateHandler extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    if (HandlerUtil.getActiveEditorChecked(event) instanceof BitextEditor editor
        && editor.writing() != null
        && !editor.isLocked()
        && editor.writing().close()) {
      pretranslate(editor);
    }
    return null;
  }

  private static void pretranslate(BitextEditor editor) {
    Alignment alignment = editor.alignment();
    BitextProject project = (BitextProject) alignment.eContainer();
    List<UsedMemory> memories =
        ProjectMemory.of(FileInput.of(editor.path())).memories(project, editor.path()).used();
    List<OpenBead> open = OpenBead.of(project, alignment);
    if (memories.isEmpty()) {
      editor.say(Messages.noMemory);
    } else if (open.isEmpty()) {
      editor.say(Messages.nothingOpen);
    } else {
      PretranslateDialog.ask(editor.getSite().getShell(), open.size(), memories)
          .ifPresent(options -> new Pretranslation(editor, options).start(open, memories));
    }
  }
}
