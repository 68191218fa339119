package org.bayan.project.ui.internal.transfer;

import java.util.List;
import java.util.Locale;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;

/** Writes a deliverable of bitexts; which one is said behind the class in plugin.xml. */
public final class DeliverableWizard extends ExportWizard implements IExecutableExtension {

  private Deliverable kind;

  @Override
  public void setInitializationData(IConfigurationElement element, String property, Object data) {
    kind = Deliverable.valueOf(((String) data).toUpperCase(Locale.ROOT));
  }

  @Override
  BitextsPage page(Bitexts bitexts) {
    return new BitextsPage(bitexts, kind.title(), kind.description());
  }

  @Override
  Planner planner() {
    return (bitext, folder) -> List.of(kind.plan(bitext, folder));
  }
}
