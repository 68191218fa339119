package org.bayan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.bayan.ui.SampleProject;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.ui.part.FileEditorInput;
import org.junit.jupiter.api.Test;

/**
 * What somebody sees who starts Bayan for the first time. It runs before all others, as each of
 * them opens and closes something: the classes run in the order of their names.
 */
final class ANewWorkspaceTest {

  @Test
  void aNewWorkspaceOpensOnTheSample() {
    IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(SampleProject.NAME);
    IFile file = project.getFile("brussels.bitext");
    Ui.waitUntil("the sample is made", file::exists);
    Ui.waitUntil(
        "the sample is open", () -> Ui.page().findEditor(new FileEditorInput(file)) != null);

    assertTrue(project.getFile("report.ar.txt").exists());
    assertTrue(project.getFile("statement.en.txt").exists());
  }
}
