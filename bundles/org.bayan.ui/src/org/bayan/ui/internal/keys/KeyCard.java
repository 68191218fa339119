package org.bayan.ui.internal.keys;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.swt.SWT;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.keys.IBindingService;

/** Reads from the workbench which keys run the commands of Bayan and some others. */
final class KeyCard {

  /** Commands of the platform that belong on the card. */
  private static final Set<String> OTHERS =
      Set.of(
          "org.eclipse.ui.file.save",
          "org.eclipse.ui.edit.undo",
          "org.eclipse.ui.edit.redo",
          "org.eclipse.ui.window.showKeyAssist");

  private final ICommandService commands;
  private final List<Binding> bindings;

  KeyCard(ICommandService commands, IBindingService bindings) {
    this.commands = commands;
    this.bindings =
        Arrays.stream(bindings.getBindings()).filter(KeyCard::isForThisMachine).toList();
  }

  private static boolean isForThisMachine(Binding binding) {
    return (binding.getPlatform() == null || binding.getPlatform().equals(SWT.getPlatform()))
        && (binding.getLocale() == null
            || Locale.getDefault().toString().startsWith(binding.getLocale()));
  }

  /** The commands that have a key, by group and name. */
  List<KeyRow> rows() {
    Collator order = Collator.getInstance(Locale.getDefault());
    return Arrays.stream(commands.getDefinedCommands())
        .filter(command -> command.getId().startsWith("org.bayan.") || isOther(command))
        .flatMap(command -> row(command).stream())
        .sorted(Comparator.comparing(KeyRow::group, order).thenComparing(KeyRow::command, order))
        .toList();
  }

  private static boolean isOther(Command command) {
    return OTHERS.contains(command.getId());
  }

  private Optional<KeyRow> row(Command command) {
    List<String> standard = keys(own(command, KeySchemes.STANDARD));
    List<String> intertext =
        keys(
            Stream.concat(
                own(command, KeySchemes.INTERTEXT),
                own(command, KeySchemes.STANDARD).filter(key -> !isTakenByIntertext(key))));
    if (standard.isEmpty() && intertext.isEmpty()) {
      return Optional.empty();
    }
    try {
      String description = command.getDescription();
      return Optional.of(
          new KeyRow(
              command.getCategory().getName(),
              command.getName(),
              description == null ? "" : description,
              standard,
              intertext));
    } catch (NotDefinedException e) {
      // Taken away by its plug-in just now.
      return Optional.empty();
    }
  }

  private Stream<Binding> own(Command command, String scheme) {
    return bindings.stream()
        .filter(binding -> binding.getSchemeId().equals(scheme))
        .filter(binding -> binding.getParameterizedCommand() != null)
        .filter(binding -> binding.getParameterizedCommand().getCommand().equals(command))
        .filter(binding -> !isRemoved(binding));
  }

  /** People remove a key by binding it to nothing. */
  private boolean isRemoved(Binding key) {
    return bindings.stream()
        .anyMatch(
            other ->
                other.getParameterizedCommand() == null
                    && other.getSchemeId().equals(key.getSchemeId())
                    && isSameKey(other, key));
  }

  /** A scheme has the keys of the one that it stands on, except those that it gives away. */
  private boolean isTakenByIntertext(Binding key) {
    return bindings.stream()
        .anyMatch(
            other -> other.getSchemeId().equals(KeySchemes.INTERTEXT) && isSameKey(other, key));
  }

  private static boolean isSameKey(Binding one, Binding other) {
    return one.getTriggerSequence().equals(other.getTriggerSequence())
        && one.getContextId().equals(other.getContextId());
  }

  private static List<String> keys(Stream<Binding> bindings) {
    return bindings
        .map(binding -> binding.getTriggerSequence().format())
        .distinct()
        .sorted(Comparator.comparingInt(String::length))
        .collect(Collectors.toUnmodifiableList());
  }
}
