/**
 * Tests of the workbench in the workbench: they run beside its user interface thread, do what a
 * person does by hand with key events, look at what the cells hold and paint, and keep pictures.
 */
package org.bayan.ui.tests;
