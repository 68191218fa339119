/** The wizard for new rule files. */
package org.bayan.rules.ui.internal.wizard;
