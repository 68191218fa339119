package org.bayan.terms.ui.internal.concept;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bayan.core.TaskException;
import org.bayan.core.TermbaseChoice;
import org.bayan.model.bitext.BitextProject;
import org.bayan.ui.internal.editor.BitextEditor;
import org.bayan.ui.internal.grid.GridCell;
import org.bayan.ui.internal.rows.Side;
import org.bayan.ui.internal.terms.BitextTerms;
import org.bayan.ui.internal.views.SelectedBead;
import org.bayan.ui.internal.writing.TypedSelection;
import org.bayan.ui.internal.writing.TypedTexts;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

/** Makes a concept of what is selected in a bitext. */
public final class NewConceptHandler extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    if (HandlerUtil.getActiveEditorChecked(event) instanceof BitextEditor editor
        && editor.grid() != null) {
      Optional<GridCell> cell = editor.grid().selection().cursor();
      if (cell.isEmpty()) {
        editor.say(Messages.noPair);
      } else {
        BitextProject project = (BitextProject) editor.alignment().eContainer();
        open(
            new SelectedBead(cell.get().bead(), editor.alignment(), project, editor),
            HandlerUtil.getActiveShellChecked(event));
      }
    }
    return null;
  }

  private static void open(SelectedBead bead, Shell shell) {
    BitextEditor editor = bead.editor();
    Optional<TypedSelection> selection = TypedTexts.selection(editor);
    List<ConceptSide> sides =
        List.of(
            ConceptSide.of(bead, Side.SOURCE, selection),
            ConceptSide.of(bead, Side.TARGET, selection));
    Optional<BitextTerms> terms = terms(bead);
    TermbaseChoice used = terms.map(BitextTerms::termbases).orElse(TermbaseChoice.NONE);
    Path file = bead.file().orElse(editor.path());
    List<TermbaseTarget> targets = TermbaseTarget.of(file, used);
    NewConceptDialog dialog =
        new NewConceptDialog(
            shell,
            sides,
            targets,
            new ConceptAids(shell.getDisplay(), searched(terms, targets, sides)));
    dialog.open();
    follow(dialog, bead, targets);
  }

  /** A concept may be in a termbase already that the bitext does not use yet. */
  private static List<BitextTerms> searched(
      Optional<BitextTerms> used, List<TermbaseTarget> targets, List<ConceptSide> sides) {
    List<BitextTerms> searched = new ArrayList<>(used.stream().toList());
    targets.stream()
        .filter(target -> !target.used() && !target.isNew())
        .map(target -> new TermbaseChoice(List.of(target.file()), false))
        .map(
            choice ->
                new BitextTerms(choice, sides.getFirst().language(), sides.getLast().language()))
        .forEach(searched::add);
    return searched;
  }

  private static Optional<BitextTerms> terms(SelectedBead bead) {
    try {
      return Optional.of(BitextTerms.of(bead.alignment(), bead.editor().path()));
    } catch (TaskException e) {
      // There is no termbase yet, or one makes no sense, which the view Terms says.
      return Optional.empty();
    }
  }

  private static void follow(
      NewConceptDialog dialog, SelectedBead bead, List<TermbaseTarget> targets) {
    StoreConcept store = new StoreConcept(bead);
    switch (dialog.outcome()) {
      case NEW_CONCEPT -> store.add(dialog.draft(), dialog.target());
      case ADD_TERM ->
          store.addTo(
              dialog.chosen(),
              dialog.added(),
              target(dialog.chosen().origin().file().orElseThrow(), targets));
      case OPEN ->
          OpenConcept.open(
              bead.editor().getSite().getPage(),
              dialog.chosen().origin().file().orElseThrow(),
              dialog.chosen().concept().getId());
      case CANCELLED -> {
        // Nothing was asked for.
      }
    }
  }

  /** The termbase that a known concept stands in. */
  private static TermbaseTarget target(Path file, List<TermbaseTarget> targets) {
    return targets.stream()
        .filter(one -> one.file().equals(file.toAbsolutePath().normalize()))
        .findFirst()
        .orElseGet(() -> new TermbaseTarget(file, true));
  }
}
