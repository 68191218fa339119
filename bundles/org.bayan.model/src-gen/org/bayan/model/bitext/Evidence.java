/**
 * Copyright (c) 2026 the Bayan authors. Licensed under the EPL-2.0.
 */
package org.bayan.model.bitext;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Evidence</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One piece of agreement between the two sides of a bead.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.bayan.model.bitext.Evidence#getKind <em>Kind</em>}</li>
 *   <li>{@link org.bayan.model.bitext.Evidence#getWeight <em>Weight</em>}</li>
 *   <li>{@link org.bayan.model.bitext.Evidence#getSourceSegment <em>Source Segment</em>}</li>
 *   <li>{@link org.bayan.model.bitext.Evidence#getSourceStart <em>Source Start</em>}</li>
 *   <li>{@link org.bayan.model.bitext.Evidence#getSourceEnd <em>Source End</em>}</li>
 *   <li>{@link org.bayan.model.bitext.Evidence#getSourceText <em>Source Text</em>}</li>
 *   <li>{@link org.bayan.model.bitext.Evidence#getTargetSegment <em>Target Segment</em>}</li>
 *   <li>{@link org.bayan.model.bitext.Evidence#getTargetStart <em>Target Start</em>}</li>
 *   <li>{@link org.bayan.model.bitext.Evidence#getTargetEnd <em>Target End</em>}</li>
 *   <li>{@link org.bayan.model.bitext.Evidence#getTargetText <em>Target Text</em>}</li>
 *   <li>{@link org.bayan.model.bitext.Evidence#getReference <em>Reference</em>}</li>
 * </ul>
 *
 * @see org.bayan.model.bitext.BitextPackage#getEvidence()
 * @model
 * @generated
 */
public interface Evidence extends Described {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.bayan.model.bitext.EvidenceKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What agrees.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.bayan.model.bitext.EvidenceKind
	 * @see #setKind(EvidenceKind)
	 * @see org.bayan.model.bitext.BitextPackage#getEvidence_Kind()
	 * @model required="true"
	 * @generated
	 */
	EvidenceKind getKind();

	/**
	 * Sets the value of the '{@link org.bayan.model.bitext.Evidence#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.bayan.model.bitext.EvidenceKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(EvidenceKind value);

	/**
	 * Returns the value of the '<em><b>Weight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How much it speaks for the bead, in nats; negative speaks against.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Weight</em>' attribute.
	 * @see #setWeight(double)
	 * @see org.bayan.model.bitext.BitextPackage#getEvidence_Weight()
	 * @model
	 * @generated
	 */
	double getWeight();

	/**
	 * Sets the value of the '{@link org.bayan.model.bitext.Evidence#getWeight <em>Weight</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Weight</em>' attribute.
	 * @see #getWeight()
	 * @generated
	 */
	void setWeight(double value);

	/**
	 * Returns the value of the '<em><b>Source Segment</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The source segment it is found in.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source Segment</em>' reference.
	 * @see #setSourceSegment(Segment)
	 * @see org.bayan.model.bitext.BitextPackage#getEvidence_SourceSegment()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Segment getSourceSegment();

	/**
	 * Sets the value of the '{@link org.bayan.model.bitext.Evidence#getSourceSegment <em>Source Segment</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source Segment</em>' reference.
	 * @see #getSourceSegment()
	 * @generated
	 */
	void setSourceSegment(Segment value);

	/**
	 * Returns the value of the '<em><b>Source Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it begins in that segment, in UTF-16 units.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source Start</em>' attribute.
	 * @see #setSourceStart(Integer)
	 * @see org.bayan.model.bitext.BitextPackage#getEvidence_SourceStart()
	 * @model
	 * @generated
	 */
	Integer getSourceStart();

	/**
	 * Sets the value of the '{@link org.bayan.model.bitext.Evidence#getSourceStart <em>Source Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source Start</em>' attribute.
	 * @see #getSourceStart()
	 * @generated
	 */
	void setSourceStart(Integer value);

	/**
	 * Returns the value of the '<em><b>Source End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it ends, exclusive.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source End</em>' attribute.
	 * @see #setSourceEnd(Integer)
	 * @see org.bayan.model.bitext.BitextPackage#getEvidence_SourceEnd()
	 * @model
	 * @generated
	 */
	Integer getSourceEnd();

	/**
	 * Sets the value of the '{@link org.bayan.model.bitext.Evidence#getSourceEnd <em>Source End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source End</em>' attribute.
	 * @see #getSourceEnd()
	 * @generated
	 */
	void setSourceEnd(Integer value);

	/**
	 * Returns the value of the '<em><b>Source Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The words of the source.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source Text</em>' attribute.
	 * @see #setSourceText(String)
	 * @see org.bayan.model.bitext.BitextPackage#getEvidence_SourceText()
	 * @model
	 * @generated
	 */
	String getSourceText();

	/**
	 * Sets the value of the '{@link org.bayan.model.bitext.Evidence#getSourceText <em>Source Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source Text</em>' attribute.
	 * @see #getSourceText()
	 * @generated
	 */
	void setSourceText(String value);

	/**
	 * Returns the value of the '<em><b>Target Segment</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The target segment it is found in.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target Segment</em>' reference.
	 * @see #setTargetSegment(Segment)
	 * @see org.bayan.model.bitext.BitextPackage#getEvidence_TargetSegment()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Segment getTargetSegment();

	/**
	 * Sets the value of the '{@link org.bayan.model.bitext.Evidence#getTargetSegment <em>Target Segment</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target Segment</em>' reference.
	 * @see #getTargetSegment()
	 * @generated
	 */
	void setTargetSegment(Segment value);

	/**
	 * Returns the value of the '<em><b>Target Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it begins in that segment, in UTF-16 units.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target Start</em>' attribute.
	 * @see #setTargetStart(Integer)
	 * @see org.bayan.model.bitext.BitextPackage#getEvidence_TargetStart()
	 * @model
	 * @generated
	 */
	Integer getTargetStart();

	/**
	 * Sets the value of the '{@link org.bayan.model.bitext.Evidence#getTargetStart <em>Target Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target Start</em>' attribute.
	 * @see #getTargetStart()
	 * @generated
	 */
	void setTargetStart(Integer value);

	/**
	 * Returns the value of the '<em><b>Target End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it ends, exclusive.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target End</em>' attribute.
	 * @see #setTargetEnd(Integer)
	 * @see org.bayan.model.bitext.BitextPackage#getEvidence_TargetEnd()
	 * @model
	 * @generated
	 */
	Integer getTargetEnd();

	/**
	 * Sets the value of the '{@link org.bayan.model.bitext.Evidence#getTargetEnd <em>Target End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target End</em>' attribute.
	 * @see #getTargetEnd()
	 * @generated
	 */
	void setTargetEnd(Integer value);

	/**
	 * Returns the value of the '<em><b>Target Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The words of the target.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target Text</em>' attribute.
	 * @see #setTargetText(String)
	 * @see org.bayan.model.bitext.BitextPackage#getEvidence_TargetText()
	 * @model
	 * @generated
	 */
	String getTargetText();

	/**
	 * Sets the value of the '{@link org.bayan.model.bitext.Evidence#getTargetText <em>Target Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target Text</em>' attribute.
	 * @see #getTargetText()
	 * @generated
	 */
	void setTargetText(String value);

	/**
	 * Returns the value of the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it rests on: the id of a concept, the entry of a lexicon.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reference</em>' attribute.
	 * @see #setReference(String)
	 * @see org.bayan.model.bitext.BitextPackage#getEvidence_Reference()
	 * @model
	 * @generated
	 */
	String getReference();

	/**
	 * Sets the value of the '{@link org.bayan.model.bitext.Evidence#getReference <em>Reference</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reference</em>' attribute.
	 * @see #getReference()
	 * @generated
	 */
	void setReference(String value);

} // Evidence
