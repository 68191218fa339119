package org.bayan.rules.ui.internal.tryout;

import org.bayan.okapi.rules.RuleFile;

/**
 * The rules that are tried.
 *
 * @param file the file
 * @param set the name of the rule set that is looked at; empty without one
 */
public record TrialInput(RuleFile file, String set) {}
