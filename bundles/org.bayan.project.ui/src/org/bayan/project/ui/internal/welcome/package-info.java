/** The page that welcomes people: three things to do, and what they worked on last. */
package org.bayan.project.ui.internal.welcome;
