/**
 * Copyright (c) 2026 the Bayan authors. Licensed under the EPL-2.0.
 */
package org.bayan.model.bitext;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Described</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something that can carry further properties.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.bayan.model.bitext.Described#getProperties <em>Properties</em>}</li>
 * </ul>
 *
 * @see org.bayan.model.bitext.BitextPackage#getDescribed()
 * @model abstract="true"
 * @generated
 */
public interface Described extends EObject {
	/**
	 * Returns the value of the '<em><b>Properties</b></em>' containment reference list.
	 * The list contents are of type {@link org.bayan.model.bitext.Property}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Further facts, by name; a reader keeps those it does not know.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Properties</em>' containment reference list.
	 * @see org.bayan.model.bitext.BitextPackage#getDescribed_Properties()
	 * @model containment="true"
	 * @generated
	 */
	EList<Property> getProperties();

} // Described
