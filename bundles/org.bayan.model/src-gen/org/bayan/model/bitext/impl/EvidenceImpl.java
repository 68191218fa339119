/**
 * Copyright (c) 2026 the Bayan authors. Licensed under the EPL-2.0.
 */
package org.bayan.model.bitext.impl;

import org.bayan.model.bitext.BitextPackage;
import org.bayan.model.bitext.Evidence;
import org.bayan.model.bitext.EvidenceKind;
import org.bayan.model.bitext.Segment;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Evidence</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.bayan.model.bitext.impl.EvidenceImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.bayan.model.bitext.impl.EvidenceImpl#getWeight <em>Weight</em>}</li>
 *   <li>{@link org.bayan.model.bitext.impl.EvidenceImpl#getSourceSegment <em>Source Segment</em>}</li>
 *   <li>{@link org.bayan.model.bitext.impl.EvidenceImpl#getSourceStart <em>Source Start</em>}</li>
 *   <li>{@link org.bayan.model.bitext.impl.EvidenceImpl#getSourceEnd <em>Source End</em>}</li>
 *   <li>{@link org.bayan.model.bitext.impl.EvidenceImpl#getSourceText <em>Source Text</em>}</li>
 *   <li>{@link org.bayan.model.bitext.impl.EvidenceImpl#getTargetSegment <em>Target Segment</em>}</li>
 *   <li>{@link org.bayan.model.bitext.impl.EvidenceImpl#getTargetStart <em>Target Start</em>}</li>
 *   <li>{@link org.bayan.model.bitext.impl.EvidenceImpl#getTargetEnd <em>Target End</em>}</li>
 *   <li>{@link org.bayan.model.bitext.impl.EvidenceImpl#getTargetText <em>Target Text</em>}</li>
 *   <li>{@link org.bayan.model.bitext.impl.EvidenceImpl#getReference <em>Reference</em>}</li>
 * </ul>
 *
 * @generated
 */
public class EvidenceImpl extends DescribedImpl implements Evidence {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final EvidenceKind KIND_EDEFAULT = EvidenceKind.LENGTH;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected EvidenceKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getWeight() <em>Weight</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWeight()
	 * @generated
	 * @ordered
	 */
	protected static final double WEIGHT_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getWeight() <em>Weight</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWeight()
	 * @generated
	 * @ordered
	 */
	protected double weight = WEIGHT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSourceSegment() <em>Source Segment</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceSegment()
	 * @generated
	 * @ordered
	 */
	protected Segment sourceSegment;

	/**
	 * The default value of the '{@link #getSourceStart() <em>Source Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceStart()
	 * @generated
	 * @ordered
	 */
	protected static final Integer SOURCE_START_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSourceStart() <em>Source Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceStart()
	 * @generated
	 * @ordered
	 */
	protected Integer sourceStart = SOURCE_START_EDEFAULT;

	/**
	 * The default value of the '{@link #getSourceEnd() <em>Source End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceEnd()
	 * @generated
	 * @ordered
	 */
	protected static final Integer SOURCE_END_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSourceEnd() <em>Source End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceEnd()
	 * @generated
	 * @ordered
	 */
	protected Integer sourceEnd = SOURCE_END_EDEFAULT;

	/**
	 * The default value of the '{@link #getSourceText() <em>Source Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceText()
	 * @generated
	 * @ordered
	 */
	protected static final String SOURCE_TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSourceText() <em>Source Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceText()
	 * @generated
	 * @ordered
	 */
	protected String sourceText = SOURCE_TEXT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getTargetSegment() <em>Target Segment</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTargetSegment()
	 * @generated
	 * @ordered
	 */
	protected Segment targetSegment;

	/**
	 * The default value of the '{@link #getTargetStart() <em>Target Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTargetStart()
	 * @generated
	 * @ordered
	 */
	protected static final Integer TARGET_START_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTargetStart() <em>Target Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTargetStart()
	 * @generated
	 * @ordered
	 */
	protected Integer targetStart = TARGET_START_EDEFAULT;

	/**
	 * The default value of the '{@link #getTargetEnd() <em>Target End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTargetEnd()
	 * @generated
	 * @ordered
	 */
	protected static final Integer TARGET_END_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTargetEnd() <em>Target End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTargetEnd()
	 * @generated
	 * @ordered
	 */
	protected Integer targetEnd = TARGET_END_EDEFAULT;

	/**
	 * The default value of the '{@link #getTargetText() <em>Target Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTargetText()
	 * @generated
	 * @ordered
	 */
	protected static final String TARGET_TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTargetText() <em>Target Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTargetText()
	 * @generated
	 * @ordered
	 */
	protected String targetText = TARGET_TEXT_EDEFAULT;

	/**
	 * The default value of the '{@link #getReference() <em>Reference</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReference()
	 * @generated
	 * @ordered
	 */
	protected static final String REFERENCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReference() <em>Reference</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReference()
	 * @generated
	 * @ordered
	 */
	protected String reference = REFERENCE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected EvidenceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return BitextPackage.Literals.EVIDENCE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EvidenceKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(EvidenceKind newKind) {
		EvidenceKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BitextPackage.EVIDENCE__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getWeight() {
		return weight;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWeight(double newWeight) {
		double oldWeight = weight;
		weight = newWeight;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BitextPackage.EVIDENCE__WEIGHT, oldWeight, weight));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Segment getSourceSegment() {
		return sourceSegment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSourceSegment(Segment newSourceSegment) {
		Segment oldSourceSegment = sourceSegment;
		sourceSegment = newSourceSegment;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BitextPackage.EVIDENCE__SOURCE_SEGMENT, oldSourceSegment, sourceSegment));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getSourceStart() {
		return sourceStart;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSourceStart(Integer newSourceStart) {
		Integer oldSourceStart = sourceStart;
		sourceStart = newSourceStart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BitextPackage.EVIDENCE__SOURCE_START, oldSourceStart, sourceStart));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getSourceEnd() {
		return sourceEnd;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSourceEnd(Integer newSourceEnd) {
		Integer oldSourceEnd = sourceEnd;
		sourceEnd = newSourceEnd;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BitextPackage.EVIDENCE__SOURCE_END, oldSourceEnd, sourceEnd));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSourceText() {
		return sourceText;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSourceText(String newSourceText) {
		String oldSourceText = sourceText;
		sourceText = newSourceText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BitextPackage.EVIDENCE__SOURCE_TEXT, oldSourceText, sourceText));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Segment getTargetSegment() {
		return targetSegment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTargetSegment(Segment newTargetSegment) {
		Segment oldTargetSegment = targetSegment;
		targetSegment = newTargetSegment;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BitextPackage.EVIDENCE__TARGET_SEGMENT, oldTargetSegment, targetSegment));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getTargetStart() {
		return targetStart;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTargetStart(Integer newTargetStart) {
		Integer oldTargetStart = targetStart;
		targetStart = newTargetStart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BitextPackage.EVIDENCE__TARGET_START, oldTargetStart, targetStart));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getTargetEnd() {
		return targetEnd;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTargetEnd(Integer newTargetEnd) {
		Integer oldTargetEnd = targetEnd;
		targetEnd = newTargetEnd;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BitextPackage.EVIDENCE__TARGET_END, oldTargetEnd, targetEnd));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTargetText() {
		return targetText;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTargetText(String newTargetText) {
		String oldTargetText = targetText;
		targetText = newTargetText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BitextPackage.EVIDENCE__TARGET_TEXT, oldTargetText, targetText));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReference() {
		return reference;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReference(String newReference) {
		String oldReference = reference;
		reference = newReference;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BitextPackage.EVIDENCE__REFERENCE, oldReference, reference));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case BitextPackage.EVIDENCE__KIND:
				return getKind();
			case BitextPackage.EVIDENCE__WEIGHT:
				return getWeight();
			case BitextPackage.EVIDENCE__SOURCE_SEGMENT:
				return getSourceSegment();
			case BitextPackage.EVIDENCE__SOURCE_START:
				return getSourceStart();
			case BitextPackage.EVIDENCE__SOURCE_END:
				return getSourceEnd();
			case BitextPackage.EVIDENCE__SOURCE_TEXT:
				return getSourceText();
			case BitextPackage.EVIDENCE__TARGET_SEGMENT:
				return getTargetSegment();
			case BitextPackage.EVIDENCE__TARGET_START:
				return getTargetStart();
			case BitextPackage.EVIDENCE__TARGET_END:
				return getTargetEnd();
			case BitextPackage.EVIDENCE__TARGET_TEXT:
				return getTargetText();
			case BitextPackage.EVIDENCE__REFERENCE:
				return getReference();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case BitextPackage.EVIDENCE__KIND:
				setKind((EvidenceKind)newValue);
				return;
			case BitextPackage.EVIDENCE__WEIGHT:
				setWeight((Double)newValue);
				return;
			case BitextPackage.EVIDENCE__SOURCE_SEGMENT:
				setSourceSegment((Segment)newValue);
				return;
			case BitextPackage.EVIDENCE__SOURCE_START:
				setSourceStart((Integer)newValue);
				return;
			case BitextPackage.EVIDENCE__SOURCE_END:
				setSourceEnd((Integer)newValue);
				return;
			case BitextPackage.EVIDENCE__SOURCE_TEXT:
				setSourceText((String)newValue);
				return;
			case BitextPackage.EVIDENCE__TARGET_SEGMENT:
				setTargetSegment((Segment)newValue);
				return;
			case BitextPackage.EVIDENCE__TARGET_START:
				setTargetStart((Integer)newValue);
				return;
			case BitextPackage.EVIDENCE__TARGET_END:
				setTargetEnd((Integer)newValue);
				return;
			case BitextPackage.EVIDENCE__TARGET_TEXT:
				setTargetText((String)newValue);
				return;
			case BitextPackage.EVIDENCE__REFERENCE:
				setReference((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case BitextPackage.EVIDENCE__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case BitextPackage.EVIDENCE__WEIGHT:
				setWeight(WEIGHT_EDEFAULT);
				return;
			case BitextPackage.EVIDENCE__SOURCE_SEGMENT:
				setSourceSegment((Segment)null);
				return;
			case BitextPackage.EVIDENCE__SOURCE_START:
				setSourceStart(SOURCE_START_EDEFAULT);
				return;
			case BitextPackage.EVIDENCE__SOURCE_END:
				setSourceEnd(SOURCE_END_EDEFAULT);
				return;
			case BitextPackage.EVIDENCE__SOURCE_TEXT:
				setSourceText(SOURCE_TEXT_EDEFAULT);
				return;
			case BitextPackage.EVIDENCE__TARGET_SEGMENT:
				setTargetSegment((Segment)null);
				return;
			case BitextPackage.EVIDENCE__TARGET_START:
				setTargetStart(TARGET_START_EDEFAULT);
				return;
			case BitextPackage.EVIDENCE__TARGET_END:
				setTargetEnd(TARGET_END_EDEFAULT);
				return;
			case BitextPackage.EVIDENCE__TARGET_TEXT:
				setTargetText(TARGET_TEXT_EDEFAULT);
				return;
			case BitextPackage.EVIDENCE__REFERENCE:
				setReference(REFERENCE_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case BitextPackage.EVIDENCE__KIND:
				return kind != KIND_EDEFAULT;
			case BitextPackage.EVIDENCE__WEIGHT:
				return weight != WEIGHT_EDEFAULT;
			case BitextPackage.EVIDENCE__SOURCE_SEGMENT:
				return sourceSegment != null;
			case BitextPackage.EVIDENCE__SOURCE_START:
				return SOURCE_START_EDEFAULT == null ? sourceStart != null : !SOURCE_START_EDEFAULT.equals(sourceStart);
			case BitextPackage.EVIDENCE__SOURCE_END:
				return SOURCE_END_EDEFAULT == null ? sourceEnd != null : !SOURCE_END_EDEFAULT.equals(sourceEnd);
			case BitextPackage.EVIDENCE__SOURCE_TEXT:
				return SOURCE_TEXT_EDEFAULT == null ? sourceText != null : !SOURCE_TEXT_EDEFAULT.equals(sourceText);
			case BitextPackage.EVIDENCE__TARGET_SEGMENT:
				return targetSegment != null;
			case BitextPackage.EVIDENCE__TARGET_START:
				return TARGET_START_EDEFAULT == null ? targetStart != null : !TARGET_START_EDEFAULT.equals(targetStart);
			case BitextPackage.EVIDENCE__TARGET_END:
				return TARGET_END_EDEFAULT == null ? targetEnd != null : !TARGET_END_EDEFAULT.equals(targetEnd);
			case BitextPackage.EVIDENCE__TARGET_TEXT:
				return TARGET_TEXT_EDEFAULT == null ? targetText != null : !TARGET_TEXT_EDEFAULT.equals(targetText);
			case BitextPackage.EVIDENCE__REFERENCE:
				return REFERENCE_EDEFAULT == null ? reference != null : !REFERENCE_EDEFAULT.equals(reference);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (kind: ");
		result.append(kind);
		result.append(", weight: ");
		result.append(weight);
		result.append(", sourceStart: ");
		result.append(sourceStart);
		result.append(", sourceEnd: ");
		result.append(sourceEnd);
		result.append(", sourceText: ");
		result.append(sourceText);
		result.append(", targetStart: ");
		result.append(targetStart);
		result.append(", targetEnd: ");
		result.append(targetEnd);
		result.append(", targetText: ");
		result.append(targetText);
		result.append(", reference: ");
		result.append(reference);
		result.append(')');
		return result.toString();
	}

} //EvidenceImpl
