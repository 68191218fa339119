package org.bayan.terms.ui.internal.form;

import java.util.ArrayList;
import java.util.List;
import org.bayan.core.termedit.SetValues;
import org.bayan.core.termedit.TermbaseEdit;
import org.bayan.model.termbase.Described;
import org.bayan.model.termbase.TermbasePackage;
import org.eclipse.emf.ecore.EAttribute;

/**
 * One of the sources of a part.
 *
 * @param part what has sources
 * @param index which of them; their number for one that is not there yet
 */
record SourceText(Described part, int index) implements TextValue {

  @Override
  public EAttribute attribute() {
    return TermbasePackage.Literals.DESCRIBED__SOURCES;
  }

  @Override
  public String name() {
    return Messages.source;
  }

  @Override
  public String language() {
    return "";
  }

  @Override
  public String read() {
    return index < part.getSources().size() ? part.getSources().get(index) : "";
  }

  @Override
  public TermbaseEdit edit(String text) {
    return new SetValues(part, attribute(), with(text));
  }

  @Override
  public void keep(String text) {
    List<String> sources = with(text);
    part.getSources().clear();
    sources.stream().filter(source -> !source.isBlank()).forEach(part.getSources()::add);
  }

  private List<String> with(String text) {
    List<String> sources = new ArrayList<>(part.getSources());
    if (index < sources.size()) {
      sources.set(index, text);
    } else {
      sources.add(text);
    }
    return sources;
  }

  @Override
  public Object key() {
    return List.of(part, index);
  }
}
