/**
 * Bayan projects in the workbench: wizards that make them, bring documents in and write
 * deliverables, what the Project Explorer shows of them, preferences, and the page that welcomes
 * people. This package names what other bundles refer to; the rest is internal.
 */
package org.bayan.project.ui;
