/**
 * Copyright (c) 2026 the Bayan authors. Licensed under the EPL-2.0.
 */
package org.bayan.model.bitext;

import java.time.Instant;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Dismissal</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A finding of a check that a person has ruled out, with the reason.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.bayan.model.bitext.Dismissal#getCheck <em>Check</em>}</li>
 *   <li>{@link org.bayan.model.bitext.Dismissal#getFinding <em>Finding</em>}</li>
 *   <li>{@link org.bayan.model.bitext.Dismissal#getSegments <em>Segments</em>}</li>
 *   <li>{@link org.bayan.model.bitext.Dismissal#getReason <em>Reason</em>}</li>
 *   <li>{@link org.bayan.model.bitext.Dismissal#getBy <em>By</em>}</li>
 *   <li>{@link org.bayan.model.bitext.Dismissal#getAt <em>At</em>}</li>
 * </ul>
 *
 * @see org.bayan.model.bitext.BitextPackage#getDismissal()
 * @model
 * @generated
 */
public interface Dismissal extends Described {
	/**
	 * Returns the value of the '<em><b>Check</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The name of the check.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Check</em>' attribute.
	 * @see #setCheck(String)
	 * @see org.bayan.model.bitext.BitextPackage#getDismissal_Check()
	 * @model required="true"
	 * @generated
	 */
	String getCheck();

	/**
	 * Sets the value of the '{@link org.bayan.model.bitext.Dismissal#getCheck <em>Check</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Check</em>' attribute.
	 * @see #getCheck()
	 * @generated
	 */
	void setCheck(String value);

	/**
	 * Returns the value of the '<em><b>Finding</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A key of the finding that stays the same while the segments do.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Finding</em>' attribute.
	 * @see #setFinding(String)
	 * @see org.bayan.model.bitext.BitextPackage#getDismissal_Finding()
	 * @model
	 * @generated
	 */
	String getFinding();

	/**
	 * Sets the value of the '{@link org.bayan.model.bitext.Dismissal#getFinding <em>Finding</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Finding</em>' attribute.
	 * @see #getFinding()
	 * @generated
	 */
	void setFinding(String value);

	/**
	 * Returns the value of the '<em><b>Segments</b></em>' reference list.
	 * The list contents are of type {@link org.bayan.model.bitext.Segment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The segments it speaks of.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Segments</em>' reference list.
	 * @see org.bayan.model.bitext.BitextPackage#getDismissal_Segments()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<Segment> getSegments();

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why it is no fault.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.bayan.model.bitext.BitextPackage#getDismissal_Reason()
	 * @model
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.bayan.model.bitext.Dismissal#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who did it; empty when nobody is recorded.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>By</em>' attribute.
	 * @see #setBy(String)
	 * @see org.bayan.model.bitext.BitextPackage#getDismissal_By()
	 * @model
	 * @generated
	 */
	String getBy();

	/**
	 * Sets the value of the '{@link org.bayan.model.bitext.Dismissal#getBy <em>By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>By</em>' attribute.
	 * @see #getBy()
	 * @generated
	 */
	void setBy(String value);

	/**
	 * Returns the value of the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>At</em>' attribute.
	 * @see #setAt(Instant)
	 * @see org.bayan.model.bitext.BitextPackage#getDismissal_At()
	 * @model dataType="org.bayan.model.bitext.Instant"
	 * @generated
	 */
	Instant getAt();

	/**
	 * Sets the value of the '{@link org.bayan.model.bitext.Dismissal#getAt <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>At</em>' attribute.
	 * @see #getAt()
	 * @generated
	 */
	void setAt(Instant value);

} // Dismissal
