package org.bayan.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What the plug-ins put into menus. */
final class Menus {

  private static final List<String> BUNDLES =
      List.of(
          "org.bayan.ui",
          "org.bayan.rules.ui",
          "org.bayan.terms.ui",
          "org.bayan.memory.ui",
          "org.bayan.library.ui",
          "org.bayan.quality.ui");

  private Menus() {}

  /**
   * The mnemonics of each menu, as keys of the texts. All that one menu gets is together, whichever
   * element adds it.
   */
  static Map<String, List<String>> mnemonics() throws Exception {
    Map<String, List<String>> menus = new TreeMap<>();
    for (String bundle : BUNDLES) {
      Element plugin = plugin(bundle);
      for (String kind : List.of("menu", "menuContribution")) {
        NodeList found = plugin.getElementsByTagName(kind);
        for (int i = 0; i < found.getLength(); i++) {
          Element menu = (Element) found.item(i);
          menus.computeIfAbsent(place(menu), id -> new ArrayList<>()).addAll(keys(menu));
        }
      }
    }
    return menus;
  }

  /** The menu that an element makes or adds to. */
  private static String place(Element menu) {
    String place = menu.getAttribute("locationURI") + menu.getAttribute("id");
    return place.replaceFirst("^menu:", "").replaceFirst("\\?.*", "");
  }

  private static List<String> keys(Element menu) {
    List<String> keys = new ArrayList<>();
    NodeList children = menu.getChildNodes();
    for (int i = 0; i < children.getLength(); i++) {
      if (children.item(i) instanceof Element child && child.hasAttribute("mnemonic")) {
        keys.add(child.getAttribute("mnemonic").substring(1));
      }
    }
    return keys;
  }

  private static Element plugin(String bundle) throws Exception {
    Path file = Checkout.ROOT.resolve("bundles").resolve(bundle).resolve("plugin.xml");
    return DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(file.toFile())
        .getDocumentElement();
  }
}
