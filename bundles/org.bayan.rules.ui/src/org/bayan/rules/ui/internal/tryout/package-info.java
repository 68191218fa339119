/**
 * A text for trial in the editor of rules: where it breaks, its segments, and which rules decide at
 * the caret.
 */
package org.bayan.rules.ui.internal.tryout;
