/** Tests of the search for passages behind a report. */
package org.bayan.align.tests.recall;
