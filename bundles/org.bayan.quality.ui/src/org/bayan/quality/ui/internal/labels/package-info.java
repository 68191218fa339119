/** What checks and their findings are called in the language of the user. */
package org.bayan.quality.ui.internal.labels;
