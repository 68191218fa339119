package org.bayan.memory.ui.internal.leverage;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bayan.core.memory.BitextMemories;
import org.bayan.core.memory.LeverageText;
import org.bayan.core.memory.UsedMemory;
import org.bayan.memory.ui.internal.concordance.SearchPlaces;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.BitextProject;
import org.bayan.ui.internal.editor.BitextEditor;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.handlers.HandlerUtil;

/**
 * Opens the analysis of the files that are selected in the Project Explorer, else of the source of
 * the bitext that is edited.
 */
public final class LeverageHandler extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    IWorkbenchPart part = HandlerUtil.getActivePartChecked(event);
    List<IFile> files = part instanceof BitextEditor ? List.of() : files(event);
    Optional<AnalysedTexts> texts = Optional.empty();
    if (!files.isEmpty()) {
      texts = Optional.of(of(files));
    } else if (HandlerUtil.getActiveEditor(event) instanceof BitextEditor editor
        && editor.alignment() != null) {
      texts = Optional.of(of(editor));
    }
    if (texts.isPresent()) {
      new LeverageDialog(HandlerUtil.getActiveShellChecked(event), texts.get()).open();
    }
    return null;
  }

  private static List<IFile> files(ExecutionEvent event) {
    return HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection
        ? Stream.of(selection.toArray())
            .map(one -> Adapters.adapt(one, IFile.class))
            .filter(Objects::nonNull)
            .filter(file -> file.getLocation() != null)
            .toList()
        : List.of();
  }

  private static AnalysedTexts of(BitextEditor editor) {
    Alignment alignment = editor.alignment();
    BitextProject project = (BitextProject) alignment.eContainer();
    String name = editor.path().getFileName().toString();
    List<UsedMemory> own = SearchPlaces.of(editor).memories();
    LeverageText text = LeverageText.of(name, project, alignment);
    String target = alignment.getTarget().getLanguage();
    return new AnalysedTexts(
        List.of(name),
        together(own, SearchPlaces.ofProjects()),
        own,
        () -> new AnalysedTexts.Found(List.of(text), Optional.of(target)));
  }

  private static AnalysedTexts of(List<IFile> files) {
    List<Path> paths = files.stream().map(file -> file.getLocation().toPath()).toList();
    Set<Path> near = new LinkedHashSet<>();
    for (IFile file : files) {
      if (file.getProject().getLocation() != null) {
        near.add(BitextMemories.own(file.getProject().getLocation().toPath()));
      }
    }
    List<UsedMemory> all = SearchPlaces.ofProjects();
    return new AnalysedTexts(
        files.stream().map(IFile::getName).toList(),
        all,
        all.stream().filter(memory -> near.contains(memory.folder())).toList(),
        new AnalysedFiles(paths)::read);
  }

  private static List<UsedMemory> together(List<UsedMemory> first, List<UsedMemory> others) {
    Set<Path> known = new LinkedHashSet<>();
    return Stream.concat(first.stream(), others.stream())
        .filter(memory -> known.add(memory.folder()))
        .toList();
  }
}
