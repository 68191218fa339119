/**
 * Where issuing bodies differ: they call one concept by different terms or define it differently,
 * or mean different concepts by one term.
 */
package org.bayan.core.conflict;
