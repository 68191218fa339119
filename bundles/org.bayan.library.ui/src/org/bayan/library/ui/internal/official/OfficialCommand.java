package org.bayan.library.ui.internal.official;

import java.util.List;
import org.bayan.core.citation.Citation;
import org.bayan.core.citation.OfficialAlignment;
import org.bayan.core.edit.Edit;
import org.bayan.core.edit.InOfficialAlignment;
import org.bayan.core.edit.RemoveCitation;
import org.bayan.core.edit.SetStatus;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BeadStatus;
import org.bayan.ui.internal.editor.BitextEditor;
import org.bayan.ui.internal.grid.CitationNames;
import org.bayan.ui.internal.writing.Insertions;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;

/** What can be done with a citation. */
public enum OfficialCommand {
  /** Inserts the wording at the caret of the translation. */
  INSERT {
    @Override
    void run(FoundCitations found, Citation citation) {
      if (mayWrite(found)) {
        insertions(found).insertTranslation(wording(citation));
      }
    }
  },
  /** Puts the wording in the place of the translation. */
  REPLACE {
    @Override
    void run(FoundCitations found, Citation citation) {
      if (mayWrite(found)) {
        insertions(found).replaceTranslation(wording(citation));
      }
    }
  },
  /** Copies the wording. */
  COPY_WORDING {
    @Override
    void run(FoundCitations found, Citation citation) {
      copy(found, wording(citation));
    }
  },
  /** Copies how the passage is cited. */
  COPY_CITATION {
    @Override
    void run(FoundCitations found, Citation citation) {
      copy(found, citation.text());
      found.bead().editor().say(NLS.bind(Messages.copied, citation.text()));
    }
  },
  /** Copies the wording with its citation behind it. */
  COPY_BOTH {
    @Override
    void run(FoundCitations found, Citation citation) {
      copy(found, wording(citation) + " (" + citation.text() + ")");
    }
  },
  /** Takes the passage away from the report. */
  REMOVE {
    @Override
    void run(FoundCitations found, Citation citation) {
      edit(
          found,
          new RemoveCitation(citation.bead(), citation.passage()),
          NLS.bind(Messages.removeLabel, CitationNames.name(citation)));
    }
  },
  /** Says that the citation is right, or takes that back. */
  ACCEPT {
    @Override
    void run(FoundCitations found, Citation citation) {
      set(found, citation, BeadStatus.ACCEPTED);
    }
  },
  /** Says that the citation should be looked at again, or takes that back. */
  NEEDS_REVIEW {
    @Override
    void run(FoundCitations found, Citation citation) {
      set(found, citation, BeadStatus.NEEDS_REVIEW);
    }
  };

  /** Does it with a citation that was found for a bead. */
  abstract void run(FoundCitations found, Citation citation);

  private static void set(FoundCitations found, Citation citation, BeadStatus wanted) {
    Bead bead = citation.bead();
    BeadStatus status = bead.getStatus() == wanted ? BeadStatus.UNREVIEWED : wanted;
    edit(
        found,
        new SetStatus(List.of(bead), status),
        NLS.bind(Messages.statusLabel, CitationNames.name(citation)));
  }

  /** Runs an edit of citations, wherever these stand in the bitext. */
  static void edit(FoundCitations found, Edit edit, String label) {
    found.bead().editor().run(label, new InOfficialAlignment(found.bead().bead(), edit));
  }

  /** Official texts themselves are not written over. */
  private static boolean mayWrite(FoundCitations found) {
    BitextEditor editor = found.bead().editor();
    if (editor.writing() == null) {
      return false;
    }
    if (found.official().filter(OfficialAlignment::isFirst).isPresent()) {
      editor.say(Messages.targetIsOfficial);
      return false;
    }
    return true;
  }

  /** The words of the passage, without the number that its paragraph begins with. */
  private static String wording(Citation citation) {
    String words = citation.wording();
    String label = citation.passage().getFirst().getUnit().getLabel();
    return label != null && !label.isBlank() && words.startsWith(label + " ")
        ? words.substring(label.length()).strip()
        : words;
  }

  private static Insertions insertions(FoundCitations found) {
    return found.bead().editor().writing().insertions();
  }

  private static void copy(FoundCitations found, String text) {
    Clipboard clipboard = new Clipboard(found.bead().editor().getSite().getShell().getDisplay());
    clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
    clipboard.dispose();
  }
}
