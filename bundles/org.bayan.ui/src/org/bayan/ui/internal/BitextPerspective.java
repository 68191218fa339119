package org.bayan.ui.internal;

import org.bayan.ui.BayanUi;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Files on the left, the bitext in the middle, what explains it around. */
public final class BitextPerspective implements IPerspectiveFactory {

  private static final String PROGRESS = "org.eclipse.ui.views.ProgressView";

  /** What went wrong, with details; where the platform has this view. */
  private static final String ERROR_LOG = "org.eclipse.pde.runtime.LogView";

  @Override
  public void createInitialLayout(IPageLayout layout) {
    String editors = layout.getEditorArea();
    IFolderLayout left = layout.createFolder("left", IPageLayout.LEFT, 0.15f, editors);
    left.addView(IPageLayout.ID_PROJECT_EXPLORER);
    IFolderLayout right = layout.createFolder("right", IPageLayout.RIGHT, 0.73f, editors);
    right.addView(BayanUi.SEGMENT_DETAILS);
    // What helps to translate has a place of its own, so that the tabs keep their names.
    IFolderLayout aids = layout.createFolder("aids", IPageLayout.BOTTOM, 0.45f, "right");
    aids.addView(BayanUi.TERMS);
    IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.68f, editors);
    below.addView(BayanUi.WHY_THIS_PAIR);
    below.addView(BayanUi.PREVIEW);
    below.addView(IPageLayout.ID_PROBLEM_VIEW);
    below.addView(PROGRESS);
    layout.addShowViewShortcut(IPageLayout.ID_PROJECT_EXPLORER);
    layout.addShowViewShortcut(BayanUi.SEGMENT_DETAILS);
    layout.addShowViewShortcut(BayanUi.TERMS);
    layout.addShowViewShortcut(BayanUi.WHY_THIS_PAIR);
    layout.addShowViewShortcut(BayanUi.PREVIEW);
    layout.addShowViewShortcut(IPageLayout.ID_PROBLEM_VIEW);
    layout.addShowViewShortcut(PROGRESS);
    layout.addShowViewShortcut(ERROR_LOG);
  }
}
