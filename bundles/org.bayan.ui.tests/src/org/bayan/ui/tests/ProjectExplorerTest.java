package org.bayan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.bayan.model.BitextFile;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BeadStatus;
import org.bayan.model.bitext.BitextProject;
import org.bayan.ui.BayanUi;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.navigator.CommonNavigator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the Project Explorer shows of a Bayan project. */
final class ProjectExplorerTest {

  private IProject project;
  private IFile bitext;

  @BeforeEach
  void makeAProject() throws Exception {
    Dialogs.closeEditors();
    IProjectDescription description =
        ResourcesPlugin.getWorkspace().newProjectDescription("explorer");
    description.setNatureIds(new String[] {BayanUi.PROJECT_NATURE});
    project = ResourcesPlugin.getWorkspace().getRoot().getProject("explorer");
    project.create(description, null);
    project.open(null);
    for (String folder : List.of("sources", "targets")) {
      project.getFolder(folder).create(true, true, null);
    }
    for (String file :
        List.of(
            "sources/report.docx",
            "targets/statement.pdf",
            "own.tbx",
            "own.srx",
            "own.tmx",
            "own.dic",
            ".bayan")) {
      project.getFile(file).create(new byte[0], true, false, null);
    }
    bitext = project.getFile("small.bitext");
    write(BeadStatus.UNREVIEWED);
    Dialogs.select(project.getFile("sources/report.docx"));
    Dialogs.select(project.getFile("targets/statement.pdf"));
  }

  private int write(BeadStatus status) throws Exception {
    BitextProject small = SampleBitext.small();
    List<Bead> beads = small.getAlignments().get(0).getBeads();
    beads.forEach(bead -> bead.setStatus(BeadStatus.UNREVIEWED));
    beads.get(0).setStatus(status);
    Path path = bitext.getLocation().toPath();
    BitextFile.write(small, path);
    bitext.refreshLocal(IResource.DEPTH_ZERO, null);
    return beads.size();
  }

  @AfterEach
  void cleanUp() throws Exception {
    project.delete(true, true, null);
  }

  private static Tree tree() {
    return Ui.ask(
        () ->
            ((CommonNavigator) Ui.page().showView(IPageLayout.ID_PROJECT_EXPLORER))
                .getCommonViewer()
                .getTree());
  }

  private TreeItem item(Tree tree) {
    for (TreeItem item : tree.getItems()) {
      if (project.equals(item.getData())) {
        return item;
      }
    }
    throw new AssertionError("the project is not shown");
  }

  private String label(Tree tree, IResource resource) {
    for (TreeItem item : item(tree).getItems()) {
      if (resource.equals(item.getData())) {
        return item.getText();
      }
    }
    return "";
  }

  @Test
  void theProgressOfTheReviewStandsBehindTheBitextAndFollowsIt() throws Exception {
    Tree tree = tree();
    int beads = write(BeadStatus.ACCEPTED);
    Ui.waitUntil(
        "one is accepted", () -> label(tree, bitext).endsWith("1 of " + beads + " accepted"));
    Screenshot.keep("project-explorer");

    write(BeadStatus.NEEDS_REVIEW);

    Ui.waitUntil(
        "one is to be reviewed",
        () -> label(tree, bitext).endsWith("0 of " + beads + " accepted, 1 to review"));
  }

  @Test
  void filesOfBayanItselfAreNotShown() {
    Tree tree = tree();
    assertEquals("", Ui.ask(() -> label(tree, project.getFile(".project"))));
    assertEquals("", Ui.ask(() -> label(tree, project.getFile(".bayan"))));
    assertEquals("own.tbx", Ui.ask(() -> label(tree, project.getFile("own.tbx"))));
  }
}
