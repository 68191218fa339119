/** Tests of the text bundle, one class for each class there, one method for each phenomenon. */
package org.bayan.text.tests;
