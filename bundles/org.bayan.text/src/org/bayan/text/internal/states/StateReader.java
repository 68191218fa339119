package org.bayan.text.internal.states;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bayan.text.StateMention;
import org.bayan.text.Token;

/** Finds names of states among tokens. */
public final class StateReader {
  private static final List<String> PROCLITICS = List.of("", "و", "ل", "ب", "ف", "ك", "ول", "وب");
  private static final Set<String> JOINERS = Set.of("-", "–", ".", "'", "’");

  private final List<Token> tokens;
  private final StateNames names;
  private int end;
  private StateNames.Node found;

  private StateReader(List<Token> tokens, StateNames names) {
    this.tokens = tokens;
    this.names = names;
  }

  /** The states among tokens. */
  public static List<StateMention> find(List<Token> tokens, StateNames names) {
    StateReader reader = new StateReader(tokens, names);
    List<StateMention> mentions = new ArrayList<>();
    for (int i = 0; i < tokens.size(); ) {
      reader.readAt(i);
      if (reader.found == null) {
        i++;
      } else {
        mentions.add(
            new StateMention(
                tokens.get(i).start(),
                tokens.get(reader.end - 1).end(),
                reader.found.code(),
                reader.found.sure()));
        i = reader.end;
      }
    }
    return mentions;
  }

  /** Whether a word begins like those for a state or its people. */
  public static boolean isMentioned(String code, List<Token> tokens, StateNames names) {
    List<String> beginnings = names.beginnings(code);
    for (Token token : tokens) {
      if (token.isWord() && beginnings.stream().anyMatch(one -> begins(token.key(), one, names))) {
        return true;
      }
    }
    return false;
  }

  private static boolean begins(String key, String beginning, StateNames names) {
    if (key.startsWith(beginning)) {
      return true;
    }
    int at = names.isArabic() ? key.indexOf(beginning) : -1;
    return at > 0 && at <= 4 && "ولبفكال".contains(key.substring(0, 1)) && isProclitic(key, at);
  }

  private static boolean isProclitic(String key, int length) {
    return key.substring(0, length).chars().allMatch(c -> "ولبفكا".indexOf(c) >= 0);
  }

  private void readAt(int index) {
    found = null;
    Token first = tokens.get(index);
    if (!first.isWord()) {
      return;
    }
    String key = first.key();
    if (!names.isArabic()) {
      boolean capital = !Character.isLowerCase(first.text().codePointAt(0));
      boolean opens = capital || key.equals("the");
      if (opens) {
        walk(names.root().after(key), index + 1);
        found = end == index + 1 && !isWritten(first) ? null : found;
      }
      return;
    }
    for (String proclitic : PROCLITICS) {
      if (found == null && key.startsWith(proclitic)) {
        walk(names.root().after(key.substring(proclitic.length())), index + 1);
      }
    }
    if (found == null && (key.startsWith("لل") || key.startsWith("ولل"))) {
      String rest = key.substring(key.indexOf("لل") + 2);
      walk(names.root().after("ال" + rest), index + 1);
    }
  }

  /** "US" and "UK" are capitals; "us" at the head of a sentence is "Us". */
  private static boolean isWritten(Token first) {
    return first.text().length() > 2
        || first.text().equals(first.text().toUpperCase(java.util.Locale.ROOT));
  }

  private void walk(StateNames.Node start, int next) {
    StateNames.Node node = start;
    int at = next;
    while (node != null) {
      if (!node.code().isEmpty()) {
        found = node;
        end = at;
      }
      if (at < tokens.size() && JOINERS.contains(tokens.get(at).text()) && at + 1 < tokens.size()) {
        at++;
      }
      node = at < tokens.size() ? node.after(tokens.get(at).key()) : null;
      at++;
    }
  }
}
