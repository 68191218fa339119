package org.bayan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.bayan.ui.BayanUi;
import org.bayan.ui.SampleProject;
import org.bayan.ui.internal.preview.PreviewView;
import org.bayan.ui.internal.rows.Side;
import org.bayan.ui.internal.terms.TermsView;
import org.bayan.ui.internal.why.WhyThisPairView;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;

/** The views beside the editor, on real texts. */
final class ViewsOnSampleTest {

  private static IFile sample() {
    IFile file =
        ResourcesPlugin.getWorkspace()
            .getRoot()
            .getProject(SampleProject.NAME)
            .getFile("brussels.bitext");
    Ui.waitUntil("the sample is made", file::exists);
    return file;
  }

  /** The bead with the most evidence. */
  private static int richest(OpenBitext bitext) {
    return Ui.ask(
        () ->
            IntStream.range(0, bitext.grid().rows().beadCount())
                .boxed()
                .max(
                    Comparator.comparing(
                        index -> bitext.grid().rows().bead(index).getEvidence().size()))
                .orElseThrow());
  }

  @Test
  void evidenceTermsAndDocumentsOfABeadAreShown() throws Exception {
    Dialogs.closeEditors();
    try (OpenBitext bitext = OpenBitext.of(sample())) {
      TermsView terms = (TermsView) Ui.ask(() -> Ui.page().showView(BayanUi.TERMS));
      WhyThisPairView why =
          (WhyThisPairView) Ui.ask(() -> Ui.page().showView(BayanUi.WHY_THIS_PAIR));
      Ui.run(() -> Ui.page().activate(bitext.editor()));
      int bead = richest(bitext);
      Ui.run(() -> bitext.grid().select(bead));
      Ui.waitUntil("the evidence is drawn", () -> why.drawnEvidence() > 5);
      Ui.waitUntil("terms are found", () -> terms.tree().getItemCount() > 0);
      assertTrue(Ui.ask(why::facts).contains("usual in this bitext"), Ui.ask(why::facts));
      Screenshot.keep("views-why");
      Ui.run(() -> Ui.page().activate(why));
      Ui.press(SWT.ARROW_DOWN);
      Screenshot.keep("views-why-chosen");

      PreviewView preview = (PreviewView) Ui.ask(() -> Ui.page().showView(BayanUi.PREVIEW));
      Ui.waitUntil(
          "the bead is in sight",
          () -> preview.shows(Side.SOURCE, bitext.grid().rows().bead(bead).getSource().get(0)));
      Screenshot.keep("views-preview");
    }
  }

  @Test
  void whatCouldStandInsteadOfADoubtfulBeadIsTold() throws Exception {
    Dialogs.closeEditors();
    try (OpenBitext bitext = OpenBitext.of(sample())) {
      WhyThisPairView why =
          (WhyThisPairView) Ui.ask(() -> Ui.page().showView(BayanUi.WHY_THIS_PAIR));
      Ui.run(() -> Ui.page().activate(bitext.editor()));
      int doubtful =
          Ui.ask(
              () ->
                  IntStream.range(0, bitext.grid().rows().beadCount())
                      .filter(bead -> !bitext.grid().rows().bead(bead).getProperties().isEmpty())
                      .max()
                      .orElseThrow());
      Ui.run(() -> bitext.grid().select(doubtful));
      Ui.waitUntil(
          "the alternative is told",
          () -> why.facts().matches("(?s).*\\d-\\d with a probability of [0-9.]+ %.*"));
      Screenshot.keep("views-alternative");
    }
  }
}
