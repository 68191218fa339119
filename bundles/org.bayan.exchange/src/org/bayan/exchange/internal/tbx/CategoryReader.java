package org.bayan.exchange.internal.tbx;

import java.util.Optional;
import org.bayan.exchange.internal.xml.XmlElement;
import org.bayan.model.termbase.Described;
import org.bayan.model.termbase.Note;
import org.bayan.model.termbase.TermbaseFactory;
import org.bayan.model.termbase.WorkflowState;

/** Reads the data categories of one level, alone and in groups; keeps what it does not know. */
final class CategoryReader {
  private final Categories level;
  private final Described owner;

  CategoryReader(Categories level) {
    this.level = level;
    this.owner = level.owner();
  }

  /** Reads an element that is no section. */
  void read(XmlElement element) {
    switch (element.name()) {
      case "descripGrp" -> readDescription(element);
      case "transacGrp" -> readTransaction(element);
      case "adminGrp", "termNoteGrp" -> element.children().forEach(this::read);
      case "kept" -> element.children().map(XmlElement::toXml).forEach(owner.getForeign()::add);
      default -> set(Category.of(element));
    }
  }

  private void readTransaction(XmlElement group) {
    if (Transactions.isOne(group)) {
      owner.getTransactions().add(Transactions.of(group));
    } else {
      owner.getForeign().add(group.toXml());
    }
  }

  /** A description with its source; whatever else a group holds belongs to the level. */
  private void readDescription(XmlElement group) {
    Optional<XmlElement> main = group.children().filter(CategoryReader::takesSource).findFirst();
    Optional<XmlElement> source =
        main.flatMap(
            found ->
                group
                    .children()
                    .filter(child -> Category.nameOf(child).equals("source"))
                    .findFirst());
    main.ifPresent(
        found -> set(Category.of(found).withSource(source.map(TextValue::of).orElse(null))));
    group
        .children()
        .filter(child -> child != main.orElse(null) && child != source.orElse(null))
        .forEach(this::read);
  }

  private static boolean takesSource(XmlElement element) {
    String name = Category.nameOf(element);
    return name.equals("definition") || name.equals("context");
  }

  private void set(Category category) {
    if (!setCommon(category) && !level.set(category)) {
      owner.getForeign().add(category.element().toXml());
    }
  }

  private boolean setCommon(Category category) {
    switch (category.name()) {
      case "note" -> owner.getNotes().add(note(category));
      case "source" -> owner.getSources().add(category.value());
      case "customerSubset" -> {
        return owner.getCustomer() == null && setCustomer(category.value());
      }
      case "projectSubset" -> {
        return owner.getProject() == null && setProject(category.value());
      }
      case "workflow" -> {
        return setWorkflow(ValueNames.WORKFLOW.constant(category.value()));
      }
      case "transactionType" -> owner.getTransactions().add(Transactions.of(category.element()));
      default -> {
        return CrossReferences.isOne(category)
            && owner.getCrossReferences().add(CrossReferences.of(category));
      }
    }
    return true;
  }

  private boolean setCustomer(String value) {
    owner.setCustomer(value);
    return true;
  }

  private boolean setProject(String value) {
    owner.setProject(value);
    return true;
  }

  private boolean setWorkflow(WorkflowState state) {
    if (state != null) {
      owner.setWorkflow(state);
    }
    return state != null;
  }

  private static Note note(Category category) {
    Note note = TermbaseFactory.eINSTANCE.createNote();
    note.setText(category.value());
    note.setLanguage(category.language());
    note.setType(category.ours() ? category.element().attribute("type") : null);
    return note;
  }
}
