/** The pages of preferences; their keys and defaults are in {@code org.bayan.ui.preferences}. */
package org.bayan.project.ui.internal.preferences;
