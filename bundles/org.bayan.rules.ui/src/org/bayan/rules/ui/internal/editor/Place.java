package org.bayan.rules.ui.internal.editor;

/**
 * What is selected in a rule file.
 *
 * @param set the index of a rule set; -1 where there is none
 * @param rule the index of a rule in it; -1 where there is none
 */
record Place(int set, int rule) {

  static final Place NONE = new Place(-1, -1);

  Place withRule(int index) {
    return new Place(set, index);
  }
}
