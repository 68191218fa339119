/**
 * Copyright (c) 2026 the Bayan authors. Licensed under the EPL-2.0.
 */
package org.bayan.model.bitext;

import java.time.Instant;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Alignment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The beads between the source text and one target text, in reading order of the source.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.bayan.model.bitext.Alignment#getId <em>Id</em>}</li>
 *   <li>{@link org.bayan.model.bitext.Alignment#getTarget <em>Target</em>}</li>
 *   <li>{@link org.bayan.model.bitext.Alignment#getAligner <em>Aligner</em>}</li>
 *   <li>{@link org.bayan.model.bitext.Alignment#getCreated <em>Created</em>}</li>
 *   <li>{@link org.bayan.model.bitext.Alignment#getCreatedBy <em>Created By</em>}</li>
 *   <li>{@link org.bayan.model.bitext.Alignment#getLastBead <em>Last Bead</em>}</li>
 *   <li>{@link org.bayan.model.bitext.Alignment#getBeads <em>Beads</em>}</li>
 * </ul>
 *
 * @see org.bayan.model.bitext.BitextPackage#getAlignment()
 * @model
 * @generated
 */
public interface Alignment extends Described {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the alignment, unique in the project.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.bayan.model.bitext.BitextPackage#getAlignment_Id()
	 * @model id="true" required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.bayan.model.bitext.Alignment#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The target text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target</em>' reference.
	 * @see #setTarget(Text)
	 * @see org.bayan.model.bitext.BitextPackage#getAlignment_Target()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	Text getTarget();

	/**
	 * Sets the value of the '{@link org.bayan.model.bitext.Alignment#getTarget <em>Target</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' reference.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(Text value);

	/**
	 * Returns the value of the '<em><b>Aligner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The aligner and its version.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Aligner</em>' attribute.
	 * @see #setAligner(String)
	 * @see org.bayan.model.bitext.BitextPackage#getAlignment_Aligner()
	 * @model
	 * @generated
	 */
	String getAligner();

	/**
	 * Sets the value of the '{@link org.bayan.model.bitext.Alignment#getAligner <em>Aligner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Aligner</em>' attribute.
	 * @see #getAligner()
	 * @generated
	 */
	void setAligner(String value);

	/**
	 * Returns the value of the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was first made.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Created</em>' attribute.
	 * @see #setCreated(Instant)
	 * @see org.bayan.model.bitext.BitextPackage#getAlignment_Created()
	 * @model dataType="org.bayan.model.bitext.Instant"
	 * @generated
	 */
	Instant getCreated();

	/**
	 * Sets the value of the '{@link org.bayan.model.bitext.Alignment#getCreated <em>Created</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Created</em>' attribute.
	 * @see #getCreated()
	 * @generated
	 */
	void setCreated(Instant value);

	/**
	 * Returns the value of the '<em><b>Created By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who did it; empty when nobody is recorded.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Created By</em>' attribute.
	 * @see #setCreatedBy(String)
	 * @see org.bayan.model.bitext.BitextPackage#getAlignment_CreatedBy()
	 * @model
	 * @generated
	 */
	String getCreatedBy();

	/**
	 * Sets the value of the '{@link org.bayan.model.bitext.Alignment#getCreatedBy <em>Created By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Created By</em>' attribute.
	 * @see #getCreatedBy()
	 * @generated
	 */
	void setCreatedBy(String value);

	/**
	 * Returns the value of the '<em><b>Last Bead</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The number of the last bead id given out, so that none is used twice.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Last Bead</em>' attribute.
	 * @see #setLastBead(int)
	 * @see org.bayan.model.bitext.BitextPackage#getAlignment_LastBead()
	 * @model
	 * @generated
	 */
	int getLastBead();

	/**
	 * Sets the value of the '{@link org.bayan.model.bitext.Alignment#getLastBead <em>Last Bead</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Last Bead</em>' attribute.
	 * @see #getLastBead()
	 * @generated
	 */
	void setLastBead(int value);

	/**
	 * Returns the value of the '<em><b>Beads</b></em>' containment reference list.
	 * The list contents are of type {@link org.bayan.model.bitext.Bead}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The beads; segments need be neither contiguous nor in order, and one may be in several.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Beads</em>' containment reference list.
	 * @see org.bayan.model.bitext.BitextPackage#getAlignment_Beads()
	 * @model containment="true"
	 * @generated
	 */
	EList<Bead> getBeads();

} // Alignment
