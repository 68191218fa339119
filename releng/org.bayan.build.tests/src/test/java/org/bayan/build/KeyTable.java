package org.bayan.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The tables of keys in the help, made of the {@code plugin.xml} of a bundle. */
final class KeyTable {

  private static final String STANDARD = "org.eclipse.ui.defaultAcceleratorConfiguration";
  private static final String INTERTEXT = "org.bayan.ui.intertextScheme";

  private static final Map<String, String> KEYS =
      Map.ofEntries(
          Map.entry("M1", "Ctrl"),
          Map.entry("M2", "Shift"),
          Map.entry("M3", "Alt"),
          Map.entry("ARROW_UP", "↑"),
          Map.entry("ARROW_DOWN", "↓"),
          Map.entry("CR", "Enter"),
          Map.entry("BS", "Backspace"),
          Map.entry("DEL", "Delete"),
          Map.entry("INSERT", "Insert"),
          Map.entry("SPACE", "Space"));

  private final Element plugin;
  private final Map<String, String> texts;
  private final Map<String, String> platform;

  /**
   * Reads what a bundle binds.
   *
   * @param folder the bundle
   * @param texts its {@code plugin.properties}, or a translation of them
   * @param platform the names of commands of the platform, by their ids
   */
  KeyTable(Path folder, Map<String, String> texts, Map<String, String> platform)
      throws IOException {
    try {
      plugin =
          DocumentBuilderFactory.newDefaultInstance()
              .newDocumentBuilder()
              .parse(folder.resolve("plugin.xml").toFile())
              .getDocumentElement();
    } catch (Exception e) {
      throw new IOException(folder + ": " + e.getMessage(), e);
    }
    this.texts = texts;
    this.platform = platform;
  }

  /**
   * The table of the keys that act in a context, a command a row.
   *
   * @param headings those of its columns: the command, its keys, and those of the InterText-like
   *     scheme where that has others; without the last one that scheme is left out
   */
  String of(String context, List<String> headings) {
    Map<String, List<String>> standard = keys(context, STANDARD);
    Map<String, List<String>> intertext = keys(context, INTERTEXT);
    boolean both = headings.size() > 2;
    StringBuilder table = new StringBuilder("<table>\n<tr>");
    headings.forEach(heading -> table.append("<th>").append(heading).append("</th>"));
    table.append("</tr>\n");
    List<String> commands = new ArrayList<>(standard.keySet());
    intertext.keySet().stream().filter(id -> both && !commands.contains(id)).forEach(commands::add);
    for (String command : commands) {
      table.append("<tr><td>").append(name(command)).append("</td>");
      table.append("<td>").append(cell(standard.getOrDefault(command, List.of()))).append("</td>");
      if (both) {
        table.append("<td>").append(cell(intertext.getOrDefault(command, List.of())));
        table.append("</td>");
      }
      table.append("</tr>\n");
    }
    return table.append("</table>").toString();
  }

  private Map<String, List<String>> keys(String context, String scheme) {
    Map<String, List<String>> keys = new LinkedHashMap<>();
    for (Element key : elements("key")) {
      if (key.getAttribute("contextId").equals(context)
          && key.getAttribute("schemeId").equals(scheme)
          && key.hasAttribute("commandId")
          && !key.getAttribute("sequence").contains("NUMPAD")) {
        keys.computeIfAbsent(key.getAttribute("commandId"), id -> new ArrayList<>())
            .add(key.getAttribute("sequence"));
      }
    }
    return keys;
  }

  /** Nine keys that differ in a digit are written as the first and the last. */
  private static String cell(List<String> sequences) {
    List<String> shown = sequences.stream().map(KeyTable::shown).toList();
    boolean digits =
        IntStream.range(0, sequences.size())
            .allMatch(at -> sequences.get(at).endsWith("+" + (at + 1)));
    return digits && shown.size() == 9
        ? shown.getFirst() + " … " + shown.getLast()
        : String.join(", ", shown);
  }

  /** Keys that are pressed one after the other stand side by side. */
  private static String shown(String sequence) {
    List<String> strokes = new ArrayList<>();
    for (String stroke : sequence.split(" ")) {
      List<String> keys = new ArrayList<>();
      for (String key : stroke.split("\\+(?=.)")) {
        keys.add(KEYS.getOrDefault(key, key));
      }
      strokes.add("<kbd>" + String.join("+", keys) + "</kbd>");
    }
    return strokes.stream().collect(Collectors.joining(" "));
  }

  private String name(String command) {
    for (Element element : elements("command")) {
      if (element.getAttribute("id").equals(command)) {
        return texts.get(element.getAttribute("name").substring(1)).strip();
      }
    }
    if (!platform.containsKey(command)) {
      throw new AssertionError(command + " has no name; give it one in HelpKeysTest");
    }
    return platform.get(command);
  }

  private List<Element> elements(String tag) {
    NodeList nodes = plugin.getElementsByTagName(tag);
    return IntStream.range(0, nodes.getLength()).mapToObj(at -> (Element) nodes.item(at)).toList();
  }
}
