package org.bayan.memory.ui.internal.concordance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bayan.core.memory.FoundUse;
import org.bayan.core.memory.UsedMemory;
import org.bayan.model.bitext.LinkType;
import org.bayan.model.memory.PropertyTypes;
import org.bayan.model.memory.UnitAttribute;
import org.bayan.model.memory.UnitDetails;
import org.bayan.model.memory.UnitNote;
import org.bayan.model.memory.UnitProperty;
import org.bayan.ui.internal.grid.LinkTypeLabels;
import org.bayan.ui.internal.views.Fact;
import org.eclipse.osgi.util.NLS;

/** All that is known of the unit of a use besides its texts. */
final class UseFacts {

  /** The properties that are told in words of their own. */
  private static final Set<String> TOLD =
      Set.of(
          PropertyTypes.DOCUMENT,
          PropertyTypes.PARAGRAPH,
          PropertyTypes.STATUS,
          PropertyTypes.LINK_TYPE,
          PropertyTypes.CONTEXT_BEFORE,
          PropertyTypes.CONTEXT_AFTER);

  private final List<Fact> facts = new ArrayList<>();

  private UseFacts() {}

  static List<Fact> of(FoundUse use) {
    UseFacts all = new UseFacts();
    all.tell(use, UseWords.details(use));
    return all.facts;
  }

  private void tell(FoundUse use, UnitDetails details) {
    add(Messages.fact_status, UseWords.status(use));
    add(
        Messages.fact_linkType,
        details
            .property(PropertyTypes.LINK_TYPE)
            .map(
                name ->
                    Optional.ofNullable(LinkType.get(name)).map(LinkTypeLabels::name).orElse(name))
            .orElse(""));
    add(Messages.fact_memory, use.memory().map(UsedMemory::name).orElse(UseWords.origin(use)));
    add(Messages.fact_document, details.property(PropertyTypes.DOCUMENT).orElse(""));
    add(Messages.fact_paragraph, details.property(PropertyTypes.PARAGRAPH).orElse(""));
    add(Messages.fact_created, moment(details, UnitAttribute.CREATED, UnitAttribute.CREATED_BY));
    add(Messages.fact_changed, moment(details, UnitAttribute.CHANGED, UnitAttribute.CHANGED_BY));
    add(
        Messages.fact_notes,
        details.notes().stream().map(UnitNote::text).collect(Collectors.joining("\n")));
    add(Messages.fact_before, details.property(PropertyTypes.CONTEXT_BEFORE).orElse(""));
    add(Messages.fact_after, details.property(PropertyTypes.CONTEXT_AFTER).orElse(""));
    details.properties().stream()
        .filter(property -> !TOLD.contains(property.type()))
        .collect(
            Collectors.groupingBy(
                UnitProperty::type,
                TreeMap::new,
                Collectors.mapping(UnitProperty::value, Collectors.joining(", "))))
        .forEach(this::add);
  }

  private void add(String name, String value) {
    if (!value.isBlank()) {
      facts.add(new Fact(name, value));
    }
  }

  private static String moment(UnitDetails details, UnitAttribute when, UnitAttribute who) {
    Optional<String> moment = details.attribute(when).map(UseWords::written);
    Optional<String> person = details.attribute(who);
    return moment.isPresent() && person.isPresent()
        ? NLS.bind(Messages.fact_whenAndWho, moment.get(), person.get())
        : Stream.of(moment, person).flatMap(Optional::stream).findFirst().orElse("");
  }
}
