/** Use cases of the core run as jobs of the workbench, with progress and cancel. */
package org.bayan.ui.internal.jobs;
