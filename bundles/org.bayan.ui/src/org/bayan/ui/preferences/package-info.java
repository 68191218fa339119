/**
 * What a person sets once and Bayan goes by from then on: keys, defaults and typed reading. The
 * pages that show them are in {@code org.bayan.project.ui}.
 */
package org.bayan.ui.preferences;
