/**
 * Segmentation rules to be edited: the file as a tree that keeps every character that nobody
 * changes.
 *
 * <p>A {@link org.bayan.okapi.rules.RuleFile} holds <em>language rules</em> (named lists of rules)
 * and <em>language maps</em> (which languages use which of them), in the words of SRX 2.0. A {@link
 * org.bayan.okapi.rules.Rule} is a <em>break rule</em> or an <em>exception rule</em>; the comment
 * before it says what it is for ({@link org.bayan.okapi.rules.RuleComment}) and may hold {@link
 * org.bayan.okapi.rules.RuleExample examples} that are checked. All of them are immutable: a change
 * gives a new file, which shares what stays.
 */
package org.bayan.okapi.rules;
