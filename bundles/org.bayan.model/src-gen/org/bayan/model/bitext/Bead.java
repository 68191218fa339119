/**
 * Copyright (c) 2026 the Bayan authors. Licensed under the EPL-2.0.
 */
package org.bayan.model.bitext;

import java.time.Instant;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Bead</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A group of source segments and the target segments that stand for them.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.bayan.model.bitext.Bead#getId <em>Id</em>}</li>
 *   <li>{@link org.bayan.model.bitext.Bead#getSource <em>Source</em>}</li>
 *   <li>{@link org.bayan.model.bitext.Bead#getTarget <em>Target</em>}</li>
 *   <li>{@link org.bayan.model.bitext.Bead#getStatus <em>Status</em>}</li>
 *   <li>{@link org.bayan.model.bitext.Bead#getLinkType <em>Link Type</em>}</li>
 *   <li>{@link org.bayan.model.bitext.Bead#getOrigin <em>Origin</em>}</li>
 *   <li>{@link org.bayan.model.bitext.Bead#getConfidence <em>Confidence</em>}</li>
 *   <li>{@link org.bayan.model.bitext.Bead#getCost <em>Cost</em>}</li>
 *   <li>{@link org.bayan.model.bitext.Bead#getNote <em>Note</em>}</li>
 *   <li>{@link org.bayan.model.bitext.Bead#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.bayan.model.bitext.Bead#getCreated <em>Created</em>}</li>
 *   <li>{@link org.bayan.model.bitext.Bead#getCreatedBy <em>Created By</em>}</li>
 *   <li>{@link org.bayan.model.bitext.Bead#getModified <em>Modified</em>}</li>
 *   <li>{@link org.bayan.model.bitext.Bead#getModifiedBy <em>Modified By</em>}</li>
 * </ul>
 *
 * @see org.bayan.model.bitext.BitextPackage#getBead()
 * @model
 * @generated
 */
public interface Bead extends Described {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the bead, unique in the project.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.bayan.model.bitext.BitextPackage#getBead_Id()
	 * @model id="true" required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.bayan.model.bitext.Bead#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' reference list.
	 * The list contents are of type {@link org.bayan.model.bitext.Segment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Segments of the source text; none in an omission.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' reference list.
	 * @see org.bayan.model.bitext.BitextPackage#getBead_Source()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<Segment> getSource();

	/**
	 * Returns the value of the '<em><b>Target</b></em>' reference list.
	 * The list contents are of type {@link org.bayan.model.bitext.Segment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Segments of the target text; none in an addition.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target</em>' reference list.
	 * @see org.bayan.model.bitext.BitextPackage#getBead_Target()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<Segment> getTarget();

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.bayan.model.bitext.BeadStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What a person has said of it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.bayan.model.bitext.BeadStatus
	 * @see #setStatus(BeadStatus)
	 * @see org.bayan.model.bitext.BitextPackage#getBead_Status()
	 * @model
	 * @generated
	 */
	BeadStatus getStatus();

	/**
	 * Sets the value of the '{@link org.bayan.model.bitext.Bead#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.bayan.model.bitext.BeadStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(BeadStatus value);

	/**
	 * Returns the value of the '<em><b>Link Type</b></em>' attribute.
	 * The literals are from the enumeration {@link org.bayan.model.bitext.LinkType}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the two sides relate.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Link Type</em>' attribute.
	 * @see org.bayan.model.bitext.LinkType
	 * @see #setLinkType(LinkType)
	 * @see org.bayan.model.bitext.BitextPackage#getBead_LinkType()
	 * @model
	 * @generated
	 */
	LinkType getLinkType();

	/**
	 * Sets the value of the '{@link org.bayan.model.bitext.Bead#getLinkType <em>Link Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Link Type</em>' attribute.
	 * @see org.bayan.model.bitext.LinkType
	 * @see #getLinkType()
	 * @generated
	 */
	void setLinkType(LinkType value);

	/**
	 * Returns the value of the '<em><b>Origin</b></em>' attribute.
	 * The literals are from the enumeration {@link org.bayan.model.bitext.BeadOrigin}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it comes from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Origin</em>' attribute.
	 * @see org.bayan.model.bitext.BeadOrigin
	 * @see #setOrigin(BeadOrigin)
	 * @see org.bayan.model.bitext.BitextPackage#getBead_Origin()
	 * @model
	 * @generated
	 */
	BeadOrigin getOrigin();

	/**
	 * Sets the value of the '{@link org.bayan.model.bitext.Bead#getOrigin <em>Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Origin</em>' attribute.
	 * @see org.bayan.model.bitext.BeadOrigin
	 * @see #getOrigin()
	 * @generated
	 */
	void setOrigin(BeadOrigin value);

	/**
	 * Returns the value of the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The posterior probability that the bead is right, 0..1; absent where nobody computed it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Confidence</em>' attribute.
	 * @see #setConfidence(Double)
	 * @see org.bayan.model.bitext.BitextPackage#getBead_Confidence()
	 * @model
	 * @generated
	 */
	Double getConfidence();

	/**
	 * Sets the value of the '{@link org.bayan.model.bitext.Bead#getConfidence <em>Confidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Confidence</em>' attribute.
	 * @see #getConfidence()
	 * @generated
	 */
	void setConfidence(Double value);

	/**
	 * Returns the value of the '<em><b>Cost</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The cost the aligner gave it, −ln p; lower is better.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cost</em>' attribute.
	 * @see #setCost(Double)
	 * @see org.bayan.model.bitext.BitextPackage#getBead_Cost()
	 * @model
	 * @generated
	 */
	Double getCost();

	/**
	 * Sets the value of the '{@link org.bayan.model.bitext.Bead#getCost <em>Cost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cost</em>' attribute.
	 * @see #getCost()
	 * @generated
	 */
	void setCost(Double value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What a person notes about it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.bayan.model.bitext.BitextPackage#getBead_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.bayan.model.bitext.Bead#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' containment reference list.
	 * The list contents are of type {@link org.bayan.model.bitext.Evidence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What speaks for it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evidence</em>' containment reference list.
	 * @see org.bayan.model.bitext.BitextPackage#getBead_Evidence()
	 * @model containment="true"
	 * @generated
	 */
	EList<Evidence> getEvidence();

	/**
	 * Returns the value of the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it came to be.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Created</em>' attribute.
	 * @see #setCreated(Instant)
	 * @see org.bayan.model.bitext.BitextPackage#getBead_Created()
	 * @model dataType="org.bayan.model.bitext.Instant"
	 * @generated
	 */
	Instant getCreated();

	/**
	 * Sets the value of the '{@link org.bayan.model.bitext.Bead#getCreated <em>Created</em>}' attribute.
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
	 * @see org.bayan.model.bitext.BitextPackage#getBead_CreatedBy()
	 * @model
	 * @generated
	 */
	String getCreatedBy();

	/**
	 * Sets the value of the '{@link org.bayan.model.bitext.Bead#getCreatedBy <em>Created By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Created By</em>' attribute.
	 * @see #getCreatedBy()
	 * @generated
	 */
	void setCreatedBy(String value);

	/**
	 * Returns the value of the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was last changed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Modified</em>' attribute.
	 * @see #setModified(Instant)
	 * @see org.bayan.model.bitext.BitextPackage#getBead_Modified()
	 * @model dataType="org.bayan.model.bitext.Instant"
	 * @generated
	 */
	Instant getModified();

	/**
	 * Sets the value of the '{@link org.bayan.model.bitext.Bead#getModified <em>Modified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Modified</em>' attribute.
	 * @see #getModified()
	 * @generated
	 */
	void setModified(Instant value);

	/**
	 * Returns the value of the '<em><b>Modified By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who did it; empty when nobody is recorded.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Modified By</em>' attribute.
	 * @see #setModifiedBy(String)
	 * @see org.bayan.model.bitext.BitextPackage#getBead_ModifiedBy()
	 * @model
	 * @generated
	 */
	String getModifiedBy();

	/**
	 * Sets the value of the '{@link org.bayan.model.bitext.Bead#getModifiedBy <em>Modified By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Modified By</em>' attribute.
	 * @see #getModifiedBy()
	 * @generated
	 */
	void setModifiedBy(String value);

} // Bead
