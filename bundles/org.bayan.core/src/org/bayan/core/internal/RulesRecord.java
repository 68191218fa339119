package org.bayan.core.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bayan.model.Segments;
import org.bayan.model.bitext.BitextFactory;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.Described;
import org.bayan.model.bitext.Property;
import org.bayan.model.bitext.ResourceKind;
import org.bayan.model.bitext.ResourceReference;
import org.bayan.model.bitext.Text;

/**
 * Which rules each text of a bitext was segmented by. A text names the URI of its rules and the
 * checksum that their file had; the project lists each URI among its resources.
 */
public final class RulesRecord {

  static final String RULES = "segmentation.rules";
  private static final String CHECKSUM = "segmentation.checksum";

  /**
   * Rules of a text.
   *
   * @param uri where they are; relative URIs against the bitext file
   * @param checksum {@code sha256:} and the digest of their file; absent where nobody recorded it
   */
  public record Entry(String uri, Optional<String> checksum) {

    /** Rules with the digest of their file. */
    public static Entry of(String uri, String sha256) {
      return new Entry(uri, Optional.of("sha256:" + sha256));
    }
  }

  private final BitextProject project;

  /** The record of a project. */
  public RulesRecord(BitextProject project) {
    this.project = project;
  }

  /** The rules of a text; where it names none, the first that the project lists as used. */
  public Optional<Entry> of(Text text) {
    Optional<String> own = property(text, RULES);
    if (own.isPresent()) {
      return Optional.of(new Entry(own.get(), property(text, CHECKSUM)));
    }
    return references()
        .filter(ResourceReference::isEnabled)
        .map(ResourceReference::getUri)
        .filter(Objects::nonNull)
        .findFirst()
        .map(uri -> new Entry(uri, Optional.empty()));
  }

  /** Records the rules of some texts; rules that no text names any more leave the list. */
  public void set(List<Text> texts, Entry entry) {
    Set<String> before = named();
    for (Text text : allTexts()) {
      // What a text took from the list must not change with the list.
      Optional<Entry> kept = texts.contains(text) ? Optional.of(entry) : of(text);
      kept.ifPresent(rules -> write(text, rules));
    }
    Set<String> after = named();
    list(entry.uri());
    before.removeAll(after);
    project
        .getResources()
        .removeAll(references().filter(one -> before.contains(one.getUri())).toList());
  }

  /** The texts that nothing has been cut in yet. */
  public List<Text> uncut() {
    return allTexts().stream().filter(text -> Segments.of(text).isEmpty()).toList();
  }

  /** Records the rules of those of some texts that hold segments now. */
  public void setWhereCut(List<Text> texts, Entry entry) {
    List<Text> cut = texts.stream().filter(text -> !Segments.of(text).isEmpty()).toList();
    if (!cut.isEmpty()) {
      set(cut, entry);
    }
  }

  private void list(String uri) {
    if (references().noneMatch(one -> uri.equals(one.getUri()))) {
      ResourceReference reference = BitextFactory.eINSTANCE.createResourceReference();
      reference.setKind(ResourceKind.RULES);
      reference.setUri(uri);
      int first = references().findFirst().map(project.getResources()::indexOf).orElse(0);
      project.getResources().add(first, reference);
    }
  }

  private Set<String> named() {
    Set<String> uris = new HashSet<>();
    allTexts().forEach(text -> of(text).ifPresent(entry -> uris.add(entry.uri())));
    return uris;
  }

  private List<Text> allTexts() {
    return Stream.concat(Stream.of(project.getSource()), project.getTargets().stream()).toList();
  }

  private Stream<ResourceReference> references() {
    return project.getResources().stream().filter(one -> one.getKind() == ResourceKind.RULES);
  }

  private static void write(Text text, Entry entry) {
    put(text, RULES, Optional.of(entry.uri()));
    put(text, CHECKSUM, entry.checksum());
  }

  private static Optional<String> property(Described described, String name) {
    return described.getProperties().stream()
        .filter(one -> name.equals(one.getName()))
        .map(Property::getValue)
        .filter(Objects::nonNull)
        .findFirst();
  }

  private static void put(Described described, String name, Optional<String> value) {
    described.getProperties().removeIf(one -> name.equals(one.getName()));
    if (value.isPresent()) {
      Property property = BitextFactory.eINSTANCE.createProperty();
      property.setName(name);
      property.setValue(value.get());
      described.getProperties().add(property);
    }
  }
}
