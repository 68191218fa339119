package org.bayan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import org.bayan.core.CreateSample;
import org.bayan.project.ui.ProjectUi;
import org.bayan.quality.ui.QualityUi;
import org.bayan.ui.BayanUi;
import org.bayan.ui.SampleProject;
import org.bayan.ui.internal.rows.BeadRows;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;

/**
 * Takes the pictures of the help, on the sample that ships. They are written beside the other
 * screenshots; {@code releng/help-pictures} takes them into the bundle of the help.
 */
class HelpPicturesTest {

  /** A bead of the sample with terms, numbers and names on both sides. */
  private static final int BEAD = 26;

  /** A bead of the sample without a target. */
  private static final int GAP = 4;

  /** A bead of the sample in which the checks find something on both sides. */
  private static final int CHECKED = 43;

  /** How much of the bitext is shown above what the checks have found in it. */
  private static final int ABOVE = 330;

  private final Path folder =
      Path.of(System.getProperty("java.io.tmpdir")).resolve("brussels-documents");

  private OpenBitext bitext;

  @BeforeEach
  void open() {
    Dialogs.closeEditors();
    Ui.run(() -> Ui.page().resetPerspective());
    bitext = OpenBitext.of(sample());
  }

  @AfterEach
  void close() {
    Dialogs.closeAll();
    Dialogs.closeEditors();
  }

  private void goTo(int bead) {
    while (number() < bead) {
      Ui.press(SWT.ARROW_DOWN);
    }
  }

  /** The number of the bead that the keyboard is in. */
  private int number() {
    return Ui.ask(
        () -> {
          BeadRows rows = bitext.grid().rows();
          return rows.number(rows.indexOf(bitext.grid().selection().cursor().orElseThrow().bead()));
        });
  }

  private static IFile sample() {
    return ResourcesPlugin.getWorkspace()
        .getRoot()
        .getProject(SampleProject.NAME)
        .getFile(CreateSample.BITEXT);
  }

  @Test
  void theWorkbenchAndItsParts() throws Exception {
    goTo(BEAD);
    Ui.type(0, 'a');
    goTo(BEAD + 1);
    settled();
    keep("workbench", () -> Ui.page().getWorkbenchWindow().getShell().getBounds());
    keep("beads", () -> onScreen(grid(), 430));
    keep("why", () -> bounds(view(BayanUi.WHY_THIS_PAIR)));
    Ui.run(() -> Ui.page().activate(view(BayanUi.TERMS)));
    settled();
    keep("terms", () -> top(bounds(view(BayanUi.TERMS)), 420));
    Ui.run(() -> Ui.page().activate(bitext.editor()));
    Ui.type(SWT.CTRL, 'z');
  }

  /** What is worked out in the background for the selected bead is there after a moment. */
  private static void settled() {
    long end = System.nanoTime() + 2_000_000_000L;
    while (System.nanoTime() < end) {
      Ui.settle();
    }
  }

  @Test
  void theChecks() throws Exception {
    Ui.ask(() -> Ui.page().showView(QualityUi.CHECKS));
    Ui.run(() -> Ui.page().activate(bitext.editor()));
    goTo(CHECKED);
    settled();
    keep(
        "checks",
        () -> {
          Rectangle found = top(bounds(view(QualityUi.CHECKS)), 190);
          Ui.page().activate(bitext.editor());
          return new Rectangle(found.x, found.y - ABOVE, found.width, found.height + ABOVE);
        });
  }

  @Test
  void translating() throws Exception {
    goTo(GAP);
    Ui.type(SWT.CTRL | SWT.SHIFT, 't');
    Ui.write("They admitted that the Coal");
    settled();
    keep("translating", () -> onScreen(grid(), 430));
    Ui.press(SWT.ESC);
    Ui.type(SWT.CTRL | SWT.SHIFT, 't');
  }

  @Test
  void findAndFilter() throws Exception {
    Ui.type(SWT.CTRL, 'f');
    Ui.write("iraq");
    settled();
    keep("find", () -> top(bounds(bitext.editor()), 460));
    Ui.press(SWT.ESC);
    Ui.type(0, '/');
    Ui.write("council");
    settled();
    keep("filter", () -> bounds(bitext.editor()));
    Ui.press(SWT.ESC);
    Ui.press(SWT.ESC);
  }

  @Test
  void aNewProject() throws Exception {
    Path arabic = copy("report.ar.txt");
    Path english = copy("statement.en.txt");
    Shell wizard = Dialogs.newWizard(ProjectUi.NEW_PROJECT, "New Bitext Project");
    Dialogs.type("brussels");
    Dialogs.alt('n');
    Dialogs.type(arabic.toString());
    Dialogs.enter();
    Dialogs.alt('h');
    Dialogs.type(english.toString());
    Dialogs.enter();
    Dialogs.waitForButton(wizard, Dialogs.finish());
    keep("new-project", wizard::getBounds);
    Files.delete(arabic);
    Files.delete(english);
    Files.delete(folder);
  }

  private Path copy(String document) throws IOException {
    Bundle samples = Platform.getBundle("org.bayan.samples");
    IPath path = IPath.fromPortableString("brussels/" + document);
    try (var in = FileLocator.openStream(samples, path, false)) {
      Files.createDirectories(folder);
      Files.copy(in, folder.resolve(document), StandardCopyOption.REPLACE_EXISTING);
    }
    return folder.resolve(document);
  }

  @Test
  void theRulesEditor() throws Exception {
    try (OpenRules rules = OpenRules.shipped("institutional", "institutional")) {
      rules.focus(Ui.ask(() -> rules.editor().rules().table()));
      Ui.press(SWT.ARROW_DOWN);
      Ui.press(SWT.ARROW_DOWN);
      settled();
      keep("rules", () -> bounds(rules.editor()));
    }
  }

  private Control grid() {
    return bitext.grid().control();
  }

  private static IWorkbenchPart view(String id) {
    return Ui.page().findView(id);
  }

  /** The area of a part without its tab; the part has the keyboard then. */
  private static Rectangle bounds(IWorkbenchPart part) {
    Ui.page().activate(part);
    Control control = Ui.display().getFocusControl();
    while (!(control instanceof CTabFolder)) {
      control = control.getParent();
    }
    Rectangle inside = ((CTabFolder) control).getClientArea();
    Point at = control.toDisplay(inside.x, inside.y);
    return new Rectangle(at.x, at.y, inside.width, inside.height);
  }

  private static Rectangle onScreen(Control control, int height) {
    Point at = control.toDisplay(0, 0);
    Point size = control.getSize();
    return top(new Rectangle(at.x, at.y, size.x, size.y), height);
  }

  private static Rectangle top(Rectangle area, int height) {
    return new Rectangle(area.x, area.y, area.width, Math.min(area.height, height));
  }

  private static void keep(String name, Callable<Rectangle> area) throws IOException {
    ImageData picture = Screenshot.of(Ui.ask(area));
    Path screenshots =
        Path.of(System.getProperty("bayan.screenshots", "target/screenshots")).toAbsolutePath();
    Path file =
        Files.createDirectories(screenshots.resolveSibling("help-pictures")).resolve(name + ".png");
    ImageLoader loader = new ImageLoader();
    loader.data = new ImageData[] {picture};
    loader.save(file.toString(), SWT.IMAGE_PNG);
    assertTrue(Files.size(file) > 0, file.toString());
  }
}
