package org.bayan.library.ui.internal.finding;

import java.util.List;
import java.util.Optional;
import org.bayan.core.citation.CitationSummary;
import org.bayan.core.citation.OfficialAlignment;
import org.bayan.core.citation.ProposedCitations;
import org.bayan.core.edit.NamedLibraries;
import org.bayan.core.edit.SetOfficialTexts;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.LinkType;
import org.bayan.ui.internal.editor.BitextEditor;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/**
 * Finds the official words behind the source of an open bitext: the editor is locked until they are
 * found, and takes them in as one edit.
 */
public final class FindOfficial {

  private static final String USUAL = "en";

  private final BitextEditor editor;
  private final Display display;
  private NamedLibraries libraries;
  private ProposedCitations proposal;

  private FindOfficial(BitextEditor editor) {
    this.editor = editor;
    display = editor.getSite().getShell().getDisplay();
  }

  /** Asks in which libraries is looked, and begins; not where nothing can be edited now. */
  public static void in(BitextEditor editor, Shell shell) {
    if (editor.isLocked()) {
      editor.sayLocked();
    } else if (editor.alignment() != null && !editor.alignment().getBeads().isEmpty()) {
      BitextProject project = (BitextProject) editor.alignment().eContainer();
      LibrariesDialog.ask(shell, project, editor.path(), language(project))
          .ifPresent(wish -> new FindOfficial(editor).start(project, wish));
    }
  }

  /** The language of the official texts that are there, else that of the translation. */
  private static String language(BitextProject project) {
    return OfficialAlignment.of(project)
        .map(OfficialAlignment::alignment)
        .or(() -> project.getAlignments().stream().findFirst())
        .map(Alignment::getTarget)
        .map(target -> target.getLanguage())
        .orElse(USUAL);
  }

  private void start(BitextProject project, LibrariesDialog.Wish wish) {
    libraries = new NamedLibraries(wish.libraries(), editor.path());
    editor.setLocked(true);
    editor.say(Messages.finding);
    FindJob job = new FindJob(project, editor.path(), wish, found -> proposal = found);
    job.addJobChangeListener(
        new JobChangeAdapter() {
          @Override
          public void done(IJobChangeEvent event) {
            display.asyncExec(FindOfficial.this::finish);
          }
        });
    job.schedule();
  }

  private void finish() {
    editor.setLocked(false);
    if (editor.area().isDisposed()) {
      return;
    }
    editor.say("");
    if (proposal != null) {
      take();
    }
  }

  private void take() {
    Optional<Bead> here = editor.grid().selection().cursor().map(cell -> cell.bead());
    Bead bead = here.orElseGet(() -> editor.alignment().getBeads().getFirst());
    boolean found =
        proposal.alignment().getBeads().stream()
            .anyMatch(one -> !one.getSource().isEmpty() && !one.getTarget().isEmpty());
    if (!found) {
      editor.say(NLS.bind(Messages.nothing, proposal.documents(), proposal.passages()));
    } else if (editor.run(Messages.label, new SetOfficialTexts(bead, proposal, libraries))) {
      BitextProject project = (BitextProject) editor.alignment().eContainer();
      OfficialAlignment.of(project).ifPresent(this::tell);
    }
  }

  private void tell(OfficialAlignment official) {
    CitationSummary summary = CitationSummary.of(official);
    int cited =
        List.of(LinkType.TRANSLATION, LinkType.PARAPHRASE, LinkType.SUMMARY).stream()
            .mapToInt(summary::count)
            .sum();
    Object[] figures = {
      cited, summary.count(LinkType.ADDED), summary.omissions(), summary.documents().size()
    };
    String sentence = NLS.bind(Messages.outcome, figures);
    editor.say(
        proposal.warnings().isEmpty()
            ? sentence
            : NLS.bind(Messages.outcomeWarnings, sentence, proposal.warnings().size()));
  }
}
