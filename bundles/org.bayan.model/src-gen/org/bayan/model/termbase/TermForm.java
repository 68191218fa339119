/**
 * Copyright (c) 2026 the Bayan authors. Licensed under the EPL-2.0.
 */
package org.bayan.model.termbase;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Term Form</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A form of a term that no rule gives.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.bayan.model.termbase.TermForm#getText <em>Text</em>}</li>
 *   <li>{@link org.bayan.model.termbase.TermForm#getKind <em>Kind</em>}</li>
 * </ul>
 *
 * @see org.bayan.model.termbase.TermbasePackage#getTermForm()
 * @model
 * @generated
 */
public interface TermForm extends EObject {
	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The form.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.bayan.model.termbase.TermbasePackage#getTermForm_Text()
	 * @model required="true"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.bayan.model.termbase.TermForm#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.bayan.model.termbase.FormKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.bayan.model.termbase.FormKind
	 * @see #setKind(FormKind)
	 * @see org.bayan.model.termbase.TermbasePackage#getTermForm_Kind()
	 * @model
	 * @generated
	 */
	FormKind getKind();

	/**
	 * Sets the value of the '{@link org.bayan.model.termbase.TermForm#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.bayan.model.termbase.FormKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(FormKind value);

} // TermForm
